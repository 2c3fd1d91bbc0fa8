import type { PreviewRow } from '@shared/imports/imports.schema';
import { localeTag, type Locale } from '@shared/locale';
import { civilDateWords } from '@shared/text/civil-date-words';
import type { FocusHours } from '@shared/members/members.schema';
import { languageName } from '@/features/members';

type Translate = (key: string, words?: Record<string, unknown>) => string;
type Change = PreviewRow['changes'][number];

/** Changes of one field, told together: a row's services of a kind are one line. */
export interface ChangedField extends Omit<Change, 'after'> {
  readonly after: readonly string[];
}

export function byField(changes: readonly Change[]): ChangedField[] {
  const lines = new Map<string, ChangedField>();
  for (const { after, ...change } of changes) {
    const line = lines.get(change.field);
    lines.set(change.field, { ...change, ...line, after: [...(line?.after ?? []), after] });
  }
  return [...lines.values()];
}

/** The field's name; links have their own. */
export function fieldKey(field: string): string {
  if (!field.startsWith('link.')) return `imports.fields.${field}`;
  const kind = field.slice('link.'.length);
  const own: Readonly<Record<string, string>> = { website: 'otherWeb', other: 'otherLink' };
  return `imports.fields.${own[kind] ?? kind}`;
}

/** What an import writes, in the words of the page: `2024-03-12` as a date, `ca, es` as languages. */
export function valueWords(field: string, text: string, t: Translate, locale: Locale): string {
  if (text === '') return '';
  switch (field) {
    case 'languages':
      return text
        .split(', ')
        .map((tag) => languageName(tag, locale))
        .join(', ');
    case 'daysIn':
      return text
        .split(', ')
        .map((day) => weekdayName(Number(day), locale))
        .join(', ');
    case 'focusHours':
      return (JSON.parse(text) as FocusHours[])
        .map(
          ({ days, from, to }) => `${days.map((day) => weekdayName(day, locale)).join(', ')} ${from}–${to}`,
        )
        .join('; ');
    case 'photo':
      return t('imports.preview.withPhoto');
    case 'status':
      return t(`members.status.${text}`);
    case 'consents': {
      const [purpose = '', answer = ''] = text.split('|');
      return `${t(`members.consents.purposes.${purpose}`)}: ${t(`changes.values.${answer}`)}`;
    }
    case 'joinedOn':
    case 'leftOn':
      return civilDateWords(text, locale);
    case 'birthday':
      return text.startsWith('--') ? birthdayWords(text, locale) : civilDateWords(text, locale);
    default:
      return text;
  }
}

/** A birthday without a year, as `--03-01`: `1 March`. */
function birthdayWords(text: string, locale: Locale): string {
  const date = new Date(`2000${text.slice(1)}`);
  return new Intl.DateTimeFormat(localeTag(locale), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(date);
}

/** 5 January 2026 was a Monday. */
function weekdayName(day: number, locale: Locale): string {
  return new Intl.DateTimeFormat(localeTag(locale), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 4 + day),
  );
}
