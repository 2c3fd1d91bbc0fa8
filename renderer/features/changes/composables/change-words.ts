import type { FieldChange } from '@shared/changes/changes.schema';
import { localeTag, type Locale, type Localized } from '@shared/locale';
import type { FocusHours, MemberLink } from '@shared/members/members.schema';
import { civilDateWords } from '@shared/text/civil-date-words';
import { languageName, writeDate } from '@/features/members';
import type { Words } from './words';
import { isLink, linkFieldWords, linkRowWords, linkValueWords } from './link-words';

/** A change as it is read: what it is about, and of a field what it said before and after. */
export interface ChangeLine {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Longer texts are cut: the history tells what happened, it is no copy of it. */
const longest = 160;

export function changeLine(change: FieldChange, words: Words): ChangeLine {
  if (change.action === 'update') {
    return {
      label: [rowWords(change, words), fieldWords(change, words)].filter((part) => part !== '').join(' · '),
      ...(longLists.has(change.field) ? difference(change) : bothValues(change, words)),
    };
  }
  const { entity, action } = change;
  if (entity === 'consent') {
    const { given } = change.row as { given: number };
    const before = action === 'remove' ? valueWords(change, given, words, 'given') : null;
    return {
      label: rowWords(change, words),
      before,
      after: before === null ? valueWords(change, given, words, 'given') : words.t('changes.values.none'),
    };
  }
  const done = words.t(`changes.${action === 'insert' ? 'added' : 'taken'}.${entity}`);
  const name = rowWords(change, words);
  return { label: name === '' ? done : `${done}: ${name}`, before: null, after: null };
}

/** Fields of so many words that only those that came and went are told. */
const longLists = new Set(['synonyms', 'keywords']);

function bothValues(change: FieldChange, words: Words): Omit<ChangeLine, 'label'> {
  const { field, before, after } = change;
  // Where something is merged into, there was nothing before.
  const had = field === 'mergedInto' && before === null ? null : valueWords(change, before, words);
  return { before: had, after: valueWords(change, after, words) };
}

function difference({ before, after }: FieldChange): Omit<ChangeLine, 'label'> {
  const [had, has] = [itemsOf(before), itemsOf(after)];
  const gone = had.filter((item) => !has.includes(item));
  const come = has.filter((item) => !had.includes(item));
  return {
    before: gone.length > 0 ? cut(gone.join(', ')) : null,
    after: come.length > 0 ? cut(`+ ${come.join(', ')}`) : null,
  };
}

function itemsOf(value: unknown): string[] {
  const lists = Array.isArray(value) ? [value] : Object.values(value as Localized<string[]>);
  return [...new Set(lists.flat().map(String))];
}

/** What the row is called; of a member, whose history or heading says it already, nothing on a change. */
function rowWords(change: FieldChange, words: Words): string {
  const { entity, action, row } = change;
  if (row === null || row === undefined) return '';
  if (isLink(entity)) return linkRowWords(change, words);
  const name = typeof row === 'string' ? row : '';
  switch (entity) {
    case 'member':
      return action === 'update' ? '' : name;
    case 'service':
      return `«${name}»`;
    case 'service_specialty':
      return words.specialtyName(name);
    case 'consent': {
      const { purpose } = row as { purpose: string };
      return words.t(`members.consents.purposes.${purpose}`);
    }
    default:
      return typeof row === 'object' ? ((row as Partial<Localized<string>>)[words.locale] ?? '') : '';
  }
}

const keysOfEntities: Readonly<Record<string, string>> = {
  member: 'members.fields',
  service: 'members.services',
  space: 'settings',
};

function fieldWords({ entity, field }: FieldChange, { t, te }: Words): string {
  if (isLink(entity)) return linkFieldWords(entity, field, t);
  // That it was given or withdrawn is what a consent says of itself.
  if (entity === 'consent' && field === 'given') return '';
  const own = `changes.fields.${field}`;
  if (te(own)) return t(own);
  return t(`${keysOfEntities[entity] ?? 'changes.fields'}.${field}`);
}

function valueWords(change: FieldChange, value: unknown, words: Words, field = change.field): string {
  const { t } = words;
  if (field === 'deletedAt') return t(value === null ? 'changes.values.no' : 'changes.values.yes');
  if (field === 'given') return t(value === 1 ? 'changes.values.given' : 'changes.values.withdrawn');
  if (value === null || value === undefined || value === '') return t('changes.values.none');
  if (isLink(change.entity))
    return cut(linkValueWords(change.entity, field, value as string | number, words));
  const text = Array.isArray(value) ? listWords(field, value, words) : textWords(field, value, words);
  return text === '' ? t('changes.values.none') : cut(text);
}

function cut(text: string): string {
  const words = text.replace(/\s+/gu, ' ');
  if (words.length <= longest) return words;
  // No letter of several code points is torn.
  const letters = [...new Intl.Segmenter().segment(words.slice(0, longest * 4))];
  return `${letters
    .slice(0, longest - 1)
    .map(({ segment }) => segment)
    .join('')}…`;
}

function textWords(field: string, value: unknown, { t, locale, sectorName, specialtyName }: Words): string {
  const text = String(value);
  switch (field) {
    case 'birthday':
      return writeDate(text, locale);
    case 'joinedOn':
    case 'leftOn':
      return civilDateWords(text, locale);
    case 'status':
      return t(`members.status.${text}`);
    case 'level':
      return t(`members.services.levels.${text}`);
    case 'kind':
      return t(`members.services.${text}`);
    case 'how':
      return t(`members.consents.means.${text}`);
    case 'sectorId':
      return sectorName(text);
    case 'mergedInto':
      return specialtyName(text);
    default:
      return text;
  }
}

function listWords(field: string, items: readonly unknown[], { t, locale }: Words): string {
  switch (field) {
    case 'languages':
      return (items as string[]).map((tag) => languageName(tag, locale)).join(', ');
    case 'daysIn':
      return (items as number[]).map((day) => weekdayName(day, locale)).join(', ');
    case 'links':
      return (items as MemberLink[])
        .map(({ kind, url }) => `${t(`members.linkKinds.${kind}`)} ${url}`)
        .join(', ');
    case 'focusHours':
      return (items as FocusHours[])
        .map(
          ({ days, from, to }) => `${days.map((day) => weekdayName(day, locale)).join(', ')} ${from}–${to}`,
        )
        .join('; ');
    default:
      return items.map(String).join(', ');
  }
}

/** 5 January 2026 was a Monday. */
function weekdayName(day: number, locale: Locale): string {
  return new Intl.DateTimeFormat(localeTag(locale), { weekday: 'short', timeZone: 'UTC' })
    .format(Date.UTC(2026, 0, 4 + day))
    .replace('.', '');
}
