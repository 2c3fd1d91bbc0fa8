import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { addPeople } from '../../support/people';
import { startBackend, type TestBackend, type TestClient } from '../../support/test-backend';

const erased = 'Qwertzuiop';
const secret = 'Asdfghjkl';

async function erase(client: TestClient, id: string): Promise<void> {
  await client.members.remove({ ids: [id] });
  expect(await client.members.erase({ ids: [id] })).toEqual({ erased: 1 });
}

const met = (...names: string[]) => ({ names, kind: 'lunch', on: '2026-02-01' });

/** All that stands in the file, free pages and log too. */
async function bytesOf({ folder }: TestBackend): Promise<string> {
  const files = ['tertulia.sqlite', 'tertulia.sqlite-wal'].map((name) => readFile(join(folder, name)));
  return Buffer.concat(await Promise.all(files)).toString('latin1');
}

it('takes ties, awareness and encounters of the erased along, their names out of the record too', async () => {
  const test = await startBackend(onTestFinished);
  const { client } = test;
  const [gone, biel, cesc] = await addPeople(client, erased, 'Biel', 'Cesc');
  const { tie } = await client.ties.add({
    memberIds: [biel, gone],
    fields: { kind: 'friend', note: secret },
  });
  await client.ties.update({ id: tie.id, version: 1, patch: { note: `${secret} 2` } });
  await client.awareness.set({ fromIds: [gone, cesc], toId: biel, level: 1, note: secret });
  await client.awareness.set({ fromIds: [biel], toId: gone, level: 1, note: secret });
  await client.awareness.clear({ fromId: gone, toId: biel });
  const lunch = await client.interactions.add({
    fields: { kind: 'lunch', on: '2026-02-01', participantIds: [biel, cesc, gone] },
  });
  const { id } = lunch.interaction;
  // Of this one the record holds no row of the erased, only the names in its heading.
  await client.interactions.update({ id, version: 1, patch: { note: 'Bé' } });
  await client.interactions.add({
    fields: { kind: 'coffee', on: '2026-02-02', participantIds: [cesc, gone], note: secret },
  });
  await erase(client, gone);

  const { encounters } = await client.relations.read({ memberId: cesc });
  expect(encounters.latest).toMatchObject([{ id, participantIds: [biel, cesc].toSorted() }]);
  expect(await client.ties.list({ memberId: biel })).toEqual([]);
  const { knownBy, knows } = await client.relations.read({ memberId: biel });
  expect([...knownBy, ...knows]).toMatchObject([{ fromId: cesc }]);
  const { entries } = await client.changes.history({ memberId: biel, offset: 0, limit: 50 });
  expect(entries.flatMap(({ changes }) => changes.filter(({ entity }) => entity === 'interaction'))).toEqual([
    expect.objectContaining({ action: 'update', field: 'note', after: 'Bé', row: met('Biel', 'Cesc') }),
    expect.objectContaining({ action: 'insert', row: met('Biel', 'Cesc') }),
  ]);
  const bytes = await bytesOf(test);
  expect(bytes).not.toContain(erased);
  expect(bytes).not.toContain(gone);
  // What was known of others in the same write stays, with its note.
  expect(bytes.split(secret)).not.toHaveLength(1);
  const { operations } = await client.changes.recent({ offset: 0, limit: 50 });
  expect(operations.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['interaction.update', ''],
    ['interaction.add', ''],
    ['awareness.set', ''],
    ['member.create', 'Cesc'],
    ['member.create', 'Biel'],
  ]);
});

