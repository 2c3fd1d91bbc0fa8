import { backUp, backedUpDays } from './database/backup';
import type { UnitOfWork } from './database/unit-of-work';
import { eraseForGood } from './erasure';
import type { Log } from './log';
import { listTrashedBefore, trashLimit } from './members';

/** Lets the first pages have the machine to themselves. */
const delayMs = 15_000;

/**
 * Does once a start, behind the manager's back, what keeps the community safe: members whose time in the trash is over
 * are erased, and the day's copy is made.
 *
 * @returns ends it, waiting for what is under way
 */
export function keepHouse(unitOfWork: UnitOfWork, backupFolder: string, log: Log): () => Promise<void> {
  let work: Promise<void> = Promise.resolve();
  const timer = setTimeout(() => {
    work = tidyUp(unitOfWork, backupFolder).catch((error: unknown) =>
      log.error('Housekeeping failed', error),
    );
  }, delayMs);
  timer.unref();
  return async () => {
    clearTimeout(timer);
    await work;
  };
}

/** Erases members whose time in the trash is over, and makes the day's copy where there is none yet. */
export async function tidyUp(unitOfWork: UnitOfWork, backupFolder: string): Promise<void> {
  const now = unitOfWork.clock.now();
  const overdue = await unitOfWork.read((tx) => listTrashedBefore(tx, trashLimit(now)));
  if (overdue.length > 0) await eraseForGood(unitOfWork, overdue);
  const days = await backedUpDays(backupFolder);
  if (days.has(now.toISOString().slice(0, 10))) return;
  const [member] = await unitOfWork.read((tx) => tx.query('SELECT 1 FROM member LIMIT 1'));
  if (member) await backUp(unitOfWork.database.file, backupFolder, 'daily', now);
}
