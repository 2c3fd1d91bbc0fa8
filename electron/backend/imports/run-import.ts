import type { ImportEvent, ImportPlan, ImportSummary, RowCounts } from '@shared/imports/imports.schema';
import { locales } from '@shared/locale';
import type { UnitOfWork, WriteTx } from '../database/unit-of-work';
import { insertOwnSpecialties, readTaxonomy } from '../specialties';
import { OwnSpecialties } from './plan/own-specialties';
import { countRows, isIncomplete, planInBatches, type PlannedRow } from './plan/plan-rows';
import { SpecialtyNames } from './plan/specialty-names';
import { sourceOf, type Upload } from './uploads';
import { makeReady, writeReady } from './write-rows';

/** How long a progress is shown at least: each is a message of its own to the page. */
const shownMs = 40;

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
 * While SQLite writes a batch of rows in a thread of its own, the next one is planned and made ready here.
 *
 * @throws {ImportCancelled} where it was cancelled; nothing of it stays
 */
export async function runImport(
  unitOfWork: UnitOfWork,
  upload: Upload,
  { plan, onProgress, isCancelled }: RunOptions,
): Promise<ImportSummary> {
  const source = sourceOf(upload.read);
  const total = upload.read.told.rowCount;
  const tell = sparingly(onProgress);
  const report = (stage: 'planning' | 'writing', done: number, of: number): void => {
    if (isCancelled()) throw new ImportCancelled();
    tell({ kind: 'progress', stage, done, total: of });
  };
  const head = { kind: 'import.run', subject: upload.fileName } as const;
  const { value, operationId } = await unitOfWork.writeMany(head, async (tx) => {
    const shipped = await SpecialtyNames.of(await readTaxonomy(tx));
    const added = new AddedSpecialties(tx, shipped);
    const result = new Tally();
    const batches = planInBatches(tx, upload.read, plan, {
      source,
      specialtyNames: shipped,
      onProgress: (done, of) => {
        if (result.done === 0) report('planning', done, of);
      },
    });
    let writing = Promise.resolve();
    try {
      for await (const rows of batches) {
        await added.addThoseIn(rows);
        const ready = await makeReady(
          rows.filter(isWritten),
          (title) => added.find(title),
          upload.read.table.photos,
        );
        await writing;
        report('writing', result.done, total);
        result.add(rows);
        writing = writeReady(tx, ready, source);
        // Where it fails, that is learnt of when the next batch is ready.
        writing.catch(() => undefined);
      }
      await writing;
    } finally {
      // Nothing may be on its way any more when the transaction ends, however it ends.
      await writing.catch(() => undefined);
    }
    report('writing', total, total);
    return { counts: result.counts, incomplete: result.incomplete, ownSpecialties: added.names };
  });
  return { ...value, operationId };
}

type Progress = Parameters<RunOptions['onProgress']>[0];

/** Tells the first of each stage, the last, and of the others as many as somebody can see. */
function sparingly(tell: (event: Progress) => void): (event: Progress) => void {
  let last: Progress | null = null;
  let toldMs = 0;
  return (event) => {
    const nowMs = performance.now();
    const isEdge = event.stage !== last?.stage || event.done === event.total;
    if (!isEdge && nowMs - toldMs < shownMs) return;
    last = event;
    toldMs = nowMs;
    tell(event);
  };
}

function isWritten({ status }: PlannedRow): boolean {
  return status === 'added' || status === 'changed' || status === 'conflict';
}

/** What has become of the rows so far. */
class Tally {
  readonly counts: RowCounts = countRows([]);
  incomplete = 0;
  done = 0;

  add(rows: readonly PlannedRow[]): void {
    for (const { status } of rows) this.counts[status] += 1;
    this.incomplete += rows.filter(isIncomplete).length;
    this.done += rows.length;
  }
}

/** The specialties that the list adds to the taxonomy. */
class AddedSpecialties {
  readonly names: string[] = [];
  readonly #own: OwnSpecialties;
  readonly #added = new SpecialtyNames();

  constructor(
    private readonly tx: WriteTx,
    private readonly shipped: SpecialtyNames,
  ) {
    this.#own = new OwnSpecialties(shipped);
  }

  async addThoseIn(rows: readonly PlannedRow[]): Promise<void> {
    const own = await this.#own.newIn(rows);
    const ids = await insertOwnSpecialties(this.tx, own);
    for (const [index, { name, shown }] of own.entries()) {
      for (const locale of locales) this.#added.add(name[locale], ids[index] ?? '');
      this.names.push(shown);
    }
  }

  /** The specialty that a name means: one that was there, else one that the list has added. */
  find(name: string): string | undefined {
    return this.shipped.find(name) ?? this.#added.find(name);
  }
}
