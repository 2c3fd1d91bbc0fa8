import { expect, it, onTestFinished } from 'vitest';
import type { ReplayEvent } from '@shared/changes/changes.contract';
import { dump } from '../../support/community-file';
import { startBackend, type TestBackend } from '../../support/test-backend';
import { importList } from '../imports/support';

const people = 3000;
const list = (prefix: string): string =>
  `Name,Email,Offers\n${Array.from({ length: people }, (_, n) => `${prefix} ${n},${prefix}${n}@list.example,Logos\n`).join('')}`;

/** What is told of long undoes while the work goes on. */
async function replaysDuring(
  { client }: TestBackend,
  work: () => Promise<unknown>,
): Promise<readonly ReplayEvent[]> {
  const stop = new AbortController();
  const told: ReplayEvent[] = [];
  const events = await client.changes.watch(undefined, { signal: stop.signal });
  const listening = (async () => {
    for await (const event of events) if ('direction' in event) told.push(event);
  })();
  try {
    await work();
  } finally {
    // What was told last is on its way.
    await new Promise((resolve) => setTimeout(resolve, 0));
    stop.abort();
    await listening.catch(() => undefined);
  }
  return told;
}

function expectOnward(told: readonly ReplayEvent[], direction: 'undo' | 'redo', total: number): void {
  expect(new Set(told.map((event) => event.direction))).toEqual(new Set([direction]));
  expect(new Set(told.map((event) => event.total))).toEqual(new Set([total]));
  const done = told.map((event) => event.done);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done[0]).toBe(0);
  expect(done.at(-1)).toBe(total);
  expect(new Set(done).size).toBeGreaterThan(4);
}

it('tells how far the undo and the redo of a long list are, which come to what they were', async () => {
  const test = await startBackend(onTestFinished);
  const { client, backend } = test;
  const before = await dump(backend.context.unitOfWork);
  await importList(client, list('Ona'));
  const after = await dump(backend.context.unitOfWork);
  const total = (await client.changes.state()).undo?.changeCount ?? 0;
  expectOnward(await replaysDuring(test, () => client.changes.undo({})), 'undo', total);
  expect(await dump(backend.context.unitOfWork)).toBe(before);
  expectOnward(await replaysDuring(test, () => client.changes.redo()), 'redo', total);
  expect(await dump(backend.context.unitOfWork)).toBe(after);
});

it('tells that it is over where it is refused, and nothing of a short one', async () => {
  const test = await startBackend(onTestFinished);
  const { client } = test;
  const { summary } = await importList(client, list('Biel'));
  const operationId = summary.operationId ?? '';
  const [first] = (
    await client.directory.list({
      filters: {},
      sort: 'name',
      descending: false,
      locale: 'es',
      offset: 0,
      limit: 1,
    })
  ).rows;
  const { member } = await client.members.get({ id: first?.id ?? '' });
  await client.members.update({ id: member.id, version: member.version, patch: { pitch: 'Otra cosa' } });
  const refused = await replaysDuring(test, () =>
    expect(client.changes.undo({ operationId })).rejects.toMatchObject({ code: 'UNDO_CONFLICT' }),
  );
  expect(refused.at(-1)?.done).toBe(refused.at(-1)?.total);
  expect(refused.length).toBeGreaterThan(0);
  expect(await replaysDuring(test, () => client.changes.undo({}))).toEqual([]);
});
