import { localeTag, type Locale } from '../locale';

/** A civil date `YYYY-MM-DD` in words: `1 Mar 2024`, or in full. A day is the same day everywhere: no time zone moves it. */
export function civilDateWords(date: string, locale: Locale, style: 'medium' | 'long' = 'medium'): string {
  return new Intl.DateTimeFormat(localeTag(locale), { dateStyle: style, timeZone: 'UTC' }).format(
    new Date(date),
  );
}
