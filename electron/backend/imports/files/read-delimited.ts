import { delimiters, type Delimiter } from '@shared/imports/imports.schema';
import { DomainError } from '../../domain-error';
import { Turns } from '../turns';
import { RowScanner, type LongCell } from './row-scanner';
import { widestList } from './workbook.types';

/** Rows read between two looks at whether others have waited long enough. */
const batch = 100;

/** Delimited text, read. Lines are lines of the text, counted from 1. */
export interface DelimitedText {
  /** All rows, empty ones as `['']`. */
  readonly rows: string[][];
  /** Lines with a quote that opens or closes nothing; it was taken as text. */
  readonly strayQuotes: readonly number[];
  /** Lines with a quoted text that goes on over what look like rows of their own. */
  readonly swallowingQuotes: readonly number[];
}

/**
 * Reads delimited text, so that the backend answers others meanwhile. Quoted fields may hold delimiters, quotes (doubled)
 * and line ends.
 */
export async function readDelimited(text: string, delimiter: Delimiter): Promise<DelimitedText> {
  const turns = new Turns();
  const scanner = new RowScanner(text, delimiter, widestList);
  const rows: string[][] = [];
  for (let row = scanner.next(); row; row = scanner.next()) {
    if (scanner.isTooWide)
      throw new DomainError('UNREADABLE_FILE', { reason: 'too-many-columns', detail: '' });
    rows.push(row);
    if (rows.length % batch === 0 && turns.areOver) await turns.next();
  }
  const width = usualWidth(rows);
  return {
    rows,
    strayQuotes: scanner.strayLines,
    swallowingQuotes: scanner.longCells.filter((cell) => holdsRows(cell, width)).map(({ line }) => line),
  };
}

/**
 * Whether a cell has as many delimiters as a row on its further lines, and the rest of its own row before it. Where its row has another width than
 * the others, any delimiter in it tells.
 */
function holdsRows(cell: LongCell, width: number): boolean {
  const { column, rowWidth, innerDelimiters, furtherDelimiters } = cell;
  if (rowWidth !== width || width < 2) return innerDelimiters + furtherDelimiters > 0;
  return furtherDelimiters >= width - 1 && innerDelimiters >= width - 1 - column;
}

/** The width of most rows, or of the first wide one, which has the columns' names, where that is less. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const first = rows.find(({ length }) => length > 1)?.length ?? 1;
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
  return Math.min(first, most);
}

const sampleLength = 1 << 16;
const sampleRows = 60;

/**
 * The delimiter by which most of the first rows have the same number of cells, the more the better. A cell that is a list
 * of its own makes one row wide; the others tell. Rows in which quotes make no sense tell against it.
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength);
  const scores = delimiters.map((delimiter) => {
    const scanner = new RowScanner(sample, delimiter);
    const widths = new Map<number, number>();
    let count = 0;
    for (let row = scanner.next(); row && count < sampleRows; row = scanner.next()) {
      count += 1;
      widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
    const sound = Math.max(0, count - scanner.strayLines.length) / Math.max(1, count);
    const best = [...widths]
      .filter(([width]) => width > 1)
      .map(([width, rows]) => ((rows * rows) / count) * Math.log2(width) * sound);
    return { delimiter, score: Math.max(0, ...best) };
  });
  const winner = scores.reduce((best, one) => (one.score > best.score ? one : best));
  return winner.delimiter;
}
