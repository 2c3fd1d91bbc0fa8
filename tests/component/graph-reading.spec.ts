import { afterAll, beforeAll, expect, it } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { measure } from '@shared/graph/measures/measure';
import { noFilters, viewOf } from '@shared/graph/view';
import ReadingPanel from '@/features/graph/reading/ReadingPanel.vue';
import { modelOf, person, today } from '../unit/graph/made-up-model';
import { startServedBackend } from './support/backend';
import { mountPage, waitFor } from './support/mount-page';

const cleaners: (() => Promise<void>)[] = [];
beforeAll(async () => {
  await startServedBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

async function panelOf(people: number, ties: readonly (readonly number[])[] = []) {
  const community = communityOf(
    modelOf({
      people: Array.from({ length: people }, (_, index) => person(index, { joinedOn: '2026-01-10' })),
      ties,
    }),
  );
  const view = viewOf(community, { layer: 'both', weighting: 'strength', day: today, filters: noFilters });
  const props = { community, view, measures: measure(view, community), measuring: 'measured', day: today };
  const { wrapper } = await mountPage(ReadingPanel, { props });
  await waitFor(() => expect(wrapper.text()).not.toBe(''));
  return wrapper;
}

const read = async (...what: Parameters<typeof panelOf>): Promise<string> => (await panelOf(...what)).text();

it('counts nobody, and compares with nothing', async () => {
  expect(await read(0)).toBe('Nada que señalar por ahora.');
  const few = await read(3);
  expect(few).toContain('3 personas');
  expect(few).not.toContain('tres meses');
});

it('says that nobody holds it alone, who connects most, and the whole in numbers with what they mean', async () => {
  const ring = [0, 1, 2, 3, 4].map((one) => [one, (one + 1) % 5, 1, today - 400, -1, 1000]);
  const text = await read(6, ring);
  expect(text).toContain('No depende de nadie en concreto');
  expect(text).toContain('Quién conecta más');
  expect(text).toContain('Persona 0: 1 pareja de los demás se encuentra');
  for (const number of [
    '5 de los 15 vínculos',
    'Círculos separados',
    'Camino más largo',
    'Triángulos cerrados',
  ]) {
    expect(text).toContain(number);
  }
  const chain = await read(4, ring.slice(0, 3));
  expect(chain).toContain('Sin Persona 1 perdería el contacto Persona 0.');
  expect(chain).toContain(
    'Solo el vínculo entre Persona 2 y Persona 1 mantiene en contacto con el resto a 2 personas:',
  );
});

it('offers to note a tie where there is none yet, and shows those who have one', async () => {
  const wrapper = await panelOf(3, [[0, 1, 1, today - 10, -1, 1000]]);
  const actionsAt = (title: string) =>
    wrapper
      .findAll('section.found')
      .find((section) => section.find('h3').text().startsWith(title))
      ?.findAll('.found__actions button')
      .map((button) => button.text());
  expect(actionsAt('Lo nuevo de esta temporada')).toEqual(['Verlos juntos']);
  expect(actionsAt('Recién llegados sin vínculos')).toEqual(['Verlos juntos', 'Apuntar un vínculo']);
});
