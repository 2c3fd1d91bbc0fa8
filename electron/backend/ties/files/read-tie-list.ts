import { DomainError } from '../../domain-error';
import { Turns } from '../../imports';
import { tieFieldNamed, type TieField } from './field-names';
import type { RawEnd, RawTie } from './raw-tie.types';

/** Rows among which the names of the columns are looked for. */
const searched = 25;

type Places = ReadonlyMap<TieField, readonly number[]>;

/**
 * The ties of an edge list. Without names of columns that are known, the first two columns are the two ends.
 *
 * @throws {DomainError} UNREADABLE_FILE `no-ends` where there are not two columns
 */
export async function readTieList(rows: readonly (readonly string[])[]): Promise<RawTie[]> {
  const header = rows.slice(0, searched).findIndex((row) => hasEnds(placesOf(row)));
  const places = header < 0 ? firstTwo : placesOf(rows[header] ?? []);
  if (header < 0 && !rows.some((row) => filled(row) >= 2)) {
    throw new DomainError('UNREADABLE_FILE', { reason: 'no-ends', detail: '' });
  }
  const turns = new Turns();
  const ties: RawTie[] = [];
  for (let index = header + 1; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (turns.areOver) await turns.next();
    if (filled(row) > 0) ties.push(tieOf(row, index + 1, places));
  }
  return ties;
}

const firstTwo: Places = new Map([
  ['from', [0]],
  ['to', [1]],
]);

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function placesOf(header: readonly string[]): Places {
  const places = new Map<TieField, number[]>();
  header.forEach((cell, column) => {
    const field = tieFieldNamed(cell);
    if (field) places.set(field, [...(places.get(field) ?? []), column]);
  });
  return places;
}

function hasEnds(places: Places): boolean {
  const has = (...fields: TieField[]): boolean => fields.some((field) => places.has(field));
  return has('from', 'fromId', 'fromEmail') && has('to', 'toId', 'toEmail');
}

function tieOf(row: readonly string[], number: number, places: Places): RawTie {
  const cell = (field: TieField): string =>
    places
      .get(field)
      ?.map((column) => (row[column] ?? '').trim())
      .find((value) => value !== '' && !(field === 'kind' && isDirection(value))) ?? '';
  return {
    row: number,
    from: endOf(cell('from'), cell('fromId'), cell('fromEmail')),
    to: endOf(cell('to'), cell('toId'), cell('toEmail')),
    kinds: kindsOf(cell('kinds') || cell('kind'), places.has('kinds')),
    since: cell('since'),
    until: cell('until'),
    // Our own lists have what a tie amounts to beside all its kinds; that is no weight of any of them.
    weight: places.has('kinds') ? '' : cell('weight'),
    note: cell('note'),
  };
}

/** Gephi says in a column `Type` whether an edge has a direction. */
export function isDirection(value: string): boolean {
  return /^(un)?directed$|^mutual$/iu.test(value);
}

/** A cell with several kinds has them apart by semicolons, bars or commas. */
export function kindsOf(text: string, isList: boolean): string[] {
  if (!isList) return text === '' ? [] : [text];
  return text
    .split(/[;|,]/u)
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
}

/** What stands in a column of names may be an address too, or both: `Ona Pla <ona@pla.example>`. */
export function endOf(text: string, id: string, email: string): RawEnd {
  const both = /^"?([^"<]*)"?<([^<>\s]+@[^<>\s]+)>$/u.exec(text);
  if (both) return { id, email: email || (both[2] ?? ''), name: (both[1] ?? '').trim() };
  const isAddress = /^(?:mailto:)?[^\s@<>]+@[^\s@<>]+$/u.test(text);
  if (isAddress) return { id, email: email || text.replace(/^mailto:/iu, ''), name: '' };
  return { id, email, name: text };
}