it('forgets what was noted about an encounter of which nobody else is left, undone or removed before too', async () => {
  const test = await startBackend(onTestFinished);
  const { client } = test;
  const [gone, biel] = await addPeople(client, erased, 'Biel');
  const fields = { kind: 'coffee', on: '2026-02-02', participantIds: [gone, biel], note: secret } as const;
  const removed = await client.interactions.add({ fields: { ...fields, participantIds: [gone, biel] } });
  await client.interactions.remove({ id: removed.interaction.id });
  await client.interactions.add({ fields: { ...fields, participantIds: [gone, biel] } });
  await client.changes.undo({});
  await erase(client, gone);
  expect(await bytesOf(test)).not.toContain(secret);
  await expect(client.changes.redo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
});

it('forgets the name in the heading of what was changed while they were in the trash', async () => {
  const test = await startBackend(onTestFinished);
  const { client } = test;
  const [gone, biel, cesc] = await addPeople(client, erased, 'Biel', 'Cesc');
  const add = async (...participantIds: string[]): Promise<string> =>
    (await client.interactions.add({ fields: { kind: 'call', on: '2026-02-02', participantIds } }))
      .interaction.id;
  const [changed, removed] = [await add(gone, biel, cesc), await add(gone, biel)];
  await client.members.remove({ ids: [gone] });
  await client.interactions.update({ id: changed, version: 1, patch: { note: 'Bé' } });
  expect((await client.changes.state()).undo?.subject).toContain(erased);
  await client.interactions.remove({ id: removed });
  expect(await client.members.erase({ ids: [gone] })).toEqual({ erased: 1 });
  const bytes = await bytesOf(test);
  expect(bytes).not.toContain(erased);
  expect(bytes).not.toContain(gone);
});

it('leaves nothing of the erased after any sequence of writes, and all that is left can be undone', async () => {
  const step = fc.record({
    what: fc.constantFrom('tie', 'untie', 'aware', 'unaware', 'meet', 'meetOther', 'unmeet', 'undo', 'redo'),
    who: fc.nat(3),
    other: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const ends: (() => Promise<void>)[] = [];
      const test = await startBackend((end) => ends.unshift(end));
      try {
        const { client } = test;
        const people = await addPeople(client, erased, 'Biel', 'Cesc', 'Dídac');
        for (const { what, who, other } of steps) {
          const pair: [string, string] = [people[who] ?? '', people[(who + other) % 4] ?? ''];
          await write(client, what, pair).catch(() => undefined);
        }
        await erase(client, people[0]);
        const bytes = await bytesOf(test);
        expect(bytes).not.toContain(erased);
        expect(bytes).not.toContain(people[0]);
        await undoAll(client);
        expect((await client.graph.read()).people).toEqual([]);
      } finally {
        for (const end of ends) await end();
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);

async function write(client: TestClient, what: string, [one, other]: [string, string]): Promise<unknown> {
  const [tie] = await client.ties.list({ memberId: one });
  const { encounters } = await client.relations.read({ memberId: one });
  const [met] = encounters.latest;
  switch (what) {
    case 'tie':
      return client.ties.add({ memberIds: [one, other], fields: { kind: 'knows' } });
    case 'untie':
      return tie && client.ties.remove({ id: tie.id });
    case 'aware':
      return client.awareness.set({ fromIds: [one], toId: other, level: 2 });
    case 'unaware':
      return client.awareness.clear({ fromId: one, toId: other });
    case 'meet':
      return client.interactions.add({
        fields: { kind: 'coffee', on: '2026-01-01', participantIds: [one, other] },
      });
    case 'meetOther':
      return (
        met &&
        client.interactions.update({
          id: met.id,
          version: met.version,
          patch: { participantIds: [one, other], note: 'x' },
        })
      );
    case 'unmeet':
      return met && client.interactions.remove({ id: met.id });
    case 'undo': {
      const { undo } = await client.changes.state();
      return undo?.kind === 'member.create' ? null : client.changes.undo({});
    }
    default:
      return client.changes.redo();
  }
}

/** Undoes until there is nothing left to undo. */
async function undoAll(client: TestClient): Promise<void> {
  for (;;) {
    if ((await client.changes.state()).undo === null) return;
    await client.changes.undo({});
  }
}
