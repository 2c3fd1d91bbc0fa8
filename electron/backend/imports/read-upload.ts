import { setImmediate as breathe } from 'node:timers/promises';
import type { ImportField, ReadChoices, ReadFile, ReadWarning } from '@shared/imports/imports.schema';
import { DomainError } from '../domain-error';
import { findHeader } from './columns/find-header';
import { guessColumns } from './columns/guess-columns';
import { decodeText, guessEncoding } from './files/decode-text';
import { guessDelimiter, readDelimited } from './files/read-delimited';
import { cardColumns, readCards } from './files/read-vcard';
import { readXlsx } from './files/read-xlsx';
import { ListPhotos } from './photos/list-photos';
import type { Table } from './files/table.types';
import { widestList as widest } from './files/workbook.types';
import { Turns } from './turns';
import { guessDateOrder, isNumericDate } from './values/dates';

/** The most rows that a list may have. */
const longest = 200_000;
const shownRows = 12;
const shownCell = 60;
const shownLines = 5;

const dateFields: ReadonlySet<ImportField> = new Set(['joinedOn', 'leftOn', 'birthday']);

/** A list that was read, with what is imported from it. */
export interface ReadUpload {
  readonly table: Table;
  readonly headerRow: number | null;
  readonly columnNames: readonly string[];
  /** Place of the first row of data in `table.rows`. */
  readonly firstRow: number;
  readonly told: Omit<ReadFile, 'uploadId' | 'fileName'>;
}

/**
 * Reads a list from a file's bytes, as the manager chose, else as it seems to be.
 *
 * @throws {DomainError} UNREADABLE_FILE for what is no list that can be read
 */
export async function readUpload(bytes: Uint8Array, choices: ReadChoices): Promise<ReadUpload> {
  if (bytes.length === 0) throw unreadable('empty');
  const table = await readTable(bytes, choices);
  if (!table.rows.some((row) => row.some((cell) => cell.trim() !== ''))) throw unreadable('empty');
  if (table.rows.length > longest) throw unreadable('too-many-rows');
  const headerRow =
    table.kind === 'vcard' ? 0 : choices.headerRow === undefined ? findHeader(table.rows) : choices.headerRow;
  if (headerRow !== null && headerRow >= table.rows.length) throw unreadable('empty');
  const firstRow = headerRow === null ? 0 : headerRow + 1;
  const data = table.rows.slice(firstRow);
  if (table.kind === 'vcard' && data.length === 0) throw unreadable('no-cards');
  const columnNames = namesOf(table, headerRow);
  if (columnNames.length > widest) throw unreadable('too-many-columns');
  const { columns, source } =
    table.kind === 'vcard'
      ? { ...cardGuess(columnNames, data), source: 'vcard' as const }
      : guessColumns(columnNames, data);
  // A column that nobody has recognised yet may hold dates too, and its dates may settle the doubt about others.
  const dateColumns = columns.flatMap(({ field, samples }, index) =>
    (field !== null && dateFields.has(field)) || (samples.length > 0 && samples.every(isNumericDate))
      ? [index]
      : [],
  );
  const { order, certain, doubtful } = await guessDateOrder(cellsOf(data, dateColumns));
  const rowCount = await countFilled(data);
  return {
    table,
    headerRow,
    columnNames,
    firstRow,
    told: {
      kind: table.kind,
      encoding: table.encoding,
      delimiter: table.delimiter,
      sheet: table.sheet,
      sheets: [...table.sheets],
      headerRow,
      firstRows:
        table.kind === 'vcard'
          ? []
          : table.rows
              .slice(0, shownRows)
              .map((row) => row.slice(0, 12).map((cell) => cell.slice(0, shownCell))),
      columns,
      rowCount,
      source,
      dateOrder: order,
      dateOrderCertain: certain,
      doubtfulDate: doubtful,
      warnings: [...table.warnings],
    },
  };
}

/**
 * The rows of a file, whatever kind of list it is.
 *
 * @throws {DomainError} UNREADABLE_FILE for what is no list that can be read
 */
