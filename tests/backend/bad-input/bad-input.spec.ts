import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '@shared/contract';
import { startBackend, type TestBackend } from '../../support/test-backend';
import {
  placesOf,
  plausible,
  proceduresOf,
  withValue,
  type Path,
  type Place,
  type Procedure,
} from './schema-walk';

const all = proceduresOf(contract);
const silent = all.filter(({ schema }) => schema === undefined);
const asked = all.filter(({ schema }) => schema !== undefined);
const places = asked.flatMap((procedure) =>
  placesOf(procedure.schema).map((place) => ({
    ...place,
    procedure,
    title: `${procedure.name} ${place.path.join('.')}`,
  })),
);
const texts = places.filter(({ kind }) => kind === 'text');
const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;

beforeAll(async () => {
  test = await startBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

async function errorOf({ path }: Procedure, input: unknown): Promise<unknown> {
  const client: unknown = createRouterClient(test.backend.router, { context: test.backend.context });
  const call = path.reduce<unknown>((branch, key) => Reflect.get(branch as object, key), client);
  return (call as (input: unknown) => Promise<unknown>)(input).then(
    () => null,
    (error: unknown) => error,
  );
}

/** No place of the kind may hold any of these. */
const wrongTypes: Readonly<Record<Place['kind'], readonly unknown[]>> = {
  object: ['text', 1, ['a list']],
  record: ['text', 1],
  list: ['text', { 0: 'no list' }],
  text: [1, true, { not: 'text' }],
  number: ['1', Number.NaN, Infinity, 1.5, -1e300],
  boolean: ['true', 1],
  choice: [1, 'no such choice', { not: 'one' }],
  file: ['text', { name: 'list.csv', size: 1 }],
};

/** What is at this place instead is refused, and the refusal names the place. */
async function expectRefused(
  { procedure, path }: { procedure: Procedure; path: Path },
  value: unknown,
  named: Path = path,
): Promise<void> {
  const error = await errorOf(procedure, withValue(plausible(procedure.schema), path, value));
  expect(error).toMatchObject({
    code: 'INVALID',
    defined: true,
    data: { issues: expect.arrayContaining([expect.objectContaining({ path: named })]) },
  });
}

describe('every procedure', () => {
  it('is looked at here, whole', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(texts.length).toBeGreaterThan(80);
  });

  it.each(asked)('would take what is put around the place under test: $name', ({ schema }) => {
    const parse = Reflect.get(schema as object, 'safeParse') as (input: unknown) => { success: boolean };
    expect(parse(plausible(schema)).success).toBe(true);
  });

  it.each(silent)('without input takes none: $name', async (procedure) => {
    expect(await errorOf(procedure, { surprise: 1 })).toMatchObject({
      code: 'INVALID',
      defined: true,
      data: { issues: [{ path: ['surprise'], reason: 'unrecognized-keys' }] },
    });
    expect(await errorOf(procedure, 'text')).toMatchObject({ code: 'INVALID', defined: true });
  });

  it.each(places.filter(({ kind }) => kind === 'object'))(
    'refuses an unknown key by name: $title',
    async ({ procedure, path }) => {
      await expectRefused({ procedure, path: [...path, 'surprise'] }, 1);
      const polluting: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
      const error = await errorOf(procedure, withValue(plausible(procedure.schema), path, polluting));
      expect(error).toMatchObject({ code: 'INVALID', defined: true });
      expect('polluted' in {}).toBe(false);
    },
  );

  it.each(places.filter(({ kind }) => kind === 'record'))(
    'refuses a key of the wrong kind by name: $title',
    async ({ procedure, path }) => {
      await expectRefused({ procedure, path: [...path, 'no such key'] }, 'add');
    },
  );

  it.each(texts)('refuses a lone surrogate and names the field: $title', async (place) => {
    await expectRefused(place, 'a\ud800b');
    await expectRefused(place, 'a\0b');
  });

  it.each(texts)('refuses overlong text and names the field: $title', async (place) => {
    await expectRefused(place, 'x'.repeat(200_000));
  });

  it.each(places.filter(({ kind }) => kind === 'list'))(
    'refuses an overlong list and names the field: $title',
    async (place) => {
      await expectRefused(place, Array(20_000).fill(place.element));
    },
  );

  it.each(places)('refuses a wrong type and names the field: $title', async (place) => {
    for (const value of wrongTypes[place.kind]) await expectRefused(place, value);
  });

  it('answers any value with an answer or a typed error, never with an unexpected one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...asked), fc.jsonValue(), async (procedure, value) => {
        const error = await errorOf(procedure, value);
        expect(error === null || (error as { defined?: boolean }).defined).toBe(true);
        expect((error as { code?: string } | null)?.code).not.toBe('INTERNAL');
      }),
      { numRuns: 300 },
    );
  });
});
