import { DataSource, type EntitySchema } from 'typeorm';
import { backUp } from './backup';
import { DatabaseOpenError } from './database-error';
import { driverOptions } from './driver';
import { applicationId, checkFile } from './file-check';
import { lockInstance } from './instance-lock';
import { migrations, schemaVersion } from './migrations';
import { applyPragmas } from './pragmas';

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
    const writer = connection(file, options.entities);
    sources.push(writer);
    await writer.initialize();
    await applyPragmas(writer, 'writer');
    if (state.kind === 'ours') await checkIntegrity(writer, file);
    await migrate(
      writer,
      file,
      state.kind === 'ours' && state.schemaVersion < schemaVersion ? options : null,
    );
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
    migrationsTransactionMode: 'each',
    synchronize: false,
  });
}

async function checkIntegrity(source: DataSource, file: string): Promise<void> {
  const rows: { quick_check: string }[] = await source.query('PRAGMA quick_check(1)');
  if (rows[0]?.quick_check !== 'ok') throw new DatabaseOpenError('DATABASE_DAMAGED', file);
  const known = new Set(migrations.map((migration) => migration.migrationName));
  const applied: { name: string }[] = await source.query('SELECT name FROM migrations');
  if (applied.some(({ name }) => !known.has(name))) throw new DatabaseOpenError('DATABASE_NEWER', file);
}

async function migrate(
  source: DataSource,
  file: string,
  backup: { backupFolder: string; now: Date } | null,
): Promise<void> {
  const backupFile = backup ? await backUp(file, backup.backupFolder, 'before-migration', backup.now) : null;
  try {
    const applied = await source.runMigrations();
    if (applied.length === 0) return;
    await source.query(`PRAGMA application_id = ${applicationId}`);
    await source.query(`PRAGMA user_version = ${schemaVersion}`);
    // The header is what the next start looks at first, so it must not wait in the log.
    await source.query('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (cause) {
    throw new DatabaseOpenError('MIGRATION_FAILED', file, backupFile, { cause });
  }
}

async function closeAll(sources: readonly DataSource[]): Promise<void> {
  for (const source of sources) {
    if (source.isInitialized) await source.destroy();
  }
}

function asOpenError(error: unknown, file: string): unknown {
  if (error instanceof DatabaseOpenError || !(error instanceof Error)) return error;
  const code = /SQLITE_[A-Z]+/u.exec(error.message)?.[0];
  if (code === 'SQLITE_CORRUPT')
    return new DatabaseOpenError('DATABASE_DAMAGED', file, null, { cause: error });
  if (code === 'SQLITE_NOTADB') return new DatabaseOpenError('NOT_A_DATABASE', file, null, { cause: error });
  if (code === 'SQLITE_BUSY') return new DatabaseOpenError('DATABASE_LOCKED', file, null, { cause: error });
  if (code === 'SQLITE_FULL') return new DatabaseOpenError('STORAGE_FULL', file, null, { cause: error });
  if (code === 'SQLITE_READONLY' || code === 'SQLITE_CANTOPEN') {
    return new DatabaseOpenError('FOLDER_NOT_WRITABLE', file, null, { cause: error });
  }
  return error;
}
