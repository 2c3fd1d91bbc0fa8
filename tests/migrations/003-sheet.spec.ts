import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { DataSource } from 'typeorm';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createBackend } from '@backend/backend';
import { schemaVersion } from '@backend/database/migrations';
import { MemberEntity } from '@backend/members';
import { newId } from '@shared/ids';
import { defaultSettings } from '@shared/sheet/sheet.defaults';
import { makeFolder, openIn, TestClock } from '../support/community-file';
import { recordedOperation } from '../support/recorded-operation';
import { memberRow } from '../support/rows';

/** Whether the app is the one that knew the first two schemas only. */
const age = vi.hoisted(() => ({ isSecond: false }));

vi.mock(import('@backend/database/migrations'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    get migrations() {
      return age.isSecond ? actual.migrations.slice(0, 2) : actual.migrations;
    },
    get schemaVersion() {
      return age.isSecond ? 2 : actual.schemaVersion;
    },
  };
});

const [one, other, gone] = [newId(1), newId(2), newId(3)].toSorted() as [string, string, string];
const [tied, retied, tie, coffee] = [newId(11), newId(12), newId(21), newId(22)];
const oddName = `L’Àlex "O'Neil|" 👩‍🎨 \\`;
const at = '2026-02-05T10:00:00.000Z';

function operation(
  writer: DataSource,
  id: string,
  kind: string,
  work: () => Promise<unknown>,
): Promise<void> {
  return recordedOperation(writer, { id, kind, at, subject: 'Berta', subjectMemberId: one }, work);
}

/** A file of the second app: a tie that was changed, somebody in the trash, awareness, an encounter, a place on the graph. */
async function fileOfTheSecondApp(): Promise<{ folder: string; before: string }> {
  age.isSecond = true;
  const folder = await makeFolder(onTestFinished);
  const database = await openIn(folder);
  const { writer } = database;
  await operation(writer, newId(10), 'member.create', async () => {
    for (const [id, givenName] of [
      [one, oddName],
      [other, 'Berta'],
      [gone, 'Cesc'],
    ] as const) {
      await writer.getRepository(MemberEntity).insert(memberRow({ givenName }, id));
    }
    await writer.query(`UPDATE member SET deleted_at = ? WHERE id = ?`, [at, gone]);
  });
  await operation(writer, tied, 'tie.add', () =>
    writer.query(`INSERT INTO tie VALUES (?, ?, ?, 'friend', 'seen', NULL, NULL, 'del mercat', 1, ?, ?, 1)`, [
      tie,
      one,
      other,
      at,
      at,
    ]),
  );
  await operation(writer, retied, 'tie.update', () =>
    writer.query(`UPDATE tie SET kind = 'client', version = 2 WHERE id = ?`, [tie]),
  );
  await operation(writer, newId(13), 'interaction.add', async () => {
    await writer.query(`INSERT INTO interaction VALUES (?, 'coffee', '2026-02-04', '', ?, ?, 1)`, [
      coffee,
      at,
      at,
    ]);
    await writer.query(`INSERT INTO interaction_participant VALUES (?, ?), (?, ?)`, [
      coffee,
      one,
      coffee,
      gone,
    ]);
    await writer.query(`INSERT INTO awareness VALUES (?, ?, 2, 'coffee', '2026-02-04', '', ?, ?, 1)`, [
      one,
      other,
      at,
      at,
    ]);
  });
  await writer.query('UPDATE change_context SET mode = 2');
  await writer.query('INSERT INTO graph_position VALUES (?, 1.5, -2, 1)', [one]);
  await writer.query(`INSERT INTO consent VALUES (?, 'directory-sheet', 1, ?, 'form', '')`, [one, at]);
  await writer.query('UPDATE change_context SET mode = 0');
  const before = await contentOf(writer);
  await database.close();
  age.isSecond = false;
  return { folder, before };
}

/** What the second schema knows, the record of changes too. */
async function contentOf(source: DataSource): Promise<string> {
  const parts: unknown[] = [];
  for (const table of [
    'member',
    'consent',
    'tie',
    'awareness',
    'interaction',
    'interaction_participant',
    'graph_position',
    'operation',
    'change',
  ]) {
    parts.push(await source.query(`SELECT * FROM ${table} ORDER BY 1, 2`));
  }
  return JSON.stringify(parts);
}

it('keeps every row of the second schema, whatever stands in it, after a copy of the file', async () => {
  const { folder, before } = await fileOfTheSecondApp();
  const database = await openIn(folder);
  onTestFinished(() => database.close());
  expect(await contentOf(database.reader)).toBe(before);
  expect(await database.reader.query('PRAGMA user_version')).toEqual([{ user_version: schemaVersion }]);
  expect(await database.reader.query('PRAGMA foreign_key_check')).toEqual([]);
  expect(await database.reader.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
});

it('prints who was there before, and leaves what was done before to be undone', async () => {
  const { folder } = await fileOfTheSecondApp();
  const backend = await createBackend({ dataFolder: folder, clock: new TestClock() });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  await client.changes.undo({ operationId: retied });
  expect(await client.ties.list({ memberId: one })).toMatchObject([{ kind: 'friend', note: 'del mercat' }]);

  const content = await client.sheet.content({ filters: {}, sort: 'name', memberId: null, locale: 'es' });
  expect(content.members.map(({ name }) => name)).toEqual([`${oddName} Gal·la`]);
  await client.sheet.create({ name: 'Hall', settings: defaultSettings('poster', 'es') });
  await client.sheet.recordExport({
    sheetId: null,
    name: 'Hall',
    format: 'poster',
    output: 'print',
    memberIds: [one],
  });
  expect(await client.sheet.exports({ memberId: one, limit: 5 })).toHaveLength(1);
});
