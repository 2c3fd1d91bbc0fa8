import { expect, it, onTestFinished } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { dayOf } from '@shared/graph/strength';
import { noFilters, viewOf } from '@shared/graph/view';
import { dump } from '../../support/community-file';
import { addPeople } from '../../support/people';
import { startBackend, type TestClient } from '../../support/test-backend';

/** What is known of a member and by them. */
async function known(client: TestClient, memberId: string) {
  const { knownBy, knows } = await client.relations.read({ memberId });
  return [...knownBy, ...knows];
}

it('is kept in one direction, replaced, taken back, and undone', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel, cesc] = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  await client.awareness.set({ fromIds: [aina, cesc, aina], toId: biel, level: 1 });
  expect(await known(client, aina)).toEqual([
    { fromId: aina, toId: biel, level: 1, evidence: 'told', on: '2026-03-02', note: '' },
  ]);
  const learnt = { level: 3, evidence: 'coffee', on: '2026-02-01' } as const;
  const set = () => client.awareness.set({ fromIds: [aina], toId: biel, ...learnt });
  const { operationId } = await set();
  expect(await set()).toEqual({ operationId: null });
  expect((await client.changes.state()).undo?.subject).toBe('Aina → Biel');
  const { groups } = await client.changes.details({ operationId: operationId ?? '', limit: 10 });
  expect(groups[0]?.changes).toMatchObject([
    { field: 'level', before: 1, after: 3, row: { names: ['Aina', 'Biel'] } },
    { field: 'evidence', before: 'told', after: 'coffee' },
    { field: 'onDay', before: '2026-03-02', after: '2026-02-01' },
  ]);
  await client.changes.undo({});
  expect((await known(client, aina))[0]?.level).toBe(1);
  await client.awareness.clear({ fromId: aina, toId: biel });
  expect((await known(client, biel)).map(({ fromId }) => fromId)).toEqual([cesc]);
});

it('is refused of oneself, of somebody in the trash, and of a day to come; then nothing is written', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  const [aina, biel, gone] = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  await client.members.remove({ ids: [gone] });
  const before = await dump(backend.context.unitOfWork);
  const set = (fromIds: string[], toId: string, on?: string) =>
    client.awareness.set({ fromIds, toId, level: 2, on });
  await expect(set([biel, aina], aina)).rejects.toMatchObject({
    data: { issues: [{ path: ['fromIds', 1], reason: 'same-member' }] },
  });
  await expect(set([biel, gone], aina)).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { what: 'member' },
  });
  await expect(set([biel], gone)).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'member' } });
  await expect(set([biel], aina, '2026-03-03')).rejects.toMatchObject({
    data: { issues: [{ path: ['on'], reason: 'in-the-future' }] },
  });
  expect(await dump(backend.context.unitOfWork)).toBe(before);
});

/** Levels of the only pair as of days, as the graph shows them; 0 where it shows none. */
async function levelsAt(client: TestClient, ...days: string[]): Promise<number[]> {
  const community = communityOf(await client.graph.read());
  return days.map((day) => {
    const options = {
      layer: 'awareness',
      weighting: 'strength',
      day: dayOf(day),
      filters: noFilters,
    } as const;
    const { arrows } = viewOf(community, options);
    expect(arrows.level.length).toBeLessThan(2);
    return arrows.level[0] ?? 0;
  });
}

it('is as of a day what was known then, however it changed since', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  const [aina, biel] = await addPeople(client, 'Aina', 'Biel');
  const set = (level: 0 | 1 | 2 | 3, on: string) =>
    client.awareness.set({ fromIds: [aina], toId: biel, level, on });
  await set(1, '2025-03-01');
  await set(3, '2025-06-01');
  const before = await dump(backend.context.unitOfWork);
  await set(2, '2026-01-10');
  const days = ['2025-02-28', '2025-03-01', '2025-05-31', '2025-06-01', '2026-01-09', '2026-01-10'] as const;
  expect(await levelsAt(client, ...days)).toEqual([0, 1, 1, 3, 3, 2]);
  expect(await known(client, aina)).toMatchObject([{ level: 2, on: '2026-01-10' }]);
  await client.changes.undo({});
  expect(await dump(backend.context.unitOfWork)).toBe(before);
  await client.changes.redo();
  expect(await levelsAt(client, ...days)).toEqual([0, 1, 1, 3, 3, 2]);
  // What is said of an earlier day holds from then on.
  await set(0, '2025-04-01');
  expect(await levelsAt(client, ...days)).toEqual([0, 1, 0, 0, 0, 0]);
  await client.changes.undo({});
  expect(await levelsAt(client, ...days)).toEqual([0, 1, 1, 3, 3, 2]);
  await client.awareness.clear({ fromId: aina, toId: biel });
  expect(await levelsAt(client, ...days)).toEqual([0, 0, 0, 0, 0, 0]);
});

it('keeps what is not given', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel] = await addPeople(client, 'Aina', 'Biel');
  const learnt = { evidence: 'breakfast', on: '2026-01-10', note: 'Habló de su taller' } as const;
  await client.awareness.set({ fromIds: [aina], toId: biel, level: 1, ...learnt });
  await client.awareness.set({ fromIds: [aina], toId: biel, level: 2 });
  expect(await known(client, aina)).toMatchObject([{ ...learnt, level: 2, on: '2026-03-02' }]);
  expect(await client.awareness.set({ fromIds: [aina], toId: biel, level: 2 })).toEqual({
    operationId: null,
  });
  await client.awareness.set({ fromIds: [aina], toId: biel, level: 2, note: '' });
  expect(await known(client, aina)).toMatchObject([{ evidence: 'breakfast', note: '', on: '2026-03-02' }]);
});

it('is erased with either, what was known before too', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  const [aina, biel] = await addPeople(client, 'Aina', 'Biel');
  const note = 'Habló de su taller';
  await client.awareness.set({ fromIds: [aina], toId: biel, level: 1, on: '2025-01-10', note });
  await client.awareness.set({ fromIds: [aina], toId: biel, level: 2, note: '' });
  await client.members.remove({ ids: [biel] });
  await client.members.erase({ ids: [biel] });
  const left = await backend.context.unitOfWork.read((tx) =>
    tx.query(
      `SELECT note FROM awareness_past UNION ALL SELECT before FROM change WHERE before LIKE '%taller%'
       UNION ALL SELECT after FROM change WHERE after LIKE '%taller%'`,
    ),
  );
  expect(left).toEqual([]);
});
