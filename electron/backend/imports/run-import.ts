import { newId } from '@shared/ids';
import type { ImportEvent, ImportPlan, ImportSummary } from '@shared/imports/imports.schema';
import { bulkInsert } from '../database/bulk-insert';
import type { UnitOfWork, WriteTx } from '../database/unit-of-work';
import { blankFields, insertMembers, rewriteMembers, tidy } from '../members';
import { blankService, insertServices, type BulkService } from '../services';
import { insertOwnSpecialties, readTaxonomy } from '../specialties';
import type { CandidateService } from './plan/candidate';
import { unflatten } from './plan/flat-fields';
import { serviceKey, type Origin } from './plan/known-members';
import { ownSpecialtiesOf } from './plan/own-specialties';
import { countIncomplete, countRows, planRows, type PlannedRow } from './plan/plan-rows';
import { SpecialtyNames } from './plan/specialty-names';
import { sourceOf, type Upload } from './uploads';

/** Rows written between two looks at whether to stop. */
const batch = 1000;

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
    const specialtyNames = new SpecialtyNames(await readTaxonomy(tx));
    const rows = await planRows(tx, upload.read, plan, {
      source,
      specialtyNames,
      onProgress: (done, total) => report('planning', done, total),
    });
    const ownSpecialties = await makeOwnSpecialties(tx, rows, specialtyNames);
    const written = rows.filter(
      ({ status }) => status === 'added' || status === 'changed' || status === 'conflict',
    );
    for (let start = 0; start < written.length; start += batch) {
      report('writing', start, written.length);
      await writeRows(tx, written.slice(start, start + batch), { specialtyNames, source });
    }
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
  const names = ownSpecialtiesOf(rows, specialtyNames);
  const ids = await insertOwnSpecialties(tx, names);
  for (const [index, name] of names.entries()) specialtyNames.add(name, ids[index] ?? '');
  return names;
}

interface Written {
  readonly specialtyNames: SpecialtyNames;
  readonly source: string;
}

async function writeRows(
  tx: WriteTx,
  rows: readonly PlannedRow[],
  { specialtyNames, source }: Written,
): Promise<void> {
  const withIds = rows.map((row) => ({ row, id: row.member?.id ?? newId() }));
  const isNew = ({ row }: (typeof withIds)[number]): boolean => row.member === null;
  await insertMembers(
    tx,
    withIds.filter(isNew).map(({ row, id }) => ({
      id,
      fields: tidy(unflatten(blankFields, row.apply)),
      version: 1,
    })),
  );
  await rewriteMembers(
    tx,
    withIds.flatMap(({ row: { member, apply } }) =>
      member && Object.keys(apply).length > 0
        ? [{ id: member.id, fields: tidy(unflatten(member.fields, apply)), version: member.version + 1 }]
        : [],
    ),
  );
  await insertServices(
    tx,
    withIds.flatMap(({ row, id }) =>
      uniqueServices(row.services).map((service, index) =>
        bulkService(service, id, (row.member?.serviceCount ?? 0) + index, specialtyNames),
      ),
    ),
  );
  await writeOrigins(tx, withIds, source);
}

function uniqueServices(services: readonly CandidateService[]): CandidateService[] {
  return [...new Map(services.map((service) => [serviceKey(service.kind, service.title), service])).values()];
}

function bulkService(
  { kind, title, description }: CandidateService,
  memberId: string,
  position: number,
  specialtyNames: SpecialtyNames,
): BulkService {
  const specialtyId = specialtyNames.find(title);
  const about = specialtyId === undefined ? [] : [specialtyId];
  return { memberId, position, fields: { ...blankService, kind, title, description, specialtyIds: about } };
}

/** Keeps what the list said, so that the next import can tell what the manager has edited since. */
async function writeOrigins(
  tx: WriteTx,
  rows: readonly { row: PlannedRow; id: string }[],
  source: string,
): Promise<void> {
  const ids = JSON.stringify(rows.map(({ id }) => id));
  await tx.query(
    'DELETE FROM import_origin WHERE source = ? AND member_id IN (SELECT value FROM json_each(?))',
    [source, ids],
  );
  await bulkInsert(
    tx,
    'import_origin',
    ['member_id', 'source', 'written', 'at'],
    rows.map(({ row: { candidate, member }, id }) => {
      const services = candidate.services.map(({ kind, title }) => serviceKey(kind, title));
      const origin: Origin = {
        given: candidate.given,
        services: [...new Set([...(member?.origin?.services ?? []), ...services])],
      };
      return [id, source, JSON.stringify(origin), tx.now];
    }),
  );
}
