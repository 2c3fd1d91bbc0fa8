import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { DataSource } from 'typeorm';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createBackend } from '@backend/backend';
import { schemaVersion } from '@backend/database/migrations';
import { AwarenessPast1764000000004 } from '@backend/database/migrations/004-awareness-past';
import { MemberEntity } from '@backend/members';
import { newId } from '@shared/ids';
import { makeFolder, openIn, TestClock } from '../support/community-file';
import { recordedOperation } from '../support/recorded-operation';
import { memberRow } from '../support/rows';

/** Whether the app is the one before the fourth schema. */
const age = vi.hoisted(() => ({ isBefore: false }));

vi.mock(import('@backend/database/migrations'), async (original) => {
  const actual = await original();
  const before = actual.migrations.filter(({ name }) => Number(name.slice(-13)) < 1764000000004);
  return {
    ...actual,
    get migrations() {
      return age.isBefore ? before : actual.migrations;
    },
    get schemaVersion() {
      return age.isBefore ? before.length : actual.schemaVersion;
    },
  };
});

const [aina, biel, trashed] = [newId(1), newId(2), newId(3)];
const [setting, raising] = [newId(11), newId(12)];
const at = '2026-02-05T10:00:00.000Z';
const oddNote = `L’Àlex "O'Neil|" 👩‍🎨 \\`;

function operation(
  writer: DataSource,
  id: string,
  kind: string,
  work: () => Promise<unknown>,
): Promise<void> {
  return recordedOperation(writer, { id, kind, at, subject: 'Biel', subjectMemberId: biel }, work);
}

/** A file in which a level was raised, which overwrote it, and somebody in the trash knew something. */
async function fileOfBefore(): Promise<{ folder: string; before: string }> {
  age.isBefore = true;
  const folder = await makeFolder(onTestFinished);
  const database = await openIn(folder);
  const { writer } = database;
  await operation(writer, newId(10), 'member.create', async () => {
    const members = writer.getRepository(MemberEntity);
    await members.insert(memberRow({ givenName: 'Aina' }, aina));
    await members.insert(memberRow({ givenName: 'Biel' }, biel));
    await members.insert({ ...memberRow({ givenName: 'Cesc' }, trashed), deletedAt: at });
  });
  await operation(writer, setting, 'awareness.set', async () => {
    const insert = `INSERT INTO awareness VALUES (?, ?, ?, 'coffee', ?, ?, '${at}', '${at}', 1)`;
    await writer.query(insert, [aina, biel, 1, '2025-06-01', oddNote]);
    await writer.query(insert, [trashed, biel, 0, '2025-07-01', '']);
  });
  await operation(writer, raising, 'awareness.set', () =>
    writer.query(
      `UPDATE awareness SET level = 3, on_day = '2026-01-10', version = 2 WHERE from_id = ? AND to_id = ?`,
      [aina, biel],
    ),
  );
  const before = await contentOf(writer);
  await database.close();
  age.isBefore = false;
  return { folder, before };
}

async function contentOf(source: DataSource): Promise<string> {
  const parts: unknown[] = [];
  for (const table of ['member', 'awareness', 'operation', 'change']) {
    parts.push(await source.query(`SELECT * FROM ${table} ORDER BY 1, 2`));
  }
  return JSON.stringify(parts);
}

it('comes after those before it', () => {
  expect(AwarenessPast1764000000004.migrationName).toBe(new AwarenessPast1764000000004().name);
});

it('keeps what is known of everybody and the record of it, after a copy of the file', async () => {
  const { folder, before } = await fileOfBefore();
  const database = await openIn(folder);
  onTestFinished(() => database.close());
  expect(await contentOf(database.reader)).toBe(before);
  expect(await database.reader.query('PRAGMA user_version')).toEqual([{ user_version: schemaVersion }]);
  expect(await database.reader.query('PRAGMA foreign_key_check')).toEqual([]);
  expect(await database.reader.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(await database.reader.query('SELECT * FROM awareness_past')).toEqual([]);
  expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
});

it('takes back what was recorded before, and keeps levels by their days from now on', async () => {
  const { folder } = await fileOfBefore();
  const backend = await createBackend({ dataFolder: folder, clock: new TestClock() });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  await client.changes.undo({ operationId: raising });
  const known = async () => (await client.relations.read({ memberId: biel })).knownBy;
  expect(await known()).toMatchObject([{ fromId: aina, level: 1, on: '2025-06-01', note: oddNote }]);
  await client.awareness.set({ fromIds: [aina], toId: biel, level: 2 });
  expect(await known()).toMatchObject([{ level: 2, evidence: 'coffee', on: '2026-03-02', note: oddNote }]);
  await client.changes.undo({});
  expect(await known()).toMatchObject([{ level: 1, on: '2025-06-01' }]);
});
