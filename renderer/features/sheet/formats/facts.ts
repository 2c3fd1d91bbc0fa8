import { localeTag } from '@shared/locale';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import type { SheetInput } from '../setting/setting.types';
import { shortAddress } from './prose';

/** Languages, days and ways to reach a member, as far as the sheet tells them, each as a short text. */
export function factsOf(member: SheetMember, { settings, words }: SheetInput): string[] {
  const fields = new Set(settings.fields);
  const tag = localeTag(words.locale);
  const list = new Intl.ListFormat(tag, { type: 'unit' });
  const facts: string[] = [];
  if (fields.has('languages') && member.languages.length > 0) {
    const names = new Intl.DisplayNames(tag, { type: 'language' });
    const spoken = list.format(member.languages.map((language) => names.of(language) ?? language));
    facts.push(`${words.say('sheetPrint.speaks')} ${spoken}`);
  }
  if (fields.has('days') && member.daysIn.length > 0) {
    const names = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    const days = member.daysIn.toSorted().map((day) => names.format(new Date(Date.UTC(2024, 0, day))));
    facts.push(`${words.say('sheetPrint.daysIn')} ${list.format(days)}`);
  }
  return [...facts, ...contactsOf(member, settings.fields)];
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
