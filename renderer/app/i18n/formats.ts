import { localeTag, type Locale } from '@shared/locale';

const formats = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  monthDay: { day: 'numeric', month: 'long' },
} as const;

export type DateFormat = keyof typeof formats;

/** A date in words, as the language writes it here. */
export function dateWords(date: Date, format: DateFormat, locale: Locale): string {
  return new Intl.DateTimeFormat(localeTag(locale), formats[format]).format(date);
}
