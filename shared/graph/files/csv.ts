import { guardFormula } from '../../text/guard-formula';
import type { FileKind, GraphColumnKey, GraphTable } from './graph-table';

export const csvHeadings = ['from', 'to', 'fromId', 'toId', 'id', 'name'] as const;
export type CsvHeading = (typeof csvHeadings)[number] | GraphColumnKey;

/** How lists are written in a language. Importing knows these words of all three. */
export interface CsvWords {
  heading(key: CsvHeading): string;
  kind(kind: FileKind): string;
  status(status: string): string;
  /** Spanish and Catalan spreadsheets expect semicolons between cells and commas within numbers. */
  readonly separators: { readonly cell: ',' | ';'; readonly decimal: '.' | ',' };
}

/** A view's ties, one a row, with a byte-order mark for spreadsheets. */
export function writeEdgeCsv({ people, edges }: GraphTable, words: CsvWords): string {
  const heading = (['from', 'to', 'kinds', 'kind', 'since', 'strength', 'fromId', 'toId'] as const).map(
    (key) => words.heading(key),
  );
  const rows = edges.map(({ from, to, kinds, kind, since, strength }) => [
    people[from]?.name ?? '',
    people[to]?.name ?? '',
    kinds.map((one) => words.kind(one)).join('; '),
    words.kind(kind),
    since,
    numberText(strength, words),
    people[from]?.id ?? '',
    people[to]?.id ?? '',
  ]);
  return csvOf([heading, ...rows], words);
}

/** A view's people, one a row, with what was measured. */
export function writeNodeCsv({ people, columns }: GraphTable, words: CsvWords): string {
  const heading = ['name', ...columns.map(({ key }) => key), 'id'] as const;
  const rows = people.map(({ id, name }, index) => [
    name,
    ...columns.map((column) => {
      const value = column.values[index] ?? '';
      if (typeof value === 'number') return numberText(value, words);
      return column.key === 'status' ? words.status(value) : value;
    }),
    id,
  ]);
  return csvOf([heading.map((key) => words.heading(key)), ...rows], words);
}

function numberText(value: number, { separators }: CsvWords): string {
  return String(Math.round(value * 1e6) / 1e6).replace('.', separators.decimal);
}

function csvOf(table: readonly (readonly string[])[], { separators }: CsvWords): string {
  const cell = (text: string): string => {
    const safe = guardFormula(text);
    return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${table.map((row) => row.map(cell).join(separators.cell)).join('\r\n')}\r\n`;
}
