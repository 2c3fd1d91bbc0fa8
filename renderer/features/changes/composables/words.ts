import { localeTag, type Locale } from '@shared/locale';

export type Translate = (key: string, words?: Record<string, unknown>) => string;

/** All that it takes to tell a change in the words of the page. */
export interface Words {
  readonly t: Translate;
  readonly te: (key: string) => boolean;
  readonly locale: Locale;
  readonly sectorName: (id: string) => string;
  readonly specialtyName: (id: string) => string;
}

/** A civil date as it is written: 1 Mar 2024. */
export function dateWords(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(localeTag(locale), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
