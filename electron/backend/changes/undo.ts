import type { ReplayEvent } from '@shared/changes/changes.contract';
import { DomainError, notFound } from '../domain-error';
import { touchedBy, type Committed, type UnitOfWork, type WriteTx } from '../database/unit-of-work';
import type { ReplayNews } from './changes.events';
import {
  countLaterChanges,
  findOperation,
  lastDone,
  lastUndone,
  markRedone,
  markUndone,
  type OperationRow,
} from './changes.repository';
import { redoChanges, undoChanges } from './replay';

/** Fewer rows are taken back before anybody has seen a bar. */
const fewRows = 2000;

/**
 * Takes back the last operation, or the given one.
 *
 * @throws {DomainError} NOTHING_TO_UNDO, NOT_FOUND, or UNDO_CONFLICT where later operations build on it
 */
export function undo(unitOfWork: UnitOfWork, operationId?: string, news?: ReplayNews): Promise<OperationRow> {
  const work = unitOfWork.writeUnrecorded(async (tx) => {
    const operation = operationId === undefined ? await lastDone(tx) : await known(tx, operationId);
    if (operation?.undone_at !== null) throw new DomainError('NOTHING_TO_UNDO', {});
    return telling(news, 'undo', operation, async (onRows) => {
      const blockedBy = await countLaterChanges(tx, operation.seq);
      if (blockedBy > 0) throw new DomainError('UNDO_CONFLICT', { blockedBy });
      await undoChanges(tx, operation.seq, onRows);
      await markUndone(tx, operation.seq);
      return { value: { ...operation, undone_at: tx.now }, committed: await touched(tx, operation) };
    });
  });
  return refusingWhatDoesNotFit(work);
}

/**
 * Does again what was undone last, as long as nothing new was written since.
 *
 * @throws {DomainError} NOTHING_TO_UNDO
 */
export function redo(unitOfWork: UnitOfWork, news?: ReplayNews): Promise<OperationRow> {
  const work = unitOfWork.writeUnrecorded(async (tx) => {
    const operation = await lastUndone(tx);
    if (!operation) throw new DomainError('NOTHING_TO_UNDO', {});
    return telling(news, 'redo', operation, async (onRows) => {
      await redoChanges(tx, operation.seq, onRows);
      await markRedone(tx, operation.seq);
      return { value: { ...operation, undone_at: null }, committed: await touched(tx, operation) };
    });
  });
  return refusingWhatDoesNotFit(work);
}

/** Tells how far the work is, where it is much; also that it is over, however it ended. */
async function telling<T>(
  news: ReplayNews | undefined,
  direction: ReplayEvent['direction'],
  { change_count: total }: OperationRow,
  work: (onRows: (done: number) => void) => Promise<T>,
): Promise<T> {
  const tell = (done: number): void => {
    if (total > fewRows) news?.tell({ direction, done: Math.min(done, total), total });
  };
  tell(0);
  try {
    return await work(tell);
  } finally {
    tell(total);
  }
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
      throw new DomainError('UNDO_CONFLICT', { blockedBy: 1 }, { cause: error });
    }
    throw error;
  }
}

async function touched(tx: WriteTx, operation: OperationRow): Promise<Committed> {
  return touchedBy(tx, operation.id, operation.seq);
}
