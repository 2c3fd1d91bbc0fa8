import { useI18n } from 'vue-i18n';
import { consentPurposes } from '@shared/consents/consents.schema';
import type { FieldChange } from '@shared/changes/changes.schema';
import type { Locale } from '@shared/locale';
import { memberStatuses } from '@shared/members/members.schema';
import { serviceLevels } from '@shared/services/services.schema';
import { useTaxonomyNames } from '@/features/specialties';
import { writeDate } from './date-text';
import { languageName } from './language-names';
import { dayNames } from './weekday-names';

const longest = 90;
/** Kept as JSON lists; a text may begin with a bracket too. */
const lists = new Set(['links', 'languages', 'focus_hours', 'keywords']);

/** What was changed about a member, in words: records hold ids, lists and numbers. */
export function useHistoryWords() {
  const { t, te, d, locale } = useI18n();
  const { specialtyName } = useTaxonomyNames();

  /** `first_surname` of the record is the page's `firstSurname`. */
  function fieldName({ entity, entityId, field }: FieldChange): string {
    const purpose = consentPurposes.find((one) => entity === 'consent' && entityId.endsWith(one));
    if (purpose && field === 'given') return t(`members.consents.purposes.${purpose}`);
    const camel = field.replace(/_([a-z])/gu, (_match, letter: string) => letter.toUpperCase());
    const known = { chosenName: 'displayName', companyId: 'company' }[camel] ?? camel;
    const keys = [`members.fields.${known}`, `members.services.${known}`, `members.history.fields.${known}`];
    const key = keys.find((one) => te(one));
    return key === undefined ? field : t(key);
  }

  function fieldValue(field: string, raw: unknown): string {
    const words = wordsOf(field, raw);
    if (words === '') return t('members.history.emptyValue');
    return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
  }

  function wordsOf(field: string, raw: unknown): string {
    if (raw === null || raw === undefined) return '';
    if (typeof raw === 'number') return field === 'days_in' ? daysOf(raw) : switchOf(raw);
    if (typeof raw !== 'string') return JSON.stringify(raw);
    const status = memberStatuses.find((one) => one === raw);
    if (field === 'status' && status) return t(`members.status.${status}`);
    const level = serviceLevels.find((one) => one === raw);
    if (field === 'level' && level) return t(`members.services.levels.${level}`);
    if (field === 'deleted_at') return d(new Date(raw), 'long');
    if (['birthday', 'joined_on', 'left_on'].includes(field)) return writeDate(raw, locale.value as Locale);
    return lists.has(field) && raw.startsWith('[') ? listOf(field, raw) : raw;
  }

  /** Weekdays are kept as bits, Monday first. */
  function daysOf(bits: number): string {
    return dayNames(locale.value)
      .filter(({ day }) => (bits & (1 << (day - 1))) !== 0)
      .map(({ short }) => short)
      .join(', ');
  }

  function switchOf(value: number): string {
    return value === 0 ? t('members.history.no') : t('members.history.yes');
  }

  /** Lists are kept as JSON. */
  function listOf(field: string, json: string): string {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed.map((item) => itemOf(field, item)).join(', ') : json;
  }

  function itemOf(field: string, item: unknown): string {
    if (typeof item === 'string')
      return field === 'languages' ? languageName(item, locale.value as Locale) : item;
    if (typeof item !== 'object' || item === null) return String(item);
    if ('url' in item) return String(item.url);
    return 'from' in item && 'to' in item ? `${String(item.from)}–${String(item.to)}` : JSON.stringify(item);
  }

  /** What was added or removed as a whole. */
  function subject(change: FieldChange): string {
    const key = `members.history.entities.${change.entity}`;
    const entity = te(key) ? t(key) : change.entity;
    const label = change.before;
    if (typeof label !== 'string' || change.entity === 'member') return entity;
    const purpose = consentPurposes.find((one) => one === label);
    const named = purpose ? t(`members.consents.purposes.${purpose}`) : specialtyName(label) || label;
    return t('members.history.named', { entity, name: named });
  }

  return { fieldName, fieldValue, subject };
}
