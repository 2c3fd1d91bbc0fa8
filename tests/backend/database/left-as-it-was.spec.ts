import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseOpenError } from '@backend/database/database-error';
import { applicationId } from '@backend/database/file-check';
import { brokenOff, makeFolder, openIn } from '../../support/community-file';

const name = 'tertulia.sqlite';

async function failureOf(folder: string): Promise<string> {
  try {
    await (await openIn(folder)).close();
    return 'it opened';
  } catch (error) {
    return error instanceof DatabaseOpenError ? error.code : String(error);
  }
}

/** Every file in the folder with its content's hash; the lock's own file is empty and counts for nothing. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('-lock'));
  const hashes = files.map(async (file) => {
    const bytes = await readFile(join(file.parentPath, file.name));
    return [file.name, createHash('sha256').update(bytes).digest('hex')];
  });
  return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>;
}

const connect = (folder: string): Promise<DataSource> =>
  new DataSource({ type: 'sqlite', database: join(folder, name) }).initialize();

describe('a file that cannot be opened is left byte for byte as it was, with its log', () => {
  it.each([
    ['the version stands', ['PRAGMA user_version = 999']],
    ['a migration stands', ["INSERT INTO migrations (timestamp, name) VALUES (9, 'FromAnotherBranch9')"]],
  ])('where %s in the log that a newer app left', async (_case, statements) => {
    const folder = await brokenOff(onTestFinished, statements);
    const before = await contentOf(folder);
    expect(Object.keys(before).sort()).toEqual([name, `${name}-shm`, `${name}-wal`]);
    expect(await failureOf(folder)).toBe('DATABASE_NEWER');
    expect(await contentOf(folder)).toEqual(before);
  });

  it('where it was closed by a newer app', async () => {
    const folder = await makeFolder(onTestFinished);
    await (await openIn(folder)).close();
    const source = await connect(folder);
    await source.query("INSERT INTO migrations (timestamp, name) VALUES (9, 'FromAnotherBranch9')");
    await source.destroy();
    const before = await contentOf(folder);
    expect(await failureOf(folder)).toBe('DATABASE_NEWER');
    expect(await contentOf(folder)).toEqual(before);
  });

  it('where it is damaged and has a log', async () => {
    const folder = await brokenOff(onTestFinished, ["INSERT INTO setting VALUES ('a', '1')"]);
    const bytes = await readFile(join(folder, name));
    bytes.fill(0xee, 4096 * 3, bytes.length - 4096);
    await writeFile(join(folder, name), bytes);
    const before = await contentOf(folder);
    expect(await failureOf(folder)).toBe('DATABASE_DAMAGED');
    expect(await contentOf(folder)).toEqual(before);
  });

  it('where it was cut short', async () => {
    const folder = await makeFolder(onTestFinished);
    await (await openIn(folder)).close();
    await writeFile(join(folder, name), (await readFile(join(folder, name))).subarray(0, 6000));
    const before = await contentOf(folder);
    expect(await failureOf(folder)).toBe('DATABASE_DAMAGED');
    expect(await contentOf(folder)).toEqual(before);
  });

  it('where only its log is left', async () => {
    const folder = await brokenOff(onTestFinished, ["INSERT INTO setting VALUES ('a', '1')"]);
    await writeFile(join(folder, name), '');
    const before = await contentOf(folder);
    expect(await failureOf(folder)).toBe('DATABASE_DAMAGED');
    expect(await contentOf(folder)).toEqual(before);
  });

  it('where another program holds it', async () => {
    const folder = await makeFolder(onTestFinished);
    await (await openIn(folder)).close();
    const other = await connect(folder);
    onTestFinished(() => other.destroy());
    await other.query('PRAGMA locking_mode = EXCLUSIVE');
    await other.query("INSERT INTO setting VALUES ('a', '1')");
    const before = await contentOf(folder);
    expect(await failureOf(folder)).toBe('DATABASE_LOCKED');
    expect(await contentOf(folder)).toEqual(before);
  });

  it('where a file stands in the place of its folder', async () => {
    const folder = await makeFolder(onTestFinished);
    await writeFile(join(folder, 'data'), 'a file');
    expect(await failureOf(join(folder, 'data'))).toBe('FOLDER_NOT_WRITABLE');
    expect(await readFile(join(folder, 'data'), 'utf8')).toBe('a file');
  });
});

describe('a start after one that broke off', () => {
  it('finds what was acknowledged, though it stands in the log only', async () => {
    const folder = await brokenOff(onTestFinished, ["INSERT INTO setting VALUES ('a', '\"kept\"')"]);
    const database = await openIn(folder);
    onTestFinished(() => database.close());
    expect(await database.reader.query('SELECT * FROM setting')).toEqual([{ key: 'a', value: '"kept"' }]);
    expect(await readdir(folder)).not.toContain(`${name}-check`);
  });

  it('clears away the copy that a check left', async () => {
    const folder = await brokenOff(onTestFinished, ["INSERT INTO setting VALUES ('a', '1')"]);
    await mkdir(join(folder, `${name}-check`));
    await writeFile(join(folder, `${name}-check`, name), 'half a copy');
    await (await openIn(folder)).close();
    expect(await readdir(folder)).not.toContain(`${name}-check`);
  });

  it.each([
    ['its file was called ours', [`PRAGMA application_id = ${applicationId}`]],
    ['its log was begun', [`PRAGMA application_id = ${applicationId}`, 'PRAGMA journal_mode = WAL']],
  ])('makes the community, where the very first one ended when %s', async (_case, statements) => {
    const folder = await makeFolder(onTestFinished);
    const first = await connect(folder);
    for (const statement of statements) await first.query(statement);
    await first.destroy();
    const database = await openIn(folder);
    onTestFinished(() => database.close());
    expect(await database.reader.query('SELECT count(*) AS n FROM member')).toEqual([{ n: 0 }]);
  });

  it('writes the version down, where the last one ended between the migration and that', async () => {
    const folder = await makeFolder(onTestFinished);
    await (await openIn(folder)).close();
    const source = await connect(folder);
    const [made]: { user_version: number }[] = await source.query('PRAGMA user_version');
    await source.query('PRAGMA user_version = 0');
    await source.destroy();
    const database = await openIn(folder);
    onTestFinished(() => database.close());
    expect(await database.writer.query('PRAGMA user_version')).toEqual([made]);
  });
});
