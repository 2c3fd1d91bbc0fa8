import { afterAll, beforeAll, expect, it } from 'vitest';
import type { VueWrapper } from '@vue/test-utils';
import { insertInteractions } from '@backend/interactions';
import { RelationsPanel } from '@/features/relations';
import { addPeople } from '../support/people';
import type { TestBackend } from '../support/test-backend';
import { startServedBackend } from './support/backend';
import { mountPage, waitFor } from './support/mount-page';

const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;

beforeAll(async () => {
  test = await startServedBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

async function show(id: string, name: string): Promise<VueWrapper> {
  const { wrapper } = await mountPage(RelationsPanel, { props: { member: { id, name } } });
  await waitFor(() => expect(wrapper.find('.meeting').exists()).toBe(true));
  return wrapper;
}

/** Opens the only encounter, writes a note, and saves. */
async function note(wrapper: VueWrapper, text: string): Promise<void> {
  await wrapper.get('.meeting').trigger('click');
  await wrapper.get('.meet__note input').setValue(text);
  await wrapper.get('form.meet').trigger('submit');
  await waitFor(() => expect(wrapper.get('.meeting__note').text()).toBe(text));
}

const latest = async (memberId: string) =>
  (await test.client.relations.read({ memberId })).encounters.latest[0];

it('leaves whoever is in the trash in an encounter that is changed, be it with nobody else', async () => {
  const { client } = test;
  const [aina, biel, cesc, gone] = await addPeople(client, 'Aina', 'Biel', 'Cesc', 'Dina');
  const on = '2026-02-01';
  await client.interactions.add({ fields: { kind: 'lunch', on, participantIds: [aina, biel, cesc, gone] } });
  const [emma] = await addPeople(client, 'Emma');
  await client.interactions.add({ fields: { kind: 'coffee', on, participantIds: [emma, gone] } });
  await client.members.remove({ ids: [gone] });

  const group = await show(aina, 'Aina');
  await note(group, 'Bé');
  expect(await latest(aina)).toMatchObject({
    note: 'Bé',
    participantIds: [aina, biel, cesc, gone].toSorted(),
  });
  await group.get('.meeting').trigger('click');
  await group.get('[aria-label="Quitar a Cesc"]').trigger('click');
  await group.get('form.meet').trigger('submit');
  await waitFor(async () =>
    expect((await latest(aina))?.participantIds).toEqual([aina, biel, gone].toSorted()),
  );

  await note(await show(emma, 'Emma'), 'Sola');
  expect(await latest(emma)).toMatchObject({ note: 'Sola', participantIds: [emma, gone].toSorted() });
});

it('brings up all encounters of years in a few presses', async () => {
  const { client, backend } = test;
  const [aina, biel] = await addPeople(client, 'Fina', 'Gil');
  const many = Array.from({ length: 210 }, () => ({
    kind: 'coffee' as const,
    on: '2026-02-20',
    note: '',
    participantIds: [aina, biel],
  }));
  const head = { kind: 'interaction.add', subject: '' } as const;
  await backend.context.unitOfWork.write(head, (tx) => insertInteractions(tx, many));
  const page = await show(aina, 'Fina');
  const meetings = (): number => page.findAll('.meeting').length;
  for (const shown of [25, 125, 210]) {
    await page.get('.relations__part[aria-label="Encuentros"] > .relations__more').trigger('click');
    await waitFor(() => expect(meetings()).toBe(shown));
  }
  expect(page.find('.relations__part[aria-label="Encuentros"] > .relations__more').exists()).toBe(false);
});
