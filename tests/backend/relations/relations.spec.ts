import { expect, it, onTestFinished } from 'vitest';
import { bandOf } from '@shared/graph/strength';
import { insertInteractions } from '@backend/interactions';
import { addPeople } from '../../support/people';
import { startBackend } from '../../support/test-backend';

it('reads what connects a member with others, strongest first, and who knows what', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel, cesc, dina] = await addPeople(client, 'Aina', 'Biel', 'Cesc', 'Dina');
  const nameOf = new Map([
    [aina, 'Aina'],
    [biel, 'Biel'],
    [cesc, 'Cesc'],
    [dina, 'Dina'],
  ]);
  await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'knows' } });
  await client.ties.add({ memberIds: [biel, aina], fields: { kind: 'collaborates' } });
  await client.ties.add({ memberIds: [biel, cesc], fields: { kind: 'family' } });
  const met = (on: string, ...participantIds: string[]) =>
    client.interactions.add({ fields: { kind: 'coffee', on, participantIds } });
  await met('2026-02-20', aina, cesc, dina);
  await met('2025-10-01', aina, cesc);
  await client.awareness.set({ fromIds: [biel], toId: aina, level: 1 });
  await client.awareness.set({ fromIds: [dina], toId: aina, level: 3 });
  await client.awareness.set({ fromIds: [aina], toId: cesc, level: 2 });
  const read = await client.relations.read({ memberId: aina, encounters: 1 });
  expect(
    read.relations.map(({ otherId, strength, ties, lastEncounter }) => [
      nameOf.get(otherId),
      bandOf(strength),
      ties.map(({ kind }) => kind),
      lastEncounter?.on,
    ]),
  ).toEqual([
    ['Biel', 'strong', ['collaborates', 'knows'], undefined],
    ['Cesc', 'warm', [], '2026-02-20'],
    ['Dina', 'cooling', [], '2026-02-20'],
  ]);
  expect(read.knownBy.map(({ fromId, level }) => [nameOf.get(fromId), level])).toEqual([
    ['Dina', 3],
    ['Biel', 1],
  ]);
  expect(read.knows.map(({ toId }) => nameOf.get(toId))).toEqual(['Cesc']);
  expect(read.encounters.total).toBe(2);
  expect(read.encounters.latest).toHaveLength(1);
  expect(read.people.map(({ name }) => name)).toEqual(['Aina', 'Biel', 'Cesc', 'Dina']);
});

it('reads as many encounters as are asked for, be they a thousand', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  const [aina, biel] = await addPeople(client, 'Aina', 'Biel');
  const many = Array.from({ length: 1000 }, () => ({
    kind: 'coffee' as const,
    on: '2026-02-20',
    note: '',
    participantIds: [aina, biel],
  }));
  const head = { kind: 'interaction.add', subject: '' } as const;
  await backend.context.unitOfWork.write(head, (tx) => insertInteractions(tx, many));
  const { encounters } = await client.relations.read({ memberId: aina, encounters: 3125 });
  expect(encounters.total).toBe(1000);
  expect(encounters.latest).toHaveLength(1000);
  expect(encounters.latest.at(-1)?.participantIds).toEqual([aina, biel].toSorted());
});

it('leaves out who is in the trash, and knows nothing of who was never there', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel] = await addPeople(client, 'Aina', 'Biel');
  await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'friend' } });
  await client.awareness.set({ fromIds: [biel], toId: aina, level: 3 });
  await client.interactions.add({
    fields: { kind: 'coffee', on: '2026-02-20', participantIds: [aina, biel] },
  });
  await client.members.remove({ ids: [biel] });
  const read = await client.relations.read({ memberId: aina });
  expect([read.relations, read.knownBy]).toEqual([[], []]);
  // That they met is still so; only the name is gone.
  expect(read.encounters.total).toBe(1);
  expect(read.people.map(({ name }) => name)).toEqual(['Aina']);
  await expect(
    client.relations.read({ memberId: '00000000-0000-7000-8000-000000000000' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('finds people by the words of their names and companies, whatever their accents', async () => {
  const { client } = await startBackend(onTestFinished);
  const add = async (displayName: string, companyName = ''): Promise<string> =>
    (await client.members.create({ fields: { givenName: displayName, displayName, companyName } })).member.id;
  const marti = await add('Martí Sala');
  await add('Ot Martínez');
  await add('Zoe Pla', 'Martell Àudio');
  await add('Nil Roca');
  const names = async (query: string, withoutIds: string[] = []): Promise<string[]> =>
    (await client.relations.findPeople({ query, withoutIds })).map(({ name }) => name);
  expect(await names('mart')).toEqual(['Martí Sala', 'Ot Martínez', 'Zoe Pla']);
  expect(await names('sala MARTI')).toEqual(['Martí Sala']);
  expect(await names('audio')).toEqual(['Zoe Pla']);
  expect(await names('mart', [marti])).toEqual(['Ot Martínez', 'Zoe Pla']);
  expect(await names('  ')).toEqual([]);
});
