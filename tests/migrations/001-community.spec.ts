import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource, type QueryRunner } from 'typeorm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrations, recordedTables } from '@backend/database/migrations';
import { Community1764000000001 } from '@backend/database/migrations/001-community';
import { entities } from '@backend/entities';
import { makeCommunity, makeFolder, openIn } from '../support/community-file';

/** Tables that keep no record: the record itself, settings, and the migrations' own list. */
const unrecorded = [
  'change',
  'change_context',
  'graph_position',
  'migrations',
  'operation',
  'setting',
  'sheet_export',
  'sheet_export_member',
  'sqlite_sequence',
];

describe('the first schema', () => {
  it('is built from nothing, and its file says whose it is', async () => {
    const { database } = await makeCommunity(onTestFinished);
    const [id]: { application_id: number }[] = await database.writer.query('PRAGMA application_id');
    const [version]: { user_version: number }[] = await database.writer.query('PRAGMA user_version');
    expect([id?.application_id, version?.user_version]).toEqual([0x54455254, migrations.length]);
  });

  it('records every table and every column that a person can change', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    const tables = await unitOfWork.read((tx) =>
      tx.query<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"),
    );
    const recorded = tables.map(({ name }) => name).filter((name) => !unrecorded.includes(name));
    expect(recordedTables.map(({ name }) => name).toSorted()).toEqual(recorded);
    for (const table of recordedTables) {
      const columns = await unitOfWork.read((tx) =>
        tx.query<{ name: string; type: string }>(`SELECT name, type FROM pragma_table_info('${table.name}')`),
      );
      expect(table.columns.toSorted()).toEqual(columns.map(({ name }) => name).toSorted());
      const blobs = columns.filter(({ type }) => type === 'BLOB').map(({ name }) => name);
      expect([...(table.blobColumns ?? [])]).toEqual(blobs);
    }
  });

  it('holds every column that the entities name', async () => {
    const { database } = await makeCommunity(onTestFinished);
    for (const entity of entities) {
      const { tableName, columns } = database.writer.getMetadata(entity);
      const rows: { name: string }[] = await database.writer.query(
        `SELECT name FROM pragma_table_info('${tableName}')`,
      );
      const names = rows.map(({ name }) => name).toSorted();
      expect(columns.map(({ databaseName }) => databaseName).toSorted(), tableName).toEqual(names);
    }
  });

  it('is made once: opening again changes nothing and makes no backup', async () => {
    const folder = await makeFolder(onTestFinished);
    await (await openIn(folder)).close();
    const database = await openIn(folder);
    onTestFinished(() => database.close());
    expect(await database.writer.query('SELECT count(*) AS n FROM migrations')).toEqual([
      { n: migrations.length },
    ]);
    await expect(readdir(join(folder, 'backups'))).rejects.toThrow();
  });

  it('leaves no half-built file when a statement of it fails', async () => {
    const folder = await makeFolder(onTestFinished);
    const file = join(folder, 'tertulia.sqlite');
    class Broken extends Community1764000000001 {
      override async up(runner: QueryRunner): Promise<void> {
        await super.up(runner);
        await runner.query('CREATE TABLE member (twice TEXT)');
      }
    }
    const source = await new DataSource({
      type: 'sqlite',
      database: file,
      migrations: [Broken],
    }).initialize();
    await expect(source.runMigrations({ transaction: 'each' })).rejects.toThrow('already exists');
    const tables: { name: string }[] = await source.query(
      "SELECT name FROM sqlite_schema WHERE name = 'member'",
    );
    expect(tables).toEqual([]);
    await source.destroy();
  });
});
