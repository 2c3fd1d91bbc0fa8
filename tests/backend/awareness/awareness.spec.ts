import { expect, it, onTestFinished } from 'vitest';
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
