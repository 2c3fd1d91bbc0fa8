import { expect, it, onTestFinished } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { civilDateOf, isUndated } from '@shared/graph/strength';
import { unpackInts } from '@shared/graph/packed';
import { addPeople } from '../../support/people';
import { startBackend, type TestClient } from '../../support/test-backend';

/** The ties of the read model by the names of their ends. */
async function tiesOf(client: TestClient): Promise<string[]> {
  const { people, ties } = await client.graph.read();
  const [b, day, until] = [unpackInts(ties.b), unpackInts(ties.day), unpackInts(ties.untilDay)];
  return [...unpackInts(ties.a)]
    .map((a, index) => {
      const names = [a, b[index] ?? -1].map((person) => people[person]?.name ?? '?').toSorted();
      const last = until[index] ?? -1;
      return `${names.join('–')} ${civilDateOf(day[index] ?? 0)}/${last === -1 ? '' : civilDateOf(last)}`;
    })
    .toSorted();
}

it('reads everybody with what connects them, in one call', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel, cesc] = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  await client.ties.add({
    memberIds: [aina, biel],
    fields: { kind: 'friend', since: '2024-02-29', weight: 1.5 },
  });
  await client.ties.add({ memberIds: [biel, cesc], fields: { kind: 'knows' } });
  await client.ties.add({ memberIds: [aina, cesc], fields: { kind: 'client', until: '2020-01-31' } });
  const participantIds = [aina, biel, cesc];
  await client.interactions.add({ fields: { kind: 'lunch', on: '2026-01-02', participantIds } });
  await client.awareness.set({ fromIds: [cesc], toId: aina, level: 2, on: '2026-01-03' });
  await client.consents.set({ memberId: biel, purposes: ['wall-graph'], given: true, how: 'form', note: '' });
  expect(await tiesOf(client)).toEqual([
    'Aina–Biel 2024-02-29/',
    // Over before it was written down: it must not count as new.
    'Aina–Cesc 2020-01-31/2020-01-31',
    'Biel–Cesc 2026-03-02/',
  ]);
  const model = await client.graph.read();
  expect(model.people.map(({ name, onWall }) => [name, onWall])).toEqual([
    ['Aina', false],
    ['Biel', true],
    ['Cesc', false],
  ]);
  expect(unpackInts(model.ties.weight).toSorted()).toEqual(Int32Array.of(1000, 1000, 1500));
  expect(unpackInts(model.encounters.a)).toHaveLength(3);
  expect(communityOf(model).people).toHaveLength(3);
});

it('tells ties of unknown beginning, from a list without days, from those that the manager notes', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel, cesc] = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'friend', source: 'import' } });
  await client.ties.add({ memberIds: [biel, cesc], fields: { kind: 'friend' } });
  await client.ties.add({
    memberIds: [aina, cesc],
    fields: { kind: 'friend', source: 'import', since: '2025-01-01' },
  });
  const community = communityOf(await client.graph.read());
  const undated = community.links.map(([link]) => link !== undefined && isUndated(link));
  const names = (pair: number): string =>
    [community.pairs.a[pair], community.pairs.b[pair]]
      .map((index) => community.people[index ?? -1]?.name)
      .join('–');
  expect(undated.flatMap((is, pair) => (is ? [names(pair)] : []))).toEqual(['Aina–Biel']);
});

it('leaves out who is in the trash, with what hangs on them, until they come back', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel, cesc] = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'friend' } });
  await client.ties.add({ memberIds: [biel, cesc], fields: { kind: 'friend' } });
  await client.interactions.add({
    fields: { kind: 'call', on: '2026-01-02', participantIds: [aina, biel, cesc] },
  });
  await client.awareness.set({ fromIds: [aina], toId: cesc, level: 2 });
  await client.graph.savePositions({ positions: [{ id: aina, x: 1, y: 2, pinned: true }] });
  const before = await client.graph.read();
  await client.members.remove({ ids: [aina] });
  expect(await tiesOf(client)).toEqual(['Biel–Cesc 2026-03-02/']);
  const without = await client.graph.read();
  expect(unpackInts(without.encounters.a)).toHaveLength(1);
  expect(unpackInts(without.awareness.from)).toHaveLength(0);
  expect(unpackInts(without.positions.person)).toHaveLength(0);
  await client.members.restore({ ids: [aina] });
  expect(await client.graph.read()).toEqual(before);
});

it('keeps where people stand, which keeps nobody from being taken back', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina] = await addPeople(client, 'Aina');
  await client.graph.savePositions({ positions: [{ id: aina, x: -1.25, y: 3, pinned: false }] });
  await client.graph.savePositions({ positions: [{ id: aina, x: 12.5, y: 3, pinned: true }] });
  const { positions } = await client.graph.read();
  expect([positions.x, positions.y, positions.pinned].map((column) => unpackInts(column)[0])).toEqual([
    12500, 3000, 1,
  ]);
  await client.changes.undo({});
  expect((await client.graph.read()).people).toEqual([]);
});
