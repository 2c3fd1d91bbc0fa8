import type { ReplayEvent } from '@shared/changes/changes.contract';
import { DomainError, notFound } from '../domain-error';
import { touchedBy, type Committed, type UnitOfWork, type WriteTx } from '../database/unit-of-work';
import type { ReplayNews } from './changes.events';
import {
  countLaterChanges,
  findOperation,
  lastDone,
  lastUndone,
  listLaterOperations,
  markRedone,
  markUndone,
  type OperationRow,
} from './changes.repository';
import { subjectOf } from './changes.rules';
import { redoChanges, undoChanges } from './replay';

/** Fewer rows are taken back before anybody has seen a bar. */
const fewRows = 2000;
/** Later operations that are named where they keep an earlier one from being taken back. */
const named = 3;

export interface UndoOptions {
  /** Take back the later operations that build on it first, newest first; redo does all of them again. */
  readonly withLater?: boolean | undefined;
  /** Told how far it is, where it is much. */
  readonly news?: ReplayNews | undefined;
}

/**
 * Takes back the last operation, or the given one.
 *
 * @throws {DomainError} NOTHING_TO_UNDO, NOT_FOUND, or UNDO_CONFLICT where later operations build on it
 */
export function undo(
  unitOfWork: UnitOfWork,
  operationId?: string,
  { withLater = false, news }: UndoOptions = {},
): Promise<OperationRow> {
  const work = unitOfWork.writeUnrecorded(async (tx) => {
    const operation = operationId === undefined ? await lastDone(tx) : await known(tx, operationId);
    if (operation?.undone_at !== null) throw new DomainError('NOTHING_TO_UNDO', {});
    const later = await listLaterOperations(tx, operation.seq);
    const steps = withLater ? [...later, operation] : [operation];
    return telling(news, 'undo', steps, async (onRows) => {
      const blockedBy = withLater ? 0 : await countLaterChanges(tx, operation.seq);
      if (blockedBy > 0) throw conflict(blockedBy, later);
      await namingWhatBlocks(later, async () => {
        for (const step of steps) await undoChanges(tx, step.seq, onRows(step));
      });
      await markUndone(
        tx,
        steps.map(({ seq }) => seq),
      );
      return { value: { ...operation, undone_at: tx.now }, committed: await touched(tx, steps) };
    });
  });
  return refusingWhatDoesNotFit(work);
}

/**
 * Does again what was undone last, as long as nothing new was written since.
 *
 * @returns of operations that were undone in one step, the first
 * @throws {DomainError} NOTHING_TO_UNDO
 */
export function redo(unitOfWork: UnitOfWork, news?: ReplayNews): Promise<OperationRow> {
  const work = unitOfWork.writeUnrecorded(async (tx) => {
    const steps = await lastUndone(tx);
    const [operation] = steps;
    if (!operation) throw new DomainError('NOTHING_TO_UNDO', {});
    return telling(news, 'redo', steps, async (onRows) => {
      for (const step of steps) {
        await redoChanges(tx, step.seq, onRows(step));
        await markRedone(tx, step.seq);
      }
      return { value: { ...operation, undone_at: null }, committed: await touched(tx, steps) };
    });
  });
  return refusingWhatDoesNotFit(work);
}

/** Tells how far the work is, where it is much; also that it is over, however it ended. */
async function telling<T>(
  news: ReplayNews | undefined,
  direction: ReplayEvent['direction'],
  steps: readonly OperationRow[],
  work: (onRows: (step: OperationRow) => (done: number) => void) => Promise<T>,
): Promise<T> {
  const total = steps.reduce((sum, step) => sum + step.change_count, 0);
  const tell = (done: number): void => {
    if (total > fewRows) news?.tell({ direction, done: Math.min(done, total), total });
  };
  let before = 0;
  const ofStep = (step: OperationRow) => {
    const first = before;
    before += step.change_count;
    return (done: number): void => {
      tell(first + done);
    };
  };
  tell(0);
  try {
    return await work(ofStep);
  } finally {
    tell(total);
  }
}

function conflict(
  blockedBy: number,
  later: readonly OperationRow[],
  cause?: unknown,
): DomainError<'UNDO_CONFLICT'> {
  const first = later.slice(0, named).map((one) => ({ kind: one.kind, subject: subjectOf(one) }));
  return new DomainError('UNDO_CONFLICT', { blockedBy, later: first, laterCount: later.length }, { cause });
}

/** What hangs on rows that are about to go is found where they go; who made it is known here. */
async function namingWhatBlocks(later: readonly OperationRow[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isConflict(error)) throw conflict(error.data.blockedBy, later, error);
    throw error;
  }
}

function isConflict(error: unknown): error is DomainError<'UNDO_CONFLICT'> {
  return error instanceof DomainError && error.code === 'UNDO_CONFLICT';
}

async function known(tx: WriteTx, operationId: string): Promise<OperationRow> {
  const operation = await findOperation(tx, operationId);
  if (!operation) throw notFound('operation');
  return operation;
}

/**
 * Rows that later operations tied to what this one made, such as a new member to its company, would be left hanging, and
 * a tie may have come again meanwhile under another id: SQLite then refuses.
 */
async function refusingWhatDoesNotFit<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && /(?:FOREIGN KEY|UNIQUE) constraint failed/u.test(error.message)) {
      throw new DomainError('UNDO_CONFLICT', { blockedBy: 1, later: [], laterCount: 0 }, { cause: error });
    }
    throw error;
  }
}

async function touched(tx: WriteTx, operations: readonly OperationRow[]): Promise<Committed> {
  const all: Committed[] = [];
  for (const { id, seq } of operations) all.push(await touchedBy(tx, id, seq));
  return {
    operationId: all.at(-1)?.operationId ?? null,
    entities: [...new Set(all.flatMap(({ entities }) => entities))],
    memberIds: [...new Set(all.flatMap(({ memberIds }) => memberIds))],
    everything: all.some(({ everything }) => everything),
  };
}
