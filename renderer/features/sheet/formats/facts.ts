import { localeTag, type Locale } from '@shared/locale';
import type { SheetField, SheetMember } from '@shared/sheet/sheet.schema';
import type { SheetInput, SheetWords } from '../setting/setting.types';
import { shortAddress } from './prose';

/** Something told of a member, with what it is called. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Languages and days of a member, as far as the sheet tells them, in one of its languages. */
export function factsIn(
  locale: Locale,
  member: SheetMember,
  fields: ReadonlySet<SheetField>,
  words: SheetWords,
  weekday: 'long' | 'short',
): Fact[] {
  const tag = localeTag(locale);
  const list = new Intl.ListFormat(tag, { type: 'unit' });
  const facts: Fact[] = [];
  if (fields.has('languages') && member.languages.length > 0) {
    const names = new Intl.DisplayNames(tag, { type: 'language' });
    const spoken = list.format(member.languages.map((language) => names.of(language) ?? language));
    facts.push({ label: words.sayIn(locale, 'sheetPrint.speaks'), value: spoken });
  }
  if (fields.has('days') && member.daysIn.length > 0) {
    const names = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    const days = member.daysIn.toSorted().map((day) => names.format(new Date(Date.UTC(2024, 0, day))));
    facts.push({ label: words.sayIn(locale, 'sheetPrint.daysIn'), value: list.format(days) });
  }
  return facts;
}

/** How a member can be reached, as far as the sheet tells. */
export function contactsOf(member: SheetMember, told: SheetInput['settings']['fields']): string[] {
  const fields = new Set(told);
  return [
    fields.has('email') ? member.email : '',
    fields.has('phone') ? member.phone : '',
    fields.has('web') ? shortAddress(member.web) : '',
    ...(fields.has('links') ? member.links.map(({ url }) => shortAddress(url)) : []),
  ]
    .map((contact) => contact.trim())
    .filter((contact) => contact !== '');
}
