import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseOpenError } from './database-error';
import { checkFile } from './file-check';
import { lockInstance } from './instance-lock';
import { migrations, schemaVersion } from './migrations';
import { checkUntouched } from './untouched-check';

/** A copy of the community made earlier. */
export interface Backup {
  readonly file: string;
  readonly madeAt: Date;
}

/** What SQLite keeps beside a database; a log that stays behind is applied to whatever takes the file's place. */
const suffixes = ['', '-wal', '-shm', '-journal'];

/** The newest copy in the folder that is whole and that this version can open; null where there is none. */
export async function newestBackup(folder: string): Promise<Backup | null> {
  const names = await readdir(folder).catch(() => []);
  const backups = names
    .flatMap((name) => {
      const stamp = /^tertulia-[a-z-]+-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.sqlite$/u.exec(name);
      if (!stamp) return [];
      const [, day = '', hour = '', minute = '', second = ''] = stamp;
      return { file: join(folder, name), madeAt: new Date(`${day}T${hour}:${minute}:${second}Z`) };
    })
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
  for (const backup of backups) {
    const isWhole = await checkBackup(backup.file).then(
      () => true,
      () => false,
    );
    if (isWhole) return backup;
  }
  return null;
}

/**
 * Puts a copy in the place of the community's file. What stood there, log and all, moves into a folder beside it;
 * nothing is deleted, and the copy itself stays where it is.
 *
 * @param file the community's file; it need not be there
 * @returns the folder that now holds what stood there, or null where nothing did
 * @throws {DatabaseOpenError} BACKUP_MISSING, or what is wrong with the copy, or DATABASE_LOCKED; nothing was moved then
 */
export async function restoreBackup(file: string, backup: string, now: Date): Promise<string | null> {
  const isThere = await stat(backup).then(
    (found) => found.isFile() && found.size > 0,
    () => false,
  );
  if (!isThere) throw new DatabaseOpenError('BACKUP_MISSING', backup);
  await checkBackup(backup);
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const unlock = await lockInstance(file);
  const incoming = join(folder, 'restoring');
  try {
    await rm(incoming, { recursive: true, force: true });
    await mkdir(incoming);
    // Copied before anything moves: a full disk must not leave the place empty.
    for (const suffix of suffixes) {
      if (suffix === '-shm' || !(await exists(backup + suffix))) continue;
      await copyFile(backup + suffix, join(incoming, basename(file) + suffix), constants.COPYFILE_FICLONE);
    }
    const aside = await setAside(file, now);
    // The log first: the file alone would be opened without what stands in it.
    for (const suffix of suffixes.toReversed()) {
      const copy = join(incoming, basename(file) + suffix);
      if (await exists(copy)) await rename(copy, file + suffix);
    }
    return aside;
  } finally {
    await rm(incoming, { recursive: true, force: true });
    await unlock();
  }
}

async function checkBackup(backup: string): Promise<void> {
  await checkFile(backup, schemaVersion);
  await checkUntouched(backup, schemaVersion, new Set(migrations.map((known) => known.migrationName)));
}

async function setAside(file: string, now: Date): Promise<string | null> {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  let aside = join(dirname(file), `set-aside-${stamp}`);
  for (let count = 2; await exists(aside); count += 1) {
    aside = join(dirname(file), `set-aside-${stamp}-${String(count)}`);
  }
  let hasAny = false;
  for (const suffix of suffixes) {
    if (!(await exists(file + suffix))) continue;
    if (!hasAny) await mkdir(aside);
    hasAny = true;
    await rename(file + suffix, join(aside, basename(file) + suffix));
  }
  return hasAny ? aside : null;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
