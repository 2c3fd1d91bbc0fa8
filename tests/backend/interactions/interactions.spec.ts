import { expect, it, onTestFinished } from 'vitest';
import { newId } from '@shared/ids';
import { dump } from '../../support/community-file';
import { addPeople } from '../../support/people';
import { startBackend } from '../../support/test-backend';

it('is kept with all who took part, latest first, and undone with them', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  const [aina, biel, cesc] = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  const before = await dump(backend.context.unitOfWork);
  const coffee = await client.interactions.add({
    fields: { kind: 'coffee', on: '2026-02-01', participantIds: [biel, aina, biel], note: ' Bé ' },
  });
  expect(coffee.interaction).toMatchObject({ note: 'Bé', participantIds: [aina, biel].toSorted() });
  await client.interactions.add({
    fields: { kind: 'lunch', on: '2026-02-02', participantIds: [aina, biel, cesc] },
  });
  expect((await client.changes.state()).undo?.subject).toMatch(/^\w+ – \w+ \+1$/u);
  const kinds = async (memberId: string) =>
    (await client.relations.read({ memberId })).encounters.latest.map(({ kind }) => kind);
  expect(await kinds(aina)).toEqual(['lunch', 'coffee']);
  expect(await kinds(cesc)).toEqual(['lunch']);
  const { id } = coffee.interaction;
  await client.interactions.update({ id, version: 1, patch: { participantIds: [aina, cesc] } });
  expect(await kinds(biel)).toEqual(['lunch']);
  await client.interactions.remove({ id });
  expect(await kinds(aina)).toEqual(['lunch']);
  await client.changes.undo({});
  await client.changes.undo({});
  expect(await kinds(biel)).toEqual(['lunch', 'coffee']);
  await client.changes.undo({});
  await client.changes.undo({});
  expect(await dump(backend.context.unitOfWork)).toBe(before);
});

it('is refused with one person only, somebody in the trash, or a day to come; then nothing is written', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  const [aina, biel, gone] = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  await client.members.remove({ ids: [gone] });
  const before = await dump(backend.context.unitOfWork);
  const add = (participantIds: string[], on = '2026-03-02') =>
    client.interactions.add({ fields: { kind: 'call', on, participantIds } });
  await expect(add([aina, aina])).rejects.toMatchObject({
    data: { issues: [{ path: ['fields', 'participantIds'], reason: 'same-member' }] },
  });
  for (const other of [gone, newId()]) {
    await expect(add([aina, other])).rejects.toMatchObject({ code: 'NOT_FOUND', data: { what: 'member' } });
  }
  await expect(add([aina, biel], '2026-03-03')).rejects.toMatchObject({
    data: { issues: [{ path: ['fields', 'on'], reason: 'in-the-future' }] },
  });
  expect(await dump(backend.context.unitOfWork)).toBe(before);
});

it('can be changed and deleted when somebody is in the trash, who stays in it; nobody is added from there', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel, gone, alsoGone] = await addPeople(client, 'Aina', 'Biel', 'Cesc', 'Dina');
  const fields = { kind: 'coffee', on: '2026-02-01', participantIds: [aina, gone] } as const;
  const { interaction } = await client.interactions.add({
    fields: { ...fields, participantIds: [aina, gone] },
  });
  await client.members.remove({ ids: [gone, alsoGone] });
  const { id } = interaction;
  const update = async (version: number, patch: { on?: string; note?: string; participantIds?: string[] }) =>
    (await client.interactions.update({ id, version, patch })).interaction;
  const participantIds = [aina, gone].toSorted();
  expect(await update(1, { on: '2026-02-02', note: 'Bé' })).toMatchObject({ version: 2, participantIds });
  const all = [aina, biel, gone].toSorted();
  expect(await update(2, { participantIds: all })).toMatchObject({ version: 3, participantIds: all });
  await expect(update(3, { participantIds: [...all, alsoGone] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { what: 'member' },
  });
  expect((await client.relations.read({ memberId: biel })).encounters.latest).toMatchObject([
    { on: '2026-02-02', note: 'Bé', participantIds: all },
  ]);
  await client.interactions.remove({ id });
  expect((await client.changes.state()).undo?.subject).toMatch(/^\w+ – \w+ \+1$/u);
  expect((await client.relations.read({ memberId: biel })).encounters.total).toBe(0);
});

it('keeps what an undo brings back while it is being changed', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel, cesc] = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  const { interaction } = await client.interactions.add({
    fields: { kind: 'coffee', on: '2026-02-01', participantIds: [aina, biel] },
  });
  const { id } = interaction;
  await client.interactions.update({
    id,
    version: 1,
    patch: { kind: 'lunch', participantIds: [aina, biel, cesc] },
  });
  const [, changed] = await Promise.all([
    client.changes.undo({}),
    client.interactions.update({ id, version: 1, patch: { note: 'Bé' } }),
  ]);
  expect(changed.interaction).toMatchObject({
    kind: 'coffee',
    note: 'Bé',
    participantIds: [aina, biel].toSorted(),
  });
});

it('stands in the history of all who take part: when it came, how it changed, who came or went', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  const [aina, biel, cesc] = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  const told: (readonly string[])[] = [];
  onTestFinished(backend.context.unitOfWork.onCommitted(({ memberIds }) => told.push(memberIds.toSorted())));
  const latest = async (memberId: string) => {
    const { entries } = await client.changes.history({ memberId, offset: 0, limit: 1 });
    return entries[0]?.changes.map(({ entity, action, field, row }) => [entity, action, field, row]);
  };
  const met = (on: string, ...names: string[]) => ({ names, kind: 'coffee', on });
  const names = (...ids: string[]): string[] =>
    ids.toSorted().map((id) => ({ [aina]: 'Aina', [biel]: 'Biel', [cesc]: 'Cesc' })[id] ?? '');
  const everybody = [aina, biel, cesc];

  const added = await client.interactions.add({
    fields: { kind: 'coffee', on: '2026-02-01', participantIds: everybody },
  });
  const { id } = added.interaction;
  const coming = ['interaction', 'insert', '', met('2026-02-01', ...names(...everybody))];
  for (const member of everybody) expect(await latest(member)).toEqual([coming]);
  const details = await client.changes.details({ operationId: added.operationId ?? '', limit: 10 });
  expect(details).toMatchObject({ groups: [{ memberId: null, changes: [{ row: coming[3] }] }], more: 0 });

  await client.interactions.update({ id, version: 1, patch: { on: '2026-02-02' } });
  const moved = ['interaction', 'update', 'onDay', met('2026-02-02', ...names(...everybody))];
  for (const member of everybody) expect(await latest(member)).toEqual([moved]);

  await client.interactions.update({ id, version: 2, patch: { participantIds: [aina, biel] } });
  const leaving = ['interaction_participant', 'remove', '', met('2026-02-02', 'Cesc')];
  for (const member of everybody) expect(await latest(member)).toEqual([leaving]);

  await client.interactions.remove({ id });
  const going = ['interaction', 'remove', '', met('2026-02-02', ...names(aina, biel))];
  for (const member of [aina, biel]) expect(await latest(member)).toEqual([going]);
  const { total } = await client.changes.history({ memberId: biel, offset: 0, limit: 1 });
  expect(total).toBe(5);
  await client.changes.undo({});
  await client.changes.undo({});
  expect(told).toEqual(Array(6).fill(everybody.toSorted()));
});