export async function readTable(bytes: Uint8Array, choices: ReadChoices): Promise<Table> {
  const plain = {
    encoding: null,
    delimiter: null,
    sheet: null,
    sheets: [],
    photos: new ListPhotos(),
    warnings: [],
  };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { sheet, sheets, rows } = await readXlsx(bytes, choices.sheet);
    return { ...plain, kind: 'xlsx', sheet, sheets, rows };
  }
  // The old binary Excel, PDFs and pictures are not text.
  if (isBinary(bytes)) throw unreadable('binary');
  const encoding = choices.encoding ?? guessEncoding(bytes);
  await breathe();
  const text = await decodeText(bytes, encoding);
  if (isGarbled(text)) throw unreadable('binary');
  // Many programs write a web page and call it .xls.
  if (/^\s*<(?:!doctype|html|table|\?xml)/iu.test(text)) throw unreadable('web-page');
  if (/^\s*BEGIN:VCARD/iu.test(text)) {
    const { rows, photos, unfinished, notes, photosLeftOut } = await readCards(text);
    const warnings = [
      ...countOf('unfinished-card', unfinished),
      ...countOf('card-note', notes),
      ...countOf('card-photo', photosLeftOut),
    ];
    return { ...plain, kind: 'vcard', encoding, rows, photos, warnings };
  }
  const delimiter = choices.delimiter ?? guessDelimiter(text);
  const { rows, strayQuotes, swallowingQuotes } = await readDelimited(text, delimiter);
  const warnings = [
    ...warningOf('stray-quote', strayQuotes),
    ...warningOf('swallowing-quote', swallowingQuotes),
  ];
  return { ...plain, kind: 'delimited', encoding, delimiter, rows, warnings };
}

function countOf(kind: ReadWarning['kind'], count: number): ReadWarning[] {
  return count === 0 ? [] : [{ kind, count, lines: [] }];
}

function warningOf(kind: ReadWarning['kind'], lines: readonly number[]): ReadWarning[] {
  return lines.length === 0 ? [] : [{ kind, count: lines.length, lines: lines.slice(0, shownLines) }];
}

function isBinary(bytes: Uint8Array): boolean {
  const starts = [
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x1f, 0x8b],
  ];
  return starts.some((start) => start.every((byte, index) => bytes[index] === byte));
}

/** Whether a text has more characters that nobody writes than a few strays. */
function isGarbled(text: string): boolean {
  const sample = text.slice(0, 1 << 16);
  const strange = sample.match(/[\p{Cc}\uFFFD]/gu)?.filter((letter) => !/[\t\r\n]/u.test(letter)).length ?? 0;
  return strange > sample.length / 50;
}

function namesOf(table: Table, headerRow: number | null): string[] {
  let width = 0;
  for (const row of table.rows) width = Math.max(width, Math.min(row.length, widest + 1));
  const header = headerRow === null ? [] : (table.rows[headerRow] ?? []);
  const names = Array.from({ length: width }, (_, index) => (header[index] ?? '').trim().slice(0, 200));
  // A comma at the end of every line makes a column of nothing.
  while (names.at(-1) === '' && !hasValues(table.rows, names.length - 1)) names.pop();
  return names;
}

function hasValues(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.some((row) => (row[column] ?? '').trim() !== '');
}

function cardGuess(names: readonly string[], data: readonly (readonly string[])[]) {
  const columns = names.flatMap((name, index) => {
    const samples = data.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    return [
      {
        name,
        samples: samples.slice(0, 4).map((sample) => sample.slice(0, 120)),
        field: cardColumns[index] ?? null,
      },
    ];
  });
  return { columns };
}

function* cellsOf(data: readonly (readonly string[])[], columns: readonly number[]): Generator<string> {
  for (const row of data) for (const column of columns) yield row[column] ?? '';
}

async function countFilled(rows: readonly (readonly string[])[]): Promise<number> {
  const turns = new Turns();
  let count = 0;
  for (const row of rows) {
    if (row.some((cell) => cell.trim() !== '')) count += 1;
    if (turns.areOver) await turns.next();
  }
  return count;
}

function unreadable(reason: string): DomainError<'UNREADABLE_FILE'> {
  return new DomainError('UNREADABLE_FILE', { reason, detail: '' });
}
