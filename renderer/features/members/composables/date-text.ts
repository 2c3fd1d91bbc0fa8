import { localeTag, type Locale } from '@shared/locale';
import { isCivilDate } from '@shared/schema';

/**
 * Reads a birthday as people write it: day and month, with or without the year, in numbers.
 *
 * Day before month, as all three languages of the app write it, unless only the other order gives a date; ISO dates are
 * taken as such.
 *
 * @returns `YYYY-MM-DD`, `--MM-DD`, null for an empty text, or undefined where it cannot be read
 */
export function readBirthday(text: string): string | null | undefined {
  return readParts(text, '19');
}

/**
 * Reads a day as people write it, in numbers, as `readBirthday` does; the year has to be there.
 *
 * @returns `YYYY-MM-DD`, null for an empty text, or undefined where it cannot be read
 */
export function readDate(text: string): string | null | undefined {
  const read = readParts(text, '20');
  return read?.startsWith('--') ? undefined : read;
}

/** @param century what a year of two digits belongs to */
function readParts(text: string, century: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const parts = trimmed.split(/[\s./-]+/u).filter((part) => part !== '');
  if (parts.some((part) => !/^\d{1,4}$/u.test(part)) || parts.length < 2 || parts.length > 3)
    return undefined;
  const [first = '', second = '', third] = parts;
  if (first.length === 4) return third === undefined ? undefined : dated(first, second, third);
  const year = third?.length === 2 ? century + third : third;
  return dated(year, second, first) ?? dated(year, first, second);
}

/** A day or birthday as the language writes it in numbers, without a year where it is not known. */
export function writeDate(day: string | null, locale: Locale): string {
  if (day === null) return '';
  const known = !day.startsWith('--');
  const date = new Date(`${known ? day : `2000${day.slice(1)}`}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(localeTag(locale), known ? { ...options, year: 'numeric' } : options).format(
    date,
  );
}

function dated(year: string | undefined, month: string, day: string): string | undefined {
  const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year === undefined) return isCivilDate(`2000-${monthDay}`) ? `--${monthDay}` : undefined;
  if (year.length !== 4) return undefined;
  return isCivilDate(`${year}-${monthDay}`) ? `${year}-${monthDay}` : undefined;
}
