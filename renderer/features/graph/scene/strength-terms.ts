import { explainStrength, type Link, type StrengthTerm } from '@shared/graph/strength';

/** What a strength adds up from, in hundredths that add up to its own. */
export interface ShownTerms {
  readonly terms: readonly { readonly term: StrengthTerm; readonly value: number }[];
  /** All that are not listed one by one, together; null where there are none. */
  readonly rest: { readonly count: number; readonly value: number } | null;
  readonly sum: number;
}

/**
 * The heaviest terms of a strength, and the rest in one. Each is rounded to hundredths so that what is read adds up to the
 * sum as it is read: by largest remainders (Hamilton).
 *
 * @param most how many are listed one by one
 */
export function shownTerms(links: readonly Link[], day: number, most: number): ShownTerms {
  const all = explainStrength(links, day);
  // A rest of one would take the room of what it stands for.
  const listed = all.length <= most + 1 ? all : all.slice(0, most);
  const others = all.slice(listed.length);
  const restValue = others.reduce((sum, { value }) => sum + value, 0);
  const values = [...listed.map(({ value }) => value), ...(others.length > 0 ? [restValue] : [])];
  const rounded = inHundredths(values);
  return {
    terms: listed.map((term, index) => ({ term, value: rounded[index] ?? 0 })),
    rest: others.length === 0 ? null : { count: others.length, value: rounded[listed.length] ?? 0 },
    sum: Math.round(100 * values.reduce((sum, value) => sum + value, 0)) / 100,
  };
}

function inHundredths(values: readonly number[]): number[] {
  const exact = values.map((value) => value * 100);
  const floors = exact.map(Math.floor);
  const wanted = Math.round(exact.reduce((sum, value) => sum + value, 0));
  const missing = wanted - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = [...exact.keys()].sort(
    (left, right) => remainderOf(exact[right] ?? 0) - remainderOf(exact[left] ?? 0),
  );
  const raised = new Set(byRemainder.slice(0, missing));
  return floors.map((value, index) => (value + (raised.has(index) ? 1 : 0)) / 100);
}

function remainderOf(value: number): number {
  return value - Math.floor(value);
}
