import { newId } from '@shared/ids';
import type { TieAnswers, TieFile, TieImportEvent } from '@shared/ties/tie-files.schema';
import { todayOf } from '../../clock';
import { notFound } from '../../domain-error';
import { LastAnswers } from '../../database/last-answers';
import type { ReadTx, UnitOfWork } from '../../database/unit-of-work';
import { guessDateOrder, telling } from '../../imports';
import { base } from '../../router-base';
import { insertTies } from '../ties.repository';
import { PeopleFinder, readPersons } from './people-finder';
import { planTies, tieKey, type Known, type Planned } from './plan-ties';
import type { RawTies } from './raw-tie.types';
import { readRows, readTieFile } from './read-tie-file';

/** A file that the manager brought, until it is imported or another one comes. */
export interface TieUpload {
  readonly id: string;
  readonly fileName: string;
  readonly read: RawTies;
}

/** Thrown within a running import to take everything back. */
class Stopped extends Error {
  override readonly name = 'AbortError';
}

/** The most names that are asked about at once. */
const askedAtOnce = 200;

/** Ties written between two looks at whether to stop. */
const batch = 2000;

const ties = base.ties;

export const tieFilesProcedures = {
  readFile: ties.readFile.handler(async ({ input: { file }, context }) => {
    const read = await readTieFile(new Uint8Array(await file.arrayBuffer()));
    const upload = { id: newId(), fileName: file.name.slice(0, 200), read };
    context.tieFiles.put(upload);
    return told(upload);
  }),

  readColumns: ties.readColumns.handler(async ({ input, context }) => {
    const upload = context.tieFiles.get(input.uploadId);
    const { list } = upload.read;
    if (!list) throw notFound('list');
    const read = await readRows(list.rows, input.mapping);
    const other = { ...upload, read };
    context.tieFiles.put(other);
    return told(other);
  }),

  plan: ties.plan.handler(async ({ input, context }) => {
    const upload = context.tieFiles.get(input.uploadId);
    const planned = await plannedOnce(context.unitOfWork, upload, input.answers);
    const shown =
      input.status === null ? planned.rows : planned.rows.filter(({ status }) => status === input.status);
    return {
      counts: planned.counts,
      people: planned.people.slice(0, askedAtOnce),
      morePeople: Math.max(0, planned.people.length - askedAtOnce),
      kinds: planned.kinds.slice(0, askedAtOnce),
      total: shown.length,
      rows: shown.slice(input.offset, input.offset + input.limit),
    };
  }),

  import: ties.import.handler(async function* ({ input, context, signal }) {
    const upload = context.tieFiles.get(input.uploadId);
    yield* telling<TieImportEvent>(async (tell) => {
      const done = await importTies(context.unitOfWork, upload, {
        answers: input.answers,
        tell,
        isStopped: () => signal?.aborted ?? false,
      });
      context.tieFiles.remove(upload.id);
      tell(done);
    });
  }),
};

/** Writes the ties of a file as one operation that can be undone as a whole. */
async function importTies(
  unitOfWork: UnitOfWork,
  upload: TieUpload,
  {
    answers,
    tell,
    isStopped,
  }: { answers: TieAnswers; tell: (event: TieImportEvent) => void; isStopped: () => boolean },
): Promise<TieImportEvent> {
  const head = { kind: 'tie.import', subject: upload.fileName } as const;
  const { value, operationId } = await unitOfWork.write(head, async (tx) => {
    const known = await readKnown(tx, todayOf(unitOfWork.clock));
    const planned = await planTies(upload.read.ties, answers, known, isStopped);
    for (let start = 0; start < planned.ties.length; start += batch) {
      if (isStopped()) throw new Stopped();
      tell({ kind: 'progress', done: start, total: planned.ties.length });
      await insertTies(tx, planned.ties.slice(start, start + batch));
    }
    if (isStopped()) throw new Stopped();
    return planned.counts;
  });
  return { kind: 'done', counts: value, operationId };
}

const lastPlans = new LastAnswers<TieUpload, Planned>();

function plannedOnce(unitOfWork: UnitOfWork, upload: TieUpload, answers: TieAnswers): Promise<Planned> {
  const today = todayOf(unitOfWork.clock);
  return lastPlans.to(unitOfWork, { subject: upload, question: [answers, today] }, async (tx) => {
    const known = await readKnown(tx, today);
    return () => planTies(upload.read.ties, answers, known);
  });
}

/** @param today `YYYY-MM-DD` */
async function readKnown(tx: ReadTx, today: string): Promise<Known> {
  const finder = new PeopleFinder(await readPersons(tx));
  const known = await tx.query<{ a: string; b: string; kind: string }>(
    'SELECT member_a AS a, member_b AS b, kind FROM tie',
  );
  const keys = new Set(known.map(({ a, b, kind }) => tieKey(a, b, kind)));
  return { finder, ties: keys, today };
}

async function told({ id, fileName, read }: TieUpload): Promise<TieFile> {
  const { order, certain, doubtful } = await guessDateOrder(
    read.ties.flatMap(({ since, until }) => [since, until]),
  );
  return {
    uploadId: id,
    fileName,
    format: read.format,
    rowCount: read.ties.length,
    columns: read.list?.columns ?? [],
    hasHeadings: read.list?.hasHeadings ?? false,
    dateOrder: order,
    doubtfulDate: certain ? null : doubtful,
  };
}
