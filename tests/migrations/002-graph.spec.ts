import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { DataSource } from 'typeorm';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createBackend } from '@backend/backend';
import { newId } from '@shared/ids';
import { schemaVersion } from '@backend/database/migrations';
import { MemberEntity } from '@backend/members';
import { makeFolder, openIn, TestClock } from '../support/community-file';
import { recordedOperation } from '../support/recorded-operation';
import { memberRow } from '../support/rows';

/** Whether the app is the one that knew the first schema only. */
const age = vi.hoisted(() => ({ isFirst: false }));

vi.mock(import('@backend/database/migrations'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    get migrations() {
      return age.isFirst ? actual.migrations.slice(0, 1) : actual.migrations;
    },
    get schemaVersion() {
      return age.isFirst ? 1 : actual.schemaVersion;
    },
  };
});

const [trashed, kept, undone] = [newId(1), newId(2), newId(3)];
const oddName = `L’Àlex "O'Neil|" 👩‍🎨 \\`;

/** One operation as the first app recorded it: its triggers did the rest. */
function operation(
  writer: DataSource,
  id: string,
  kind: string,
  work: () => Promise<unknown>,
): Promise<void> {
  return recordedOperation(
    writer,
    { id, kind, at: '2026-01-05T10:00:00.000Z', subject: 'Berta', subjectMemberId: kept },
    work,
  );
}

const [firstEdit, removal, creation] = [newId(11), newId(12), newId(13)];

/** A file of the first app: somebody in the trash under an odd name, services, consents, an operation undone. */
async function fileOfTheFirstApp(): Promise<{ folder: string; before: string }> {
  age.isFirst = true;
  const folder = await makeFolder(onTestFinished);
  const database = await openIn(folder);
  const { writer } = database;
  const members = writer.getRepository(MemberEntity);
  await operation(writer, newId(10), 'member.create', async () => {
    await members.insert(memberRow({ givenName: oddName }, trashed));
    await members.insert(memberRow({ givenName: 'Berta', pitch: 'abans' }, kept));
  });
  await operation(writer, firstEdit, 'member.update', () =>
    writer.query(`UPDATE member SET pitch = 'després', version = 2 WHERE id = ?`, [kept]),
  );
  await operation(writer, removal, 'member.remove', () =>
    writer.query(`UPDATE member SET deleted_at = '2026-02-28T10:00:00.000Z', version = 2 WHERE id = ?`, [
      trashed,
    ]),
  );
  await operation(writer, creation, 'member.create', () =>
    members.insert(memberRow({ givenName: 'Cesc' }, undone)),
  );
  // As undo leaves it: the row is gone and stands in the record, from where redo takes it.
  const [row] = await writer.query<Record<string, unknown>[]>('SELECT * FROM member WHERE id = ?', [undone]);
  await writer.query('UPDATE change_context SET mode = 2');
  await writer.query('UPDATE change SET after = ? WHERE entity_id = ?', [JSON.stringify(row), undone]);
  await writer.query('DELETE FROM member WHERE id = ?', [undone]);
  await writer.query(
    `UPDATE operation SET undone_at = '2026-01-06T10:00:00.000Z', redoable = 1, undone_order = 1 WHERE id = ?`,
    [creation],
  );
  await writer.query(
    `INSERT INTO service VALUES ('s1', ?, 0, 'offers', 'Pa', '', '[]', NULL, '', '', '2026-01-02T10:00:00.000Z', '2026-01-02T10:00:00.000Z', 1)`,
    [trashed],
  );
  await writer.query(
    `INSERT INTO consent VALUES (?, 'wall-graph', 1, '2026-01-02T10:00:00.000Z', 'form', '')`,
    [kept],
  );
  await writer.query('UPDATE change_context SET mode = 0');
  const before = await contentOf(writer);
  await database.close();
  age.isFirst = false;
  return { folder, before };
}

/** What the first schema knows, the record of changes too. */
async function contentOf(source: DataSource): Promise<string> {
  const parts: unknown[] = [];
  for (const table of ['member', 'service', 'consent', 'company', 'operation']) {
    parts.push(await source.query(`SELECT * FROM ${table} ORDER BY 1, 2`));
  }
  parts.push(
    await source.query(
      'SELECT seq, operation_seq, entity, entity_id, member_id, action, before, after FROM change ORDER BY seq',
    ),
  );
  return JSON.stringify(parts);
}

it('keeps every row of the first schema, whatever stands in it, after a copy of the file', async () => {
  const { folder, before } = await fileOfTheFirstApp();
  const database = await openIn(folder);
  onTestFinished(() => database.close());
  expect(await contentOf(database.reader)).toBe(before);
  expect(await database.reader.query('PRAGMA user_version')).toEqual([{ user_version: schemaVersion }]);
  expect(await database.reader.query('PRAGMA foreign_key_check')).toEqual([]);
  expect(await database.reader.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
  expect(
    await database.reader.query('SELECT count(*) AS n FROM change WHERE other_member_id IS NOT NULL'),
  ).toEqual([{ n: 0 }]);
});

it('leaves what was done before to be undone, done again, and erased', async () => {
  const { folder } = await fileOfTheFirstApp();
  const backend = await createBackend({ dataFolder: folder, clock: new TestClock() });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  const pitch = async () => (await client.members.get({ id: kept })).member.pitch;

  await client.changes.redo();
  expect((await client.members.get({ id: undone })).member.givenName).toBe('Cesc');
  await client.changes.undo({ operationId: firstEdit });
  expect(await pitch()).toBe('abans');
  await client.changes.redo();
  expect(await pitch()).toBe('després');

  await client.changes.undo({ operationId: removal });
  expect((await client.graph.read()).people.map(({ name }) => name)).toContain(`${oddName} Gal·la`);
  await client.ties.add({ memberIds: [trashed, kept], fields: { kind: 'friend' } });
  await expect(client.changes.undo({ operationId: creation })).resolves.toBeDefined();

  await client.members.remove({ ids: [trashed] });
  expect(await client.members.erase({ ids: [trashed] })).toEqual({ erased: 1 });
  const { operations } = await client.changes.recent({ offset: 0, limit: 50 });
  expect(operations.map(({ kind }) => kind)).toEqual(['member.create', 'member.update', 'member.create']);
  expect(JSON.stringify(await client.graph.read())).not.toContain('👩‍🎨');
});
