import { isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { newId } from '@shared/ids';

export interface Procedure {
  /** As in `members.update`. */
  readonly name: string;
  readonly path: string[];
  /** undefined where it takes no input. */
  readonly schema: unknown;
}

/** Every procedure of a contract. */
export function proceduresOf(branch: unknown, path: string[] = []): Procedure[] {
  if (isContractProcedure(branch)) {
    return [{ name: path.join('.'), path, schema: branch['~orpc'].inputSchema }];
  }
  return Object.entries(branch as Record<string, unknown>).flatMap(([key, value]) =>
    proceduresOf(value, [...path, key]),
  );
}

export type Path = (string | number)[];

/** What stands at a place of an input, down to the places that hold no others. */
export interface Place {
  readonly path: Path;
  /** For a list: an element that it takes. */
  readonly element?: unknown;
  readonly kind: 'object' | 'text' | 'number' | 'boolean' | 'choice' | 'list' | 'record' | 'file';
}

/**
 * All places of an input, the first element of lists and one entry of records among them.
 *
 * @throws for a kind of schema that it does not know, so that none is passed over
 */
export function placesOf(schema: unknown, path: Path = []): Place[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNonOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return placesOf(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).flatMap(([key, value]) => placesOf(value, [...path, key]));
    return [{ path, kind: 'object' }, ...fields];
  }
  if (schema instanceof z.ZodArray) {
    return [
      { path, kind: 'list', element: plausible(schema.element) },
      ...placesOf(schema.element, [...path, 0]),
    ];
  }
  if (schema instanceof z.ZodRecord) {
    return [{ path, kind: 'record' }, ...placesOf(schema.valueType, [...path, '1'])];
  }
  const kind = kindOf(schema);
  if (kind === null) throw new Error(`No test knows what stands at ${path.join('.')}`);
  return [{ path, kind }];
}

function kindOf(schema: unknown): Place['kind'] | null {
  if (schema instanceof z.ZodString || schema instanceof z.ZodUUID) return 'text';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodFile) return 'file';
  return null;
}

/** An input that the schema takes, as far as it can be told from its shape: enough to reach the place under test. */
export function plausible(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return undefined;
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodNonOptional) {
    const inner: unknown = schema.unwrap();
    return plausible(inner instanceof z.ZodOptional ? inner.unwrap() : inner);
  }
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape).map(([key, value]) => [key, plausible(value)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (schema instanceof z.ZodArray) return [plausible(schema.element)];
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodNumber) return 1;
  if (schema instanceof z.ZodFile) return new File(['Name\nAina\n'], 'list.csv');
  if (schema instanceof z.ZodString || schema instanceof z.ZodUUID) {
    const texts = [newId(), '2026-01-01', '09:00', '#aabbcc', 'es', 'legal.x', 'x'];
    return texts.find((text) => schema.safeParse(text).success);
  }
  return undefined;
}

/** The input with a value put at a place. */
export function withValue(base: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') return [withValue(Array.isArray(base) ? base[key] : undefined, rest, value)];
  const object = typeof base === 'object' && base !== null ? base : {};
  return { ...object, [key]: withValue(Reflect.get(object, key), rest, value) };
}
