import { z } from 'zod';

/**
 * Text from outside, at most `max` UTF-16 units.
 *
 * Lone surrogates are refused: SQLite stores UTF-8, which cannot hold them, so they would come back as
 * something else than was typed. NUL is refused because SQLite's own functions end a text there.
 */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .refine((value) => value.isWellFormed(), {
      error: 'malformed-text',
      params: { reason: 'malformed-text' },
    })
    .refine((value) => !value.includes('\0'), {
      error: 'malformed-text',
      params: { reason: 'malformed-text' },
    });
}

/** Text of one line that says something. */
export function requiredText(max: number) {
  return text(max).refine((value) => value.trim() !== '', { error: 'empty', params: { reason: 'empty' } });
}

const civilDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether `YYYY-MM-DD` names a day that exists in the proleptic Gregorian calendar. */
export function isCivilDate(value: string): boolean {
  const match = civilDatePattern.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A civil date, `YYYY-MM-DD`. */
export const civilDateSchema = text(10).refine(isCivilDate, {
  error: 'not-a-date',
  params: { reason: 'not-a-date' },
});

/** A birthday: `YYYY-MM-DD`, or `--MM-DD` where the year is not known (RFC 6350, section 4.3.1). */
export const birthdaySchema = text(10).refine(
  (value) => isCivilDate(value) || (/^--\d{2}-\d{2}$/u.test(value) && isCivilDate(`2000-${value.slice(2)}`)),
  { error: 'not-a-date', params: { reason: 'not-a-date' } },
);

/** A time of day, `HH:MM`. */
export const timeOfDaySchema = text(5).regex(/^([01]\d|2[0-3]):[0-5]\d$/u);

/** An instant, UTC ISO 8601 with milliseconds. */
export const instantSchema = z.iso.datetime();

/** Version of a row as the client last saw it; a write against another one is refused. */
export const versionSchema = z.int().min(1);
