import { expect, it, onTestFinished } from 'vitest';
import { loadDemo } from '@backend/demo';
import { startBackend } from '../../support/test-backend';

const options = { members: 64, seed: 1, locale: 'ca', portraits: true } as const;

it('fills an empty community with people, their photos, services and consents', async () => {
  const { client, backend, errors } = await startBackend(onTestFinished);
  expect(await client.demo.load({ locale: 'ca' })).toEqual({ members: 64 });
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
  await expect(client.demo.load({ locale: 'es' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(loadDemo(backend.context.unitOfWork, options)).rejects.toThrow();
  expect(await client.settings.situation()).toMatchObject({ demo: false, memberCount: 1 });
});

it('goes away whole, and can be looked at again', async () => {
  const { client } = await startBackend(onTestFinished);
  await client.demo.load({ members: 7, locale: 'en' });
  expect(await client.demo.leave()).toEqual({ removed: 7 });
  expect(await client.settings.situation()).toMatchObject({ demo: false, memberCount: 0 });
  expect(await client.demo.load({ members: 9, locale: 'es' })).toEqual({ members: 9 });
});

it('answers others while portraits are drawn', async () => {
  const { client, backend } = await startBackend(onTestFinished);
  let hasLoaded = false;
  const loading = loadDemo(backend.context.unitOfWork, options).then(() => (hasLoaded = true));
  await client.settings.situation();
  expect(hasLoaded).toBe(false);
  await loading;
});
