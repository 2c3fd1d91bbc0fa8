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

async function read(people: number): Promise<string> {
  const community = communityOf(
    modelOf({
      people: Array.from({ length: people }, (_, index) => person(index, { joinedOn: '2026-01-10' })),
    }),
  );
  const view = viewOf(community, { layer: 'both', weighting: 'strength', day: today, filters: noFilters });
  const props = { community, view, measures: measure(view, community), measuring: 'measured', day: today };
  const { wrapper } = await mountPage(ReadingPanel, { props });
  await waitFor(() => expect(wrapper.text()).not.toBe(''));
  return wrapper.text();
}

it('counts nobody, and compares with nothing', async () => {
  expect(await read(0)).toBe('No hay nada que pida atención.');
  const few = await read(3);
  expect(few).toContain('3 personas');
  expect(few).not.toContain('tres meses');
});
