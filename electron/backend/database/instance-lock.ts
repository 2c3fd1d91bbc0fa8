import { DataSource } from 'typeorm';
import { driverOptions } from './driver';
import { DatabaseOpenError } from './database-error';

/**
 * Keeps a second instance from the same community, for as long as this process lives.
 *
 * SQLite's own file lock on an empty file beside the database does it: the system releases it even after a
 * crash, and it works between two hosts (desktop and browser mode). The database itself cannot carry the
 * lock, since our reader needs a second connection to it. The file stays behind: removing it while another
 * process opens it would let both in.
 *
 * @returns releases the lock
 * @throws {DatabaseOpenError} DATABASE_LOCKED
 */
export async function lockInstance(file: string): Promise<() => Promise<void>> {
  const source = new DataSource({ ...driverOptions, database: `${file}-lock`, entities: [] });
  try {
    await source.initialize();
    await source.query('PRAGMA busy_timeout = 0');
    await source.query('BEGIN EXCLUSIVE');
  } catch (cause) {
    if (source.isInitialized) await source.destroy();
    throw new DatabaseOpenError(isBusy(cause) ? 'DATABASE_LOCKED' : 'FOLDER_NOT_WRITABLE', file, null, {
      cause,
    });
  }
  return async () => {
    if (!source.isInitialized) return;
    await source.query('ROLLBACK');
    await source.destroy();
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && error.message.includes('SQLITE_BUSY');
}
