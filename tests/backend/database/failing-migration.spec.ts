import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource, type QueryRunner } from 'typeorm';
import { expect, it, onTestFinished, vi } from 'vitest';
import { DatabaseOpenError } from '@backend/database/database-error';
import { makeFolder, openIn } from '../../support/community-file';

/** A later version of the app: two migrations more, of which the second may fail. */
const later = vi.hoisted(() => ({ isHere: false, fails: true }));

class AddColor1900000000001 {
  static readonly migrationName = 'AddColor1900000000001';
  readonly name = AddColor1900000000001.migrationName;
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE setting ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'`);
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

class FillColor1900000000002 {
  static readonly migrationName = 'FillColor1900000000002';
  readonly name = FillColor1900000000002.migrationName;
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE setting SET colour = 'teal'`);
    if (later.fails) throw new Error('this one fails');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

vi.mock(import('@backend/database/migrations'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    get migrations() {
      const list = later.isHere ? [AddColor1900000000001, FillColor1900000000002] : [];
      return [...actual.migrations, ...list] as typeof actual.migrations;
    },
    get schemaVersion() {
      return actual.schemaVersion + (later.isHere ? 2 : 0);
    },
  };
});

const hashOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

it('a migration that fails leaves the file as it was, those before it too, and names the copy', async () => {
  later.isHere = false;
  const folder = await makeFolder(onTestFinished);
  const file = join(folder, 'tertulia.sqlite');
  const first = await openIn(folder);
  await first.writer.query(`INSERT INTO setting VALUES ('app', '{}')`);
  await first.close();
  const before = await hashOf(file);

  Object.assign(later, { isHere: true, fails: true });
  const failure = await openIn(folder).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DatabaseOpenError);
  expect(failure).toMatchObject({
    code: 'MIGRATION_FAILED',
    backupFile: expect.stringContaining('before-migration'),
    cause: expect.objectContaining({ message: 'this one fails' }),
  });
  expect(await hashOf(file)).toBe(before);
  const copy = await new DataSource({
    type: 'sqlite',
    database: (failure as DatabaseOpenError).backupFile ?? '',
  }).initialize();
  expect(await copy.query('SELECT * FROM setting')).toEqual([{ key: 'app', value: '{}' }]);
  await copy.destroy();

  later.isHere = false;
  const again = await openIn(folder);
  expect(await again.reader.query('SELECT * FROM setting')).toEqual([{ key: 'app', value: '{}' }]);
  await again.close();

  Object.assign(later, { isHere: true, fails: false });
  const migrated = await openIn(folder);
  onTestFinished(() => migrated.close());
  expect(await migrated.reader.query('SELECT * FROM setting')).toEqual([
    { key: 'app', value: '{}', colour: 'teal' },
  ]);
  expect(await migrated.writer.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
});
