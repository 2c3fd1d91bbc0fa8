import type { ImportEvent, ImportPlan, ImportSummary } from '@shared/imports/imports.schema';
import type { UnitOfWork, WriteTx } from '../database/unit-of-work';
import { insertOwnSpecialties, readTaxonomy } from '../specialties';
import { ownSpecialtiesOf } from './plan/own-specialties';
import { countIncomplete, countRows, planRows, type PlannedRow } from './plan/plan-rows';
import { SpecialtyNames } from './plan/specialty-names';
import { sourceOf, type Upload } from './uploads';
import { writeRows } from './write-rows';

/** Thrown within a running import to take everything back. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

export interface RunOptions {
  readonly plan: ImportPlan;
  readonly onProgress: (event: Extract<ImportEvent, { kind: 'progress' }>) => void;
  readonly isCancelled: () => boolean;
}

/**
 * Writes a list into the community, as one operation that can be undone as a whole.
 *
 * @throws {ImportCancelled} where it was cancelled; nothing of it stays
 */
export async function runImport(
  unitOfWork: UnitOfWork,
  upload: Upload,
  { plan, onProgress, isCancelled }: RunOptions,
): Promise<ImportSummary> {
  const source = sourceOf(upload.read);
  const report = (stage: 'planning' | 'writing', done: number, total: number): void => {
    if (isCancelled()) throw new ImportCancelled();
    onProgress({ kind: 'progress', stage, done, total });
  };
  const head = { kind: 'import.run', subject: upload.fileName } as const;
  const { value, operationId } = await unitOfWork.write(head, async (tx) => {
    const specialtyNames = await SpecialtyNames.of(await readTaxonomy(tx));
    const rows = await planRows(tx, upload.read, plan, {
      source,
      specialtyNames,
      onProgress: (done, total) => report('planning', done, total),
    });
    const ownSpecialties = await makeOwnSpecialties(tx, rows, specialtyNames);
    const written = rows.filter(
      ({ status }) => status === 'added' || status === 'changed' || status === 'conflict',
    );
    await writeRows(tx, written, {
      specialtyNames,
      source,
      onProgress: (done) => report('writing', done, written.length),
    });
    report('writing', written.length, written.length);
    return { counts: countRows(rows), incomplete: countIncomplete(rows), ownSpecialties };
  });
  return { ...value, operationId };
}

/** Adds what the taxonomy does not know to it, and to `specialtyNames`. */
async function makeOwnSpecialties(
  tx: WriteTx,
  rows: readonly PlannedRow[],
  specialtyNames: SpecialtyNames,
): Promise<string[]> {
  const names = await ownSpecialtiesOf(rows, specialtyNames);
  const ids = await insertOwnSpecialties(tx, names);
  for (const [index, name] of names.entries()) specialtyNames.add(name, ids[index] ?? '');
  return names;
}
