import { afterAll, beforeAll, expect, it } from 'vitest';
import type { VueWrapper } from '@vue/test-utils';
import HistoryView from '@/features/changes/views/HistoryView.vue';
import HistoryPanel from '@/features/members/components/HistoryPanel.vue';
import { addPeople } from '../support/people';
import type { TestBackend } from '../support/test-backend';
import { startServedBackend } from './support/backend';
import { mountPage, waitFor } from './support/mount-page';

const cleaners: (() => Promise<void>)[] = [];
/** More than one call answers. */
const edits = 260;
let test: TestBackend;
let memberId = '';

beforeAll(async () => {
  test = await startServedBackend((clean) => cleaners.unshift(clean));
  const [ona] = await addPeople(test.client, 'Ona');
  memberId = ona;
  for (let edit = 1; edit <= edits; edit += 1) await rename(`Frase ${edit}`);
}, 60_000);
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

async function rename(pitch: string): Promise<void> {
  const { member } = await test.client.members.get({ id: memberId });
  await test.client.members.update({ id: memberId, version: member.version, patch: { pitch } });
}

/** Asks for earlier ones until there are no more. */
async function showAll(wrapper: VueWrapper, rows: string): Promise<void> {
  const button = () => wrapper.findAll('button').find((one) => one.text() === 'Ver anteriores');
  await waitFor(() => expect(wrapper.findAll(rows).length).toBeGreaterThan(0));
  for (let more = button(); more; more = button()) {
    const before = wrapper.findAll(rows).length;
    await more.trigger('click');
    await waitFor(() => expect(wrapper.findAll(rows).length).toBeGreaterThan(before));
  }
}

it.each([
  { what: 'a member’s history', view: HistoryPanel as unknown, rows: '.history__entry', isPanel: true },
  { what: 'the whole history', view: HistoryView as unknown, rows: '.operation', isPanel: false },
])('$what goes back to the first entry, and grows with what is written meanwhile', async (one) => {
  const total = (await test.client.changes.history({ memberId, offset: 0, limit: 1 })).total;
  const { wrapper } = await mountPage(one.view, { props: one.isPanel ? { memberId } : {} });
  await showAll(wrapper, one.rows);
  const rows = () => wrapper.findAll(one.rows);
  expect(rows()).toHaveLength(total);
  expect(rows().at(-1)?.text()).toContain('añadid');
  await rename(`Frase nueva para ${one.what}`);
  await waitFor(() => expect(rows()).toHaveLength(total + 1));
  expect(rows().at(-1)?.text()).toContain('añadid');
});
