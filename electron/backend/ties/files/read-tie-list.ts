import {
  haveBothEnds,
  mostTieColumns,
  type TieColumn,
  type TieColumnField,
  type TieMapping,
} from '@shared/ties/tie-columns';
import { DomainError } from '../../domain-error';
import { Turns } from '../../imports';
import { personFieldNamed, tieFieldNamed } from './field-names';
import type { RawEnd, RawTie } from './raw-tie.types';

type Rows = readonly (readonly string[])[];
type Fields = readonly (TieColumnField | null)[];
type Places = ReadonlyMap<TieColumnField, readonly number[]>;

/** A list of ties as it was read. */
export interface TieList {
  readonly ties: RawTie[];
  readonly columns: TieColumn[];
  readonly hasHeadings: boolean;
}

/** Rows among which the names of the columns are looked for. */
const searched = 25;
const shownSamples = 4;
const shownLength = 120;

/**
 * The ties of an edge list. Without names of columns that are known, the first two columns are the two ends.
 *
 * @param mapping what the columns are, where the manager says so
 * @throws {DomainError} UNREADABLE_FILE `no-ends` where there are not two columns, none says who one of the two is, or all
 *   are of one person
 */
export async function readTieList(rows: Rows, mapping: TieMapping | null = null): Promise<TieList> {
  const found = rows.slice(0, searched).findIndex((row) => haveBothEnds(row.map(tieFieldNamed)));
  const isRead = mapping
    ? haveBothEnds(mapping.fields)
    : found >= 0 || (!isListOfPeople(rows) && rows.some((row) => filled(row) >= 2));
  if (!isRead) throw new DomainError('UNREADABLE_FILE', { reason: 'no-ends', detail: '' });
  const header = mapping ? chosenHeader(rows, mapping, found) : found;
  const named: Fields = header < 0 ? ['from', 'to'] : (rows[header] ?? []).map(tieFieldNamed);
  const fields = mapping?.fields ?? named;
  return {
    ties: await tiesBelow(rows, header, placesOf(fields)),
    columns: columnsOf(rows, header, fields),
    hasHeadings: header >= 0,
  };
}

/** Whether the first row says that the columns are of one person each row: a name and an address are not two people. */
function isListOfPeople(rows: Rows): boolean {
  const first = rows.find((row) => filled(row) > 0) ?? [];
  const fields = new Set(first.map(personFieldNamed));
  return fields.has('name') && fields.has('email');
}

/** The row with the names of the columns; -1 where there is none. */
function chosenHeader(rows: Rows, { hasHeadings }: TieMapping, found: number): number {
  if (!hasHeadings) return -1;
  return found >= 0 ? found : rows.findIndex((row) => filled(row) > 0);
}

async function tiesBelow(rows: Rows, header: number, places: Places): Promise<RawTie[]> {
  const turns = new Turns();
  const ties: RawTie[] = [];
  for (let index = header + 1; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (turns.areOver) await turns.next();
    if (filled(row) > 0) ties.push(tieOf(row, index + 1, places));
  }
  return ties;
}

function columnsOf(rows: Rows, header: number, fields: Fields): TieColumn[] {
  const below = rows.slice(header + 1, header + 1 + searched);
  const names = rows[header] ?? [];
  const count = Math.min(mostTieColumns, Math.max(names.length, ...below.map((row) => row.length)));
  return Array.from({ length: count }, (_, column) => ({
    name: (names[column] ?? '').trim().slice(0, shownLength),
    samples: below
      .map((row) => (row[column] ?? '').trim().slice(0, shownLength))
      .filter((cell) => cell !== '')
      .slice(0, shownSamples),
    field: fields[column] ?? null,
  }));
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function placesOf(fields: Fields): Places {
  const places = new Map<TieColumnField, number[]>();
  fields.forEach((field, column) => {
    if (field) places.set(field, [...(places.get(field) ?? []), column]);
  });
  return places;
}

function tieOf(row: readonly string[], number: number, places: Places): RawTie {
  const cell = (field: TieColumnField): string =>
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
