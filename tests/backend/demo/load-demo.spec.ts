import { expect, it, onTestFinished } from 'vitest';
import { loadDemo } from '@backend/demo';
import type { DemoEvent } from '@shared/demo/demo.contract';
import { dump } from '../../support/community-file';
import { startBackend, type TestClient } from '../../support/test-backend';

/** Loads the demo as the page does, to its end. */
async function load(
  client: TestClient,
  input: Parameters<TestClient['demo']['load']>[0],
): Promise<DemoEvent[]> {
  const events: DemoEvent[] = [];
  for await (const event of await client.demo.load(input)) events.push(event);
  return events;
}

const options = { members: 64, seed: 1, locale: 'ca', portraits: true } as const;

it('fills an empty community with people, their photos, services and consents', async () => {
  const { client, backend, errors } = await startBackend(onTestFinished);
  expect((await load(client, { locale: 'ca' })).at(-1)).toEqual({ kind: 'done', members: 64 });
  expect(await client.settings.situation()).toMatchObject({ demo: true, memberCount: 64 });
  const [counted] = await backend.context.unitOfWork.read((tx) =>
    tx.query<Record<string, number>>(`SELECT
      (SELECT count(*) FROM member_photo) AS photos,
      (SELECT count(*) FROM service) AS services,
      (SELECT count(*) FROM consent) AS consents`),
  );
  expect(counted?.photos).toBeGreaterThan(28);
  expect(counted?.services).toBeGreaterThan(150);
  expect(counted?.consents).toBeGreaterThan(100);
  expect(errors).toEqual([]);
});

it('leaves a community alone that has members', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  await client.members.create({ fields: { givenName: 'Ona' } });
  await expect(load(client, { locale: 'es' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(loadDemo(backend.context.unitOfWork, options)).rejects.toThrow();
  expect(await client.settings.situation()).toMatchObject({ demo: false, memberCount: 1 });
});

it('goes away whole, and can be looked at again', async () => {
  const { client } = await startBackend(onTestFinished);
  await load(client, { members: 7, locale: 'en' });
  expect(await client.demo.leave()).toEqual({ removed: 7 });
  expect(await client.settings.situation()).toMatchObject({ demo: false, memberCount: 0 });
  const again = await load(client, { members: 9, locale: 'es' });
  expect(again.at(-1)).toEqual({ kind: 'done', members: 9 });
});

it('answers others while portraits are drawn', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  let hasLoaded = false;
  const loading = loadDemo(backend.context.unitOfWork, options).then(() => (hasLoaded = true));
  await client.settings.situation();
  expect(hasLoaded).toBe(false);
  await loading;
});

it('tells how far it is, never less than before', async () => {
  const { client } = await startBackend(onTestFinished);
  const events = (await load(client, { members: 40, locale: 'ca' })).flatMap((event) =>
    event.kind === 'progress' ? [event] : [],
  );
  expect([...new Set(events.map(({ stage }) => stage))]).toEqual(['people', 'portraits', 'writing']);
  for (const stage of ['people', 'portraits', 'writing']) {
    const told = events.filter((event) => event.stage === stage);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(new Set(told.map(({ total }) => total)).size).toBe(1);
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
  }
});

it.each(['people', 'portraits', 'writing'] as const)(
  'leaves the empty community as it was when it is stopped while at: %s',
  async (stage) => {
    const { client, backend, errors } = await startBackend(onTestFinished);
    const before = await dump(backend.context.unitOfWork);
    const stopped = new AbortController();
    const input = { members: 40, locale: 'ca' } as const;
    const seen = new Set<string>();
    const listening = (async () => {
      for await (const event of await client.demo.load(input, { signal: stopped.signal })) {
        if (event.kind === 'progress') seen.add(event.stage);
        if (event.kind === 'progress' && event.stage === stage) stopped.abort();
      }
    })();
    await listening.catch(() => undefined);
    expect(stopped.signal.aborted).toBe(true);
    await backend.context.unitOfWork.idle();
    expect(seen).toContain(stage);
    expect(await dump(backend.context.unitOfWork)).toBe(before);
    expect(await client.settings.situation()).toMatchObject({ demo: false, memberCount: 0 });
    expect(errors).toEqual([]);
    expect((await load(client, input)).at(-1)).toEqual({ kind: 'done', members: 40 });
  },
);
