import { constants } from 'node:fs';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataSource } from 'typeorm';
import { DatabaseOpenError } from './database-error';

/** SQLite's open flags READONLY and URI (https://www.sqlite.org/c3ref/c_open_autoproxy.html). */
const readOnlyUri = 0x00000001 | 0x00000040;

const sideFiles = ['-wal', '-journal'];

/**
 * Looks into the community's file without touching it or the files beside it: whether it is whole, and whether this
 * version knows everything that was done to it.
 *
 * Opening a database for real already changes it: the write-ahead log is emptied into the file and its index is made
 * anew. So a file that was closed cleanly is read as if it could not change (`immutable`), which makes SQLite neither
 * lock nor write; after a crash, when part of it stands in a log, a copy is looked at.
 *
 * @param latestSchemaVersion the newest schema that this app knows
 * @param knownMigrations names of all migrations that this app knows
 * @throws {DatabaseOpenError} DATABASE_DAMAGED, DATABASE_NEWER, or DATABASE_LOCKED where it changes meanwhile
 */
export async function checkUntouched(
  file: string,
  latestSchemaVersion: number,
  knownMigrations: ReadonlySet<string>,
): Promise<void> {
  const before = await fingerprint(file);
  try {
    if (!before.hasLog) {
      await look(file, latestSchemaVersion, knownMigrations);
      return;
    }
    const folder = `${file}-check`;
    try {
      const copy = await copyOf(file, folder);
      await look(copy, latestSchemaVersion, knownMigrations);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    // Somebody else writes to it at this moment: what was read of it says nothing.
    if ((await fingerprint(file)).text !== before.text) {
      throw new DatabaseOpenError('DATABASE_LOCKED', file, null, { cause: error });
    }
    throw asDamage(error, file);
  }
}

async function look(
  file: string,
  latestSchemaVersion: number,
  knownMigrations: ReadonlySet<string>,
): Promise<void> {
  const source = new DataSource({
    type: 'sqlite',
    // A copy has its log to take in first; the file itself is only read.
    ...((await hasLog(file))
      ? { database: file }
      : { database: `${pathToFileURL(file).href}?immutable=1`, flags: readOnlyUri }),
    entities: [],
  });
  await source.initialize();
  try {
    const [check]: { quick_check: string }[] = await source.query('PRAGMA quick_check(1)');
    if (check?.quick_check !== 'ok') throw new DatabaseOpenError('DATABASE_DAMAGED', file);
    const [header]: { user_version: number }[] = await source.query('PRAGMA user_version');
    if ((header?.user_version ?? 0) > latestSchemaVersion)
      throw new DatabaseOpenError('DATABASE_NEWER', file);
    const [list] = await source.query<unknown[]>(`SELECT 1 FROM sqlite_schema WHERE name = 'migrations'`);
    if (list === undefined) return;
    const applied: { name: string }[] = await source.query('SELECT name FROM migrations');
    if (applied.some(({ name }) => !knownMigrations.has(name))) {
      throw new DatabaseOpenError('DATABASE_NEWER', file);
    }
  } finally {
    await source.destroy();
  }
}

async function copyOf(file: string, folder: string): Promise<string> {
  // One that a crash left behind.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const copy = join(folder, basename(file));
  for (const suffix of ['', ...sideFiles]) {
    // Where the file system can, the copy shares the bytes.
    if (suffix === '' || (await sizeOf(file + suffix)) > 0) {
      await copyFile(file + suffix, copy + suffix, constants.COPYFILE_FICLONE);
    }
  }
  return copy;
}

async function fingerprint(file: string): Promise<{ text: string; hasLog: boolean }> {
  const stats = await Promise.all(
    ['', ...sideFiles].map((suffix) => stat(file + suffix, { bigint: true }).catch(() => null)),
  );
  const text = stats.map((found) => (found ? `${found.size} ${found.mtimeNs}` : 'none')).join(', ');
  return { text, hasLog: await hasLog(file) };
}

async function hasLog(file: string): Promise<boolean> {
  const sizes = await Promise.all(sideFiles.map((suffix) => sizeOf(file + suffix)));
  return sizes.some((size) => size > 0);
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => 0,
  );
}

function asDamage(error: unknown, file: string): unknown {
  if (error instanceof DatabaseOpenError) {
    return error.file === file ? error : new DatabaseOpenError(error.code, file, null, { cause: error });
  }
  // Its header was one of ours: what SQLite cannot make sense of has been ours too.
  const isDamage = error instanceof Error && /SQLITE_(CORRUPT|NOTADB)/u.test(error.message);
  return isDamage ? new DatabaseOpenError('DATABASE_DAMAGED', file, null, { cause: error }) : error;
}
