import { constants } from 'node:fs';
import { access, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseOpenError } from './database-error';

/** "TERT" in ASCII; stands in the header of every file of ours (SQLite file format, section 1.3.16). */
export const applicationId = 0x54455254;

const magic = 'SQLite format 3\0';
const userVersionOffset = 60;
const applicationIdOffset = 68;

export type FileState = { kind: 'absent' } | { kind: 'ours' };

/**
 * Looks at the file's header, without SQLite and without writing, so that a foreign or newer file is
 * never touched.
 *
 * @param latestSchemaVersion the newest schema that this app knows
 * @throws {DatabaseOpenError} NOT_A_DATABASE, DATABASE_NEWER, DATABASE_DAMAGED or FOLDER_NOT_WRITABLE
 */
export async function checkFile(file: string, latestSchemaVersion: number): Promise<FileState> {
  await makeFolder(file);
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : Number.NaN),
    () => 0,
  );
  if (Number.isNaN(size)) throw new DatabaseOpenError('NOT_A_DATABASE', file);
  if (size === 0) {
    // SQLite would throw away a log that belongs to no file: the file was lost, and its last writes are in there.
    const log = await stat(`${file}-wal`).catch(() => null);
    if (log && log.size > 0) throw new DatabaseOpenError('DATABASE_DAMAGED', file);
    return { kind: 'absent' };
  }
  const header = await readHeader(file).catch((cause: unknown) => {
    throw new DatabaseOpenError('FOLDER_NOT_WRITABLE', file, null, { cause });
  });
  if (header.length < 100 || header.toString('latin1', 0, 16) !== magic) {
    throw new DatabaseOpenError('NOT_A_DATABASE', file);
  }
  if (header.readUInt32BE(applicationIdOffset) !== applicationId)
    throw new DatabaseOpenError('NOT_A_DATABASE', file);
  const schemaVersion = header.readUInt32BE(userVersionOffset);
  if (schemaVersion > latestSchemaVersion) throw new DatabaseOpenError('DATABASE_NEWER', file);
  return { kind: 'ours' };
}

async function makeFolder(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await access(dirname(file), constants.W_OK);
  } catch (cause) {
    throw new DatabaseOpenError('FOLDER_NOT_WRITABLE', file, null, { cause });
  }
}

async function readHeader(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(100);
    const { bytesRead } = await handle.read(buffer, 0, 100, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
