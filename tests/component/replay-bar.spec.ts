import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReplayBar } from '@/features/changes';
import { importList } from '../backend/imports/support';
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

it('shows how far a long undo is, as numbers and as a bar, until it is over', async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => `Ona ${n},ona${n}@list.example,Logos\n`);
  await importList(test.client, `Name,Email,Offers\n${rows.join('')}`);
  const { wrapper } = await mountPage(ReplayBar, { locale: 'es' });
  const shown: { text: string; value: number; max: number }[] = [];
  const watcher = new MutationObserver(() => {
    const bar = wrapper.find('progress');
    if (!bar.exists()) return;
    const { value, max } = bar.element;
    shown.push({ text: wrapper.text(), value, max });
  });
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  await test.client.changes.undo({});
  await waitFor(() => expect(shown.length).toBeGreaterThan(2));
  await waitFor(() => expect(wrapper.find('progress').exists()).toBe(false));
  watcher.disconnect();
  for (const { text } of shown) expect(text).toMatch(/^Deshaciendo: [\d.]+ de [\d.]+…$/u);
  expect(new Set(shown.map(({ value }) => value)).size).toBeGreaterThan(2);
  for (const { value, max } of shown) expect(value).toBeLessThan(max);
});
