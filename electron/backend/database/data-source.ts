import { DataSource, type EntitySchema } from 'typeorm';
import { backUp } from './backup';
import { DatabaseOpenError, type DatabaseErrorCode } from './database-error';
import { driverOptions } from './driver';
import { applicationId, checkFile } from './file-check';
import { lockInstance } from './instance-lock';
import { migrations, schemaVersion } from './migrations';
import { applyPragmas } from './pragmas';
import { checkUntouched } from './untouched-check';

/**
 * The community's file, open.
 *
 * Two connections: TypeORM's SQLite driver does not isolate what runs on one connection, so all writes queue
 * on `writer`, and reads use `reader`, which sees the last committed state and does not wait for a long import.
 */
export interface Database {
  readonly file: string;
  readonly writer: DataSource;
  readonly reader: DataSource;
  close(): Promise<void>;
}

/**
 * Opens (or makes) the community's file and brings its schema up to date, after a backup.
 *
 * @throws {DatabaseOpenError} with the file left as it was
 */
export async function openDatabase(
  file: string,
  options: { entities: EntitySchema[]; backupFolder: string; now: Date },
): Promise<Database> {
  const state = await checkFile(file, schemaVersion);
  const unlock = await lockInstance(file);
  const sources: DataSource[] = [];
  try {
    if (state.kind === 'ours') {
      const known = new Set(migrations.map((migration) => migration.migrationName));
      await checkUntouched(file, schemaVersion, known);
    }
    const writer = connection(file, options.entities);
    sources.push(writer);
    await writer.initialize();
    // First of all, so that a start that breaks off here leaves a file that the next one knows for ours.
    if (state.kind === 'absent') await writer.query(`PRAGMA application_id = ${applicationId}`);
    await applyPragmas(writer, 'writer');
    await migrate(writer, file, options);
    const reader = connection(file, options.entities);
    sources.push(reader);
    await reader.initialize();
    await applyPragmas(reader, 'reader');
    return {
      file,
      writer,
      reader,
      close: async () => {
        await closeAll([reader, writer]);
        await unlock();
      },
    };
  } catch (error) {
    await closeAll(sources);
    await unlock();
    throw asOpenError(error, file);
  }
}

function connection(file: string, entities: EntitySchema[]): DataSource {
  return new DataSource({
    ...driverOptions,
    database: file,
    entities,
    migrations,
    migrationsTransactionMode: 'all',
    synchronize: false,
  });
}

/** All or nothing: a migration that fails takes those before it back too. */
async function migrate(
  source: DataSource,
  file: string,
  backup: { backupFolder: string; now: Date },
): Promise<void> {
  const before = await versionOf(source);
  if (before === schemaVersion) return;
  const backupFile =
    before === 0 ? null : await backUp(file, backup.backupFolder, 'before-migration', backup.now);
  try {
    await source.runMigrations();
    await source.query(`PRAGMA user_version = ${schemaVersion}`);
    // The header is what the next start looks at first, so it must not wait in the log.
    await source.query('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (cause) {
    const known = asOpenError(cause, file);
    if (known instanceof DatabaseOpenError) throw known;
    throw new DatabaseOpenError('MIGRATION_FAILED', file, backupFile, { cause });
  }
}

/** The schema's number; 0 for a file that has none yet. */
async function versionOf(source: DataSource): Promise<number> {
  const [header]: { user_version: number }[] = await source.query('PRAGMA user_version');
  return header?.user_version ?? 0;
}

async function closeAll(sources: readonly DataSource[]): Promise<void> {
  for (const source of sources) {
    if (source.isInitialized) await source.destroy();
  }
}

/** What SQLite and the file system say, and what it means to the manager. */
const meanings: Readonly<Record<string, DatabaseErrorCode>> = {
  SQLITE_CORRUPT: 'DATABASE_DAMAGED',
  SQLITE_NOTADB: 'NOT_A_DATABASE',
  SQLITE_BUSY: 'DATABASE_LOCKED',
  SQLITE_LOCKED: 'DATABASE_LOCKED',
  SQLITE_FULL: 'STORAGE_FULL',
  ENOSPC: 'STORAGE_FULL',
  SQLITE_READONLY: 'FOLDER_NOT_WRITABLE',
  SQLITE_CANTOPEN: 'FOLDER_NOT_WRITABLE',
  EACCES: 'FOLDER_NOT_WRITABLE',
  EPERM: 'FOLDER_NOT_WRITABLE',
  EROFS: 'FOLDER_NOT_WRITABLE',
};

function asOpenError(error: unknown, file: string): unknown {
  if (error instanceof DatabaseOpenError || !(error instanceof Error)) return error;
  const systemCode = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const code = /SQLITE_[A-Z]+/u.exec(error.message)?.[0] ?? systemCode;
  const meaning = meanings[code];
  return meaning === undefined ? error : new DatabaseOpenError(meaning, file, null, { cause: error });
}
