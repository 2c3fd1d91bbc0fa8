import { setImmediate as breathe } from 'node:timers/promises';
import Papa from 'papaparse';
import { delimiters, type Delimiter } from '@shared/imports/imports.schema';

/** Characters parsed between two breaths of the event loop: some milliseconds of work. */
const chunkLength = 1 << 18;

/** The longest row that is put together from several chunks, in characters. Longer ones have a lost quote. */
const longestRow = 8 << 20;

/**
 * Reads delimited text in pieces, so that the backend answers others meanwhile. Quoted fields may hold delimiters,
 * quotes (doubled) and line ends.
 *
 * @returns all rows, empty ones as `['']`
 */
export async function readDelimited(text: string, delimiter: Delimiter): Promise<string[][]> {
  const rows: string[][] = [];
  const newline = newlineOf(text);
  let start = 0;
  let length = chunkLength;
  while (start < text.length) {
    const isLast = start + length >= text.length || length >= longestRow;
    const piece = text.slice(start, start + length);
    const parsed = parsePiece(piece, { delimiter, newline, isLast });
    if (parsed.consumed === 0) {
      // The piece ends within its only row.
      length *= 2;
      continue;
    }
    for (const row of parsed.rows) rows.push(row);
    start += parsed.consumed;
    length = chunkLength;
    await breathe();
  }
  return rows;
}

/** Parses the whole rows of a piece; the last row of a piece that is not the last one may go on in the next. */
function parsePiece(
  piece: string,
  { delimiter, newline, isLast }: { delimiter: Delimiter; newline: Newline; isLast: boolean },
): { rows: string[][]; consumed: number } {
  const rows: string[][] = [];
  let consumed = 0;
  Papa.parse<string[]>(piece, {
    delimiter,
    newline,
    step: ({ data, meta }) => {
      if (!isLast && meta.cursor >= piece.length) return;
      rows.push(data);
      consumed = meta.cursor;
    },
  });
  return { rows, consumed: isLast ? piece.length : consumed };
}

type Newline = '\r\n' | '\n' | '\r';

/** How far after the first line end the text is looked at. */
const newlineSample = 1 << 16;

/** The line end that rows have. Those within quotes do not count, unless there are no others. */
function newlineOf(text: string): Newline {
  // The very first row may hold a cell that is larger than any sample.
  const end = Math.max(0, text.search(/[\r\n]/u)) + newlineSample;
  const found = { inside: new Set<Newline>(), outside: new Set<Newline>() };
  let isQuoted = false;
  for (let index = 0; index < text.length && (index < end || found.outside.size === 0); index += 1) {
    const letter = text[index];
    if (letter === '"') isQuoted = !isQuoted;
    if (letter !== '\r' && letter !== '\n') continue;
    const isPair = letter === '\r' && text[index + 1] === '\n';
    found[isQuoted ? 'inside' : 'outside'].add(isPair ? '\r\n' : letter);
    if (isPair) index += 1;
  }
  const seen = found.outside.size > 0 ? found.outside : found.inside;
  return (['\r\n', '\n', '\r'] as const).find((newline) => seen.has(newline)) ?? '\n';
}

const sampleLength = 1 << 16;
const sampleRows = 60;

/**
 * The delimiter by which most of the first rows have the same number of cells, the more the better. A cell that is a list
 * of its own makes one row wide; the others tell.
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength);
  const scores = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      preview: sampleRows,
      newline: newlineOf(sample),
    });
    const widths = new Map<number, number>();
    for (const row of data) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    const best = [...widths]
      .filter(([width]) => width > 1)
      .map(([width, count]) => ((count * count) / data.length) * Math.log2(width));
    return { delimiter, score: Math.max(0, ...best) };
  });
  const winner = scores.reduce((best, one) => (one.score > best.score ? one : best));
  return winner.delimiter;
}
