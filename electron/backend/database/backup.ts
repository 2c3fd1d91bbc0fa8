import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { driverOptions } from './driver';

/** Reasons for which copies are kept apart, each with its own count. */
export type BackupReason = 'before-migration' | 'daily';

const keptPerReason = 7;

/**
 * Writes a consistent copy of the database into the folder and removes the oldest ones beyond seven.
 *
 * `VACUUM INTO` reads through SQLite, so that what still stands in the write-ahead log is in the copy; on a connection of
 * its own, so that nobody waits for it. The copy is checked before it counts.
 *
 * @returns the copy's path
 * @throws when the copy cannot be written or does not pass the check; nothing half written stays behind
 */
export async function backUp(
  database: string,
  folder: string,
  reason: BackupReason,
  now: Date,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const file = join(folder, `tertulia-${reason}-${stamp}.sqlite`);
  await rm(file, { force: true });
  try {
    await withConnection(database, (source) => source.query('VACUUM INTO ?', [file]));
    await withConnection(file, checkCopy);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  await removeOldest(folder, reason);
  return file;
}

/** Days in `folder` that have a daily copy, as `YYYY-MM-DD`. */
export async function backedUpDays(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(folder).catch(() => []);
  return new Set(names.flatMap((name) => /^tertulia-daily-(\d{4}-\d{2}-\d{2})T/u.exec(name)?.[1] ?? []));
}

async function checkCopy(copy: DataSource): Promise<void> {
  const rows: { integrity_check: string }[] = await copy.query('PRAGMA integrity_check(1)');
  if (rows[0]?.integrity_check !== 'ok') throw new Error('the copy is damaged');
}

async function withConnection(
  database: string,
  work: (source: DataSource) => Promise<unknown>,
): Promise<void> {
  const source = new DataSource({ ...driverOptions, database, entities: [] });
  await source.initialize();
  try {
    await work(source);
  } finally {
    await source.destroy();
  }
}

async function removeOldest(folder: string, reason: BackupReason): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`tertulia-${reason}-`)).sort();
  for (const name of names.slice(0, -keptPerReason)) await rm(join(folder, name), { force: true });
}
