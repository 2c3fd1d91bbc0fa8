import { DomainError, notFound } from '../domain-error';
import { touchedBy, type Committed, type UnitOfWork, type WriteTx } from '../database/unit-of-work';
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

/**
 * Takes back the last operation, or the given one.
 *
 * @throws {DomainError} NOTHING_TO_UNDO, NOT_FOUND, or UNDO_CONFLICT where later operations build on it
 */
export function undo(unitOfWork: UnitOfWork, operationId?: string): Promise<OperationRow> {
  const work = unitOfWork.writeUnrecorded(async (tx) => {
    const operation = operationId === undefined ? await lastDone(tx) : await known(tx, operationId);
    if (operation?.undone_at !== null) throw new DomainError('NOTHING_TO_UNDO', {});
    const blockedBy = await countLaterChanges(tx, operation.seq);
    if (blockedBy > 0) throw new DomainError('UNDO_CONFLICT', { blockedBy });
    await undoChanges(tx, operation.seq);
    await markUndone(tx, operation.seq);
    return { value: { ...operation, undone_at: tx.now }, committed: await touched(tx, operation) };
  });
  return refusingWhatDoesNotFit(work);
}

/**
 * Does again what was undone last, as long as nothing new was written since.
 *
 * @throws {DomainError} NOTHING_TO_UNDO
 */
export function redo(unitOfWork: UnitOfWork): Promise<OperationRow> {
  const work = unitOfWork.writeUnrecorded(async (tx) => {
    const operation = await lastUndone(tx);
    if (!operation) throw new DomainError('NOTHING_TO_UNDO', {});
    await redoChanges(tx, operation.seq);
    await markRedone(tx, operation.seq);
    return { value: { ...operation, undone_at: null }, committed: await touched(tx, operation) };
  });
  return refusingWhatDoesNotFit(work);
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
