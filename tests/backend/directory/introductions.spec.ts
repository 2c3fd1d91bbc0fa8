import { expect, it, onTestFinished } from 'vitest';
import { addPeople } from '../../support/people';
import { startBackend, type TestClient } from '../../support/test-backend';

const query = 'alguien que me haga un logotipo';

async function offerLogo(client: TestClient, memberId: string, level: 'expert' | 'beginner' | null = null) {
  const { service } = await client.services.add({
    memberId,
    fields: { kind: 'offers', title: 'Diseño de logotipos', level },
  });
  return service.id;
}

const tie = (client: TestClient, a: string, b: string, kind: 'friend' | 'knows' | 'collaborates') =>
  client.ties.add({ memberIds: [a, b], fields: { kind } });

it('says who can introduce, and puts the nearer of equals first', async () => {
  const { client } = await startBackend(onTestFinished);
  const [ask, marta, pere, near, far, apart, known] = await addPeople(
    client,
    'Ask',
    'Marta',
    'Pere',
    'Near',
    'Far',
    'Apart',
    'Known',
  );
  for (const id of [apart, far, near, known]) await offerLogo(client, id);
  await tie(client, ask, marta, 'collaborates');
  await tie(client, marta, near, 'friend');
  await tie(client, marta, pere, 'friend');
  await tie(client, pere, far, 'knows');
  await tie(client, ask, known, 'friend');
  const { answers, asker } = await client.directory.ask({ query, forId: ask });
  expect(asker).toEqual({ id: ask, name: 'Ask' });
  expect(answers.map(({ member: { name }, introduction }) => [name, introduction])).toEqual([
    ['Known', { kind: 'direct', band: 'warm' }],
    ['Near', { kind: 'chain', people: [{ id: marta, name: 'Marta' }], bands: ['strong', 'warm'] }],
    [
      'Far',
      {
        kind: 'chain',
        people: [
          { id: marta, name: 'Marta' },
          { id: pere, name: 'Pere' },
        ],
        bands: ['strong', 'warm', 'cold'],
      },
    ],
    ['Apart', { kind: 'none' }],
  ]);
});

it('level comes before closeness, and fit before both', async () => {
  const { client } = await startBackend(onTestFinished);
  const [ask, friend, expert, other] = await addPeople(client, 'Ask', 'Friend', 'Expert', 'Other');
  await offerLogo(client, friend, 'beginner');
  await offerLogo(client, expert, 'expert');
  await client.services.add({
    memberId: other,
    fields: { kind: 'offers', title: 'Maquetación de libros', level: 'expert' },
  });
  await tie(client, ask, friend, 'friend');
  await tie(client, ask, other, 'collaborates');
  const { answers } = await client.directory.ask({ query, forId: ask });
  expect(answers.map(({ member }) => member.name).slice(0, 2)).toEqual(['Expert', 'Friend']);
});

it('whoever asks is no answer, and nobody asks from the trash', async () => {
  const { client } = await startBackend(onTestFinished);
  const [ask, other] = await addPeople(client, 'Ask', 'Other');
  await offerLogo(client, ask);
  await offerLogo(client, other);
  const found = await client.directory.ask({ query, forId: ask });
  expect([found.total, found.answers.map(({ member }) => member.name)]).toEqual([1, ['Other']]);
  const open = await client.directory.ask({ query });
  expect(open.answers.map(({ introduction }) => introduction)).toEqual([null, null]);
  expect(open.asker).toBeNull();
  await client.members.remove({ ids: [ask] });
  await expect(client.directory.ask({ query, forId: ask })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('follows every write, its undo, and the passing of days', async () => {
  const { client, clock } = await startBackend(onTestFinished);
  const [ask, marta, other] = await addPeople(client, 'Ask', 'Marta', 'Other');
  await offerLogo(client, other);
  const way = async () => (await client.directory.ask({ query, forId: ask })).answers[0]?.introduction;
  expect(await way()).toEqual({ kind: 'none' });
  await tie(client, ask, marta, 'friend');
  const { operationId } = await tie(client, marta, other, 'collaborates');
  expect(await way()).toMatchObject({ kind: 'chain', bands: ['warm', 'strong'] });
  clock.advance(500 * 24 * 60 * 60 * 1000);
  expect(await way()).toMatchObject({ kind: 'chain', bands: ['warm', 'cooling'] });
  await client.changes.undo({ operationId: operationId ?? undefined });
  expect(await way()).toEqual({ kind: 'none' });
  await client.interactions.add({
    fields: { kind: 'lunch', on: '2026-03-01', participantIds: [ask, other] },
  });
  expect(await way()).toMatchObject({ kind: 'direct' });
  // Whoever has left introduces nobody, and is introduced to nobody.
  const { member } = await client.members.get({ id: other });
  await client.members.update({ id: other, version: member.version, patch: { status: 'former' } });
  expect((await way()) ?? { kind: 'none' }).toEqual({ kind: 'none' });
});

it('an event of long ago is not knowing each other, where somebody nearer could introduce', async () => {
  const { client } = await startBackend(onTestFinished);
  const [ask, marta, other] = await addPeople(client, 'Ask', 'Marta', 'Other');
  await offerLogo(client, other);
  await client.interactions.add({
    fields: { kind: 'event', on: '2024-03-01', participantIds: [ask, other] },
  });
  const way = async () => (await client.directory.ask({ query, forId: ask })).answers[0]?.introduction;
  expect(await way()).toEqual({ kind: 'direct', band: 'cold' });
  await tie(client, ask, marta, 'friend');
  await tie(client, marta, other, 'friend');
  expect(await way()).toMatchObject({ kind: 'chain', people: [{ name: 'Marta' }] });
  await tie(client, ask, other, 'knows');
  expect(await way()).toEqual({ kind: 'direct', band: 'cold' });
});
