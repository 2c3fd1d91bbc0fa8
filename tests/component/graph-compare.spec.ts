import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { civilDateOf, dayOf } from '@shared/graph/strength';
import ComparePanel from '@/features/graph/compare/ComparePanel.vue';
import { plainChoice, type GraphChoice } from '@/features/graph/composables/graph-address';
import { todayHere } from '@/features/directory';
import { modelOf, person } from '../unit/graph/made-up-model';
import { startServedBackend } from './support/backend';
import { mountPage, waitFor } from './support/mount-page';

/** Ties are compared without measuring, which workers do. */
class SilentWorker {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
}

const today = dayOf(todayHere());
const cleaners: (() => Promise<void>)[] = [];
beforeAll(async () => {
  vi.stubGlobal('Worker', SilentWorker);
  await startServedBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  for (const clean of cleaners) await clean();
});

const community = communityOf(
  modelOf({
    people: [person(0), person(1), person(2, { status: 'away' })],
    encounters: [
      [0, 1, 0, today - 5],
      [1, 2, 0, today - 4],
    ],
  }),
);

async function compare(choice: Partial<GraphChoice> = {}) {
  const props = { community, day: today, choice: { ...plainChoice, ...choice } };
  const { wrapper } = await mountPage(ComparePanel, { locale: 'en', props });
  await waitFor(() => expect(wrapper.text()).not.toBe(''));
  return wrapper;
}

it('compares those whom the filters leave, and says so', async () => {
  const all = await compare();
  expect(all.text()).toContain('Of everybody.');
  expect(all.text()).toMatch(/New ties\s*2/u);
  const active = await compare({ statuses: ['active'] });
  expect(active.text()).toContain('Only of what the filters leave.');
  expect(active.text()).toMatch(/New ties\s*1/u);
});

it('compares no day that is to come', async () => {
  const wrapper = await compare();
  const [, after] = wrapper.findAll('input[type="date"]');
  expect(after?.attributes('max')).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(wrapper.text()).not.toContain('up to today');
  await after?.setValue(civilDateOf(today + 40_000));
  expect(wrapper.text()).toContain('choose days up to today');
  expect(wrapper.text()).not.toContain('New ties');
});
