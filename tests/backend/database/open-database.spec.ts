import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseOpenError } from '@backend/database/database-error';
import { makeFolder, openIn } from '../../support/community-file';

async function failureOf(folder: string): Promise<DatabaseOpenError> {
  const result = await openIn(folder).then(
    async (database) => {
      await database.close();
      return null;
    },
    (error: unknown) => error,
  );
  if (!(result instanceof DatabaseOpenError))
    throw new Error(`It opened, or failed otherwise: ${String(result)}`);
  return result;
}

const hashOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

describe('openDatabase', () => {
  it('makes a community with the settings that keep data safe', async () => {
    const folder = await makeFolder(onTestFinished);
    const database = await openIn(folder);
    onTestFinished(() => database.close());
    const pragma = async (source: DataSource, name: string): Promise<unknown> => {
      const rows: Record<string, unknown>[] = await source.query(`PRAGMA ${name}`);
      return Object.values(rows[0] ?? {})[0];
    };
    for (const source of [database.writer, database.reader]) {
      const names = [
        'journal_mode',
        'synchronous',
        'foreign_keys',
        'busy_timeout',
        'secure_delete',
        'trusted_schema',
      ];
      const values = [];
      for (const name of names) values.push(await pragma(source, name));
      expect(values).toEqual(['wal', 2, 1, 5000, 1, 0]);
    }
  });

  it('opens again what it made', async () => {
    const folder = await makeFolder(onTestFinished);
    await (await openIn(folder)).close();
    await (await openIn(folder)).close();
  });

  it('refuses a file that another instance has open', async () => {
    const folder = await makeFolder(onTestFinished);
    const first = await openIn(folder);
    onTestFinished(() => first.close());
    expect((await failureOf(folder)).code).toBe('DATABASE_LOCKED');
  });

  it('refuses a file that is no database, and leaves it as it was', async () => {
    const folder = await makeFolder(onTestFinished);
    const file = join(folder, 'tertulia.sqlite');
    await writeFile(file, 'Nom;Cognoms\nAina;Serra\n'.repeat(50));
    const before = await hashOf(file);
    expect((await failureOf(folder)).code).toBe('NOT_A_DATABASE');
    expect(await hashOf(file)).toBe(before);
  });

  it("refuses another program's database, and leaves it as it was", async () => {
    const folder = await makeFolder(onTestFinished);
    const file = join(folder, 'tertulia.sqlite');
    const foreign = await new DataSource({ type: 'sqlite', database: file }).initialize();
    await foreign.query('CREATE TABLE recipes (name TEXT)');
    await foreign.destroy();
    const before = await hashOf(file);
    expect((await failureOf(folder)).code).toBe('NOT_A_DATABASE');
    expect(await hashOf(file)).toBe(before);
  });

  it('refuses a file of a newer version, and leaves it as it was', async () => {
    const folder = await makeFolder(onTestFinished);
    const file = join(folder, 'tertulia.sqlite');
    await (await openIn(folder)).close();
    const newer = await new DataSource({ type: 'sqlite', database: file }).initialize();
    await newer.query('PRAGMA user_version = 999');
    await newer.destroy();
    const before = await hashOf(file);
    expect((await failureOf(folder)).code).toBe('DATABASE_NEWER');
    expect(await hashOf(file)).toBe(before);
  });

  it('refuses a file with an unknown migration', async () => {
    const folder = await makeFolder(onTestFinished);
    await (await openIn(folder)).close();
    const other = await new DataSource({
      type: 'sqlite',
      database: join(folder, 'tertulia.sqlite'),
    }).initialize();
    await other.query("INSERT INTO migrations (timestamp, name) VALUES (9, 'FromAnotherBranch9')");
    await other.destroy();
    expect((await failureOf(folder)).code).toBe('DATABASE_NEWER');
  });

  it('refuses a damaged file, and leaves it as it was', async () => {
    const folder = await makeFolder(onTestFinished);
    const file = join(folder, 'tertulia.sqlite');
    await (await openIn(folder)).close();
    const bytes = await readFile(file);
    bytes.fill(0xee, 4096, bytes.length - 4096);
    await writeFile(file, bytes);
    const before = await hashOf(file);
    expect((await failureOf(folder)).code).toBe('DATABASE_DAMAGED');
    expect(await hashOf(file)).toBe(before);
  });

  it('refuses a file that was cut short', async () => {
    const folder = await makeFolder(onTestFinished);
    const file = join(folder, 'tertulia.sqlite');
    await (await openIn(folder)).close();
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, 6000));
    expect((await failureOf(folder)).code).toBe('DATABASE_DAMAGED');
  });

  it('refuses a folder in the place of the file', async () => {
    const folder = await makeFolder(onTestFinished);
    await mkdir(join(folder, 'tertulia.sqlite'));
    expect((await failureOf(folder)).code).toBe('NOT_A_DATABASE');
  });

  it.runIf(process.getuid?.() !== 0)('refuses a folder that cannot be written to', async () => {
    const folder = await makeFolder(onTestFinished);
    await chmod(folder, 0o500);
    onTestFinished(() => chmod(folder, 0o700));
    expect((await failureOf(folder)).code).toBe('FOLDER_NOT_WRITABLE');
  });
});
