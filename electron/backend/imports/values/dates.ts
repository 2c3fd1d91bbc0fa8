import type { DateOrder } from '@shared/imports/imports.schema';
import { Turns } from '../turns';
import { isCivilDate } from '@shared/schema';
import { fold } from '@shared/text/fold';

/** Beginnings of the months' names in the three languages, folded; the first that fits a word decides. */
const monthNames: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic', 'des'],
];

/** Excel counts days from here, for its serial 1 is 1900-01-01 and it believes in 1900-02-29. */
const excelEpoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/**
 * A date as lists have it: `2024-03-12`, `12/03/2024`, `12.3.24`, `12 Mar 2024`, `12 de marzo de 2024`, `Mar 12, 2024`,
 * an Excel serial, each perhaps with a time behind it.
 *
 * @param order of day and month where both are numbers and the year does not come first
 * @returns `YYYY-MM-DD`, or null where it is none that exists
 */
export function parseDate(value: string, order: DateOrder): string | null {
  const words = value.trim();
  const numbers = numericDate(words);
  if (numbers) {
    const [first, second, third] = numbers;
    if (String(first).length > 2 || first > 31) return civil(first, second, third);
    if (order === 'ymd' && numbers[2] <= 31) return civil(fullYear(first), second, third);
    return order === 'mdy' ? civil(fullYear(third), first, second) : civil(fullYear(third), second, first);
  }
  const serial = /^\d{4,5}(?:[.,]\d+)?$/u.exec(words);
  if (serial) return fromSerial(Number(words.replace(',', '.')));
  return namedDate(words);
}

/**
 * The day on which something began or ended: a date, or a month or year alone (`3/2021`, `enero 2020`, `2021`), whose first
 * day is meant.
 */
export function parseSince(value: string, order: DateOrder): string | null {
  const words = value.trim();
  const year = /^(19|20)\d{2}$/u.exec(words);
  if (year) return civil(Number(words), 1, 1);
  const month = /^(\d{1,2})[-/. ](\d{4})$/u.exec(words);
  if (month) return civil(Number(month[2]), Number(month[1]), 1);
  const reversed = /^(\d{4})[-/. ](\d{1,2})$/u.exec(words);
  if (reversed) return civil(Number(reversed[1]), Number(reversed[2]), 1);
  const date = parseDate(words, order);
  if (date !== null) return date;
  const named = namedParts(words);
  const [number = Number.NaN, ...more] = named?.numbers ?? [];
  return named && more.length === 0 && number > 31 ? civil(number, named.month, 1) : null;
}

/**
 * A birthday: a date, or day and month alone (`--03-12`, `12/3`, `03.02.`, `12 de marzo`), for which the year is not known.
 */
export function parseBirthday(value: string, order: DateOrder): string | null {
  const words = value.trim();
  const yearless = /^--(\d{2})-?(\d{2})$/u.exec(words);
  const short = /^(\d{1,2})[/.-](\d{1,2})\.?$/u.exec(words);
  const date = yearless
    ? civil(2000, Number(yearless[1]), Number(yearless[2]))
    : short
      ? civil(2000, Number(short[order === 'mdy' ? 1 : 2]), Number(short[order === 'mdy' ? 2 : 1]))
      : null;
  if (yearless || short) return date === null ? null : `--${date.slice(5)}`;
  const named = namedParts(words);
  if (named?.numbers.length === 1) {
    const day = civil(2000, named.month, named.numbers[0] ?? Number.NaN);
    return day === null ? null : `--${day.slice(5)}`;
  }
  return parseDate(words, order);
}

/** Whether a cell holds a date in numbers. */
export function isNumericDate(value: string): boolean {
  return numericDate(value.trim()) !== null;
}

export interface DateOrderGuess {
  readonly order: DateOrder;
  /** Whether the dates leave no doubt. */
  readonly certain: boolean;
  /** The first date that could be two. */
  readonly doubtful: { readonly text: string; readonly dmy: string; readonly mdy: string } | null;
}

/** What the dates of the columns say about their order; dates that no calendar has say nothing. */
export async function guessDateOrder(values: Iterable<string>): Promise<DateOrderGuess> {
  const turns = new Turns();
  let dayFirst = 0;
  let monthFirst = 0;
  let doubtful: DateOrderGuess['doubtful'] = null;
  for (const value of values) {
    if (turns.areOver) await turns.next();
    const numbers = numericDate(value.trim());
    if (!numbers) continue;
    const [first] = numbers;
    if (String(first).length > 2 || first > 31) continue;
    const [dmy, mdy] = [parseDate(value, 'dmy'), parseDate(value, 'mdy')];
    if (dmy !== null && mdy !== null) {
      if (dmy !== mdy) doubtful ??= { text: value.trim().slice(0, 40), dmy, mdy };
    } else if (dmy !== null) dayFirst += 1;
    else if (mdy !== null) monthFirst += 1;
  }
  const order = monthFirst > dayFirst ? 'mdy' : 'dmy';
  const certain = dayFirst + monthFirst > 0 ? Math.min(dayFirst, monthFirst) === 0 : doubtful === null;
  return { order, certain, doubtful };
}

function numericDate(words: string): [number, number, number] | null {
  const match = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?:[T ,].*)?$/u.exec(words);
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(words);
  const found = match ?? compact;
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
}

function namedDate(words: string): string | null {
  const named = namedParts(words);
  if (!named) return null;
  const [a = Number.NaN, b = Number.NaN] = named.numbers;
  return a > 31 ? civil(a, named.month, b) : civil(fullYear(b), named.month, a);
}

/** The month that is named, and the numbers beside it. */
function namedParts(words: string): { month: number; numbers: number[] } | null {
  const parts = fold(words)
    .split(/[\s,./-]+/u)
    .filter((part) => part !== '' && !['de', 'del', 'd', 'of', 'el', 'the', 'dia'].includes(part));
  const monthAt = parts.findIndex((part) => monthOf(part) > 0);
  if (monthAt < 0) return null;
  const numbers = parts.filter((_, index) => index !== monthAt).map((part) => Number.parseInt(part, 10));
  return { month: monthOf(parts[monthAt] ?? ''), numbers };
}

function monthOf(word: string): number {
  return /^[a-z]{3,}\.?$/u.test(word)
    ? monthNames.findIndex((names) => names.some((name) => word.startsWith(name))) + 1
    : 0;
}

function fromSerial(serial: number): string | null {
  // From 1927 to 2119: smaller and larger numbers are something else.
  if (serial < 10_000 || serial > 80_000) return null;
  return new Date(excelEpoch + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}

/** Two digits mean the century that makes sense for people who work today. */
function fullYear(year: number): number {
  if (year > 99) return year;
  return year > 40 ? 1900 + year : 2000 + year;
}

function civil(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return isCivilDate(text) && year >= 1800 ? text : null;
}
