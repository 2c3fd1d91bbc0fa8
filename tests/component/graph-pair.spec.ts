import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityOf, type Community } from '@shared/graph/community';
import { dayOf } from '@shared/graph/strength';
import PairCard from '@/features/graph/components/PairCard.vue';
import { plainChoice } from '@/features/graph/composables/graph-address';
import { addPeople } from '../support/people';
import type { TestBackend } from '../support/test-backend';
import { startServedBackend } from './support/backend';
import { mountPage, waitFor } from './support/mount-page';

const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;
let community: Community;
let pair: [string, string];

beforeAll(async () => {
  test = await startServedBackend((clean) => cleaners.unshift(clean));
  const { client } = test;
  const [one, other] = await addPeople(client, 'Aina', 'Biel');
  pair = [one, other];
  const friend = { kind: 'friend', source: 'import', since: '2024-03-01', note: 'De la escuela' } as const;
  await client.ties.add({ memberIds: pair, fields: friend });
  await client.ties.add({ memberIds: pair, fields: { kind: 'client', since: '2026-01-10' } });
  community = communityOf(await client.graph.read());
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

const propsAt = (date: string, isPast: boolean) => {
  const [one, other] = pair.map((id) => community.indexOf.get(id));
  return {
    ...{ community, one, other, chains: [], common: [], choice: plainChoice },
    ...{ day: dayOf(date), isPast },
  };
};

describe('the card of a pair', () => {
  it.each([
    ['es', 'Así era', 'Volver a hoy'],
    ['ca', 'Així era', 'Torna a avui'],
    ['en', 'As it was', 'Back to today'],
  ] as const)(
    'is only read on a day of the past, with the way back to today (%s)',
    async (locale, was, back) => {
      const { wrapper } = await mountPage(PairCard, { locale, props: propsAt('2025-06-01', true) });
      expect(wrapper.text()).toContain(was);
      expect(wrapper.findAll('.past__ties li')).toHaveLength(1);
      expect(wrapper.findAll('select, input, [data-tie]')).toHaveLength(0);
      const button = wrapper.findAll('button').find((one) => one.text() === back);
      await button?.trigger('click');
      expect(wrapper.emitted('change')).toEqual([[{ day: null }]]);
    },
  );

  it('edits all that is known of a tie where it is read, and gives the focus back', async () => {
    const { wrapper } = await mountPage(PairCard, { props: propsAt('2026-03-11', false) });
    const lineOf = (text: string) => wrapper.findAll('.tieline').find((one) => one.text().includes(text));
    await waitFor(() => expect(lineOf('desde 1 mar 2024')?.text()).toContain('De la escuela'));
    await lineOf('De la escuela')?.trigger('click');
    const [kind, source] = wrapper.findAll('form select');
    expect((source?.element as HTMLSelectElement).value).toBe('import');
    await kind?.setValue('family');
    await source?.setValue('told');
    const [since, until, note] = wrapper.findAll('form input');
    await since?.setValue('2024-05-02');
    await until?.setValue('2024-05-01');
    await note?.setValue('Primos');
    await wrapper.get('form').trigger('submit');
    expect(wrapper.get('form').text()).toContain('Termina antes de empezar.');
    await until?.setValue('');
    await wrapper.get('form').trigger('submit');
    await waitFor(() => expect(document.activeElement).toBe(lineOf('Primos')?.element));
    const [memberId, otherId] = pair;
    const family = { kind: 'family', source: 'told', since: '2024-05-02', until: null, note: 'Primos' };
    const ties = await test.client.ties.list({ memberId, otherId });
    expect(ties.find((tie) => tie.kind === 'family')).toMatchObject(family);
    await test.client.changes.undo({});
    const undone = await test.client.ties.list({ memberId, otherId });
    const friend = { kind: 'friend', source: 'import', since: '2024-03-01', note: 'De la escuela' };
    expect(undone).toContainEqual(expect.objectContaining(friend));
  });
});
