import { isContractProcedure } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '@shared/contract';
import { newId } from '@shared/ids';
import { startBackend, type TestBackend } from '../support/test-backend';

interface Named {
  readonly name: string;
  readonly path: string[];
  readonly schema: z.ZodObject;
}

/** Every procedure of the contract that takes an input. */
function procedures(branch: unknown, path: string[] = []): Named[] {
  if (isContractProcedure(branch)) {
    const schema = branch['~orpc'].inputSchema;
    return schema instanceof z.ZodObject ? [{ name: path.join('.'), path, schema }] : [];
  }
  return Object.entries(branch as Record<string, unknown>).flatMap(([key, value]) =>
    procedures(value, [...path, key]),
  );
}

const all = procedures(contract);
const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;

beforeAll(async () => {
  test = await startBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

async function errorOf({ path }: Named, input: unknown): Promise<unknown> {
  const client: unknown = createRouterClient(test.backend.router, { context: test.backend.context });
  const call = path.reduce<unknown>((branch, key) => Reflect.get(branch as object, key), client);
  return (call as (input: unknown) => Promise<unknown>)(input).then(
    () => null,
    (error: unknown) => error,
  );
}

/** An input that the schema takes, as far as it can be told from its shape: enough to reach the field under test. */
function plausible(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return undefined;
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape).map(([key, value]) => [key, plausible(value)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (schema instanceof z.ZodArray) return [plausible(schema.element)];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodNumber) return 1;
  if (schema instanceof z.ZodString) {
    return (
      [newId(), '2026-01-01', '09:00', '#aabbcc', 'es', 'x'].find((text) => schema.safeParse(text).success) ??
      'x.y'
    );
  }
  return undefined;
}

/** Paths of all texts in the schema. */
function textPaths(schema: unknown, path: string[] = []): string[][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return textPaths(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, value]) => textPaths(value, [...path, key]));
  }
  return schema instanceof z.ZodString ? [path] : [];
}

function withValue(base: unknown, path: string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const object = typeof base === 'object' && base !== null ? base : {};
  return { ...object, [key]: withValue(Reflect.get(object, key), rest, value) };
}

const texts = all.flatMap((procedure) =>
  textPaths(procedure.schema).map((path) => ({
    ...procedure,
    title: `${procedure.name} ${path.join('.')}`,
    field: path,
  })),
);

describe('every procedure', () => {
  it('is looked at here', () => {
    expect(all.length).toBeGreaterThan(25);
    expect(texts.length).toBeGreaterThan(40);
  });

  it.each(all)('refuses an unknown key by name: $name', async (procedure) => {
    const input = { ...(plausible(procedure.schema) as object), surprise: 1 };
    expect(await errorOf(procedure, input)).toMatchObject({
      code: 'INVALID',
      defined: true,
      data: { issues: expect.arrayContaining([{ path: ['surprise'], reason: 'unrecognized-keys' }]) },
    });
  });

  it.each(texts)('refuses a lone surrogate and names the field: $title', async ({ field, ...procedure }) => {
    const input = withValue(plausible(procedure.schema), field, 'a\ud800b');
    expect(await errorOf(procedure, input)).toMatchObject({
      code: 'INVALID',
      data: { issues: expect.arrayContaining([expect.objectContaining({ path: field })]) },
    });
  });

  it.each(texts)('refuses overlong text and names the field: $title', async ({ field, ...procedure }) => {
    const input = withValue(plausible(procedure.schema), field, 'x'.repeat(200_000));
    expect(await errorOf(procedure, input)).toMatchObject({
      code: 'INVALID',
      data: { issues: expect.arrayContaining([expect.objectContaining({ path: field })]) },
    });
  });

  it.each(texts)('refuses a wrong type and names the field: $title', async ({ field, ...procedure }) => {
    const input = withValue(plausible(procedure.schema), field, { not: 'text' });
    expect(await errorOf(procedure, input)).toMatchObject({
      code: 'INVALID',
      data: { issues: expect.arrayContaining([expect.objectContaining({ path: field })]) },
    });
  });

  it('answers any value with an answer or a typed error, never with an unexpected one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), fc.jsonValue(), async (procedure, value) => {
        const error = await errorOf(procedure, value);
        expect(error === null || (error as { defined?: boolean }).defined).toBe(true);
        expect((error as { code?: string } | null)?.code).not.toBe('INTERNAL');
      }),
      { numRuns: 300 },
    );
  });
});
