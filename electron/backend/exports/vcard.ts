import { displayNameOf } from '@shared/members/display-name';
import { fold } from '@shared/text/fold';
import type { Locale } from '@shared/locale';
import type { ExportedMember } from './exports.repository';

/** The most colleagues that one card names: in a large firm they say nothing. */
const mostColleagues = 20;
const lineOctets = 75;

/**
 * Members as vCard 4.0 (RFC 6350), with what they offer as `EXPERTISE` and what they want to learn as `INTEREST`
 * (RFC 6715), links as `SOCIALPROFILE` (RFC 9554), and those who share their company as `RELATED`.
 */
export function vcards(members: readonly ExportedMember[], locale: Locale): string {
  const byCompany = new Map<string, ExportedMember[]>();
  for (const member of members) {
    const company = fold(member.fields.companyName);
    if (company !== '') byCompany.set(company, [...(byCompany.get(company) ?? []), member]);
  }
  return members
    .map((member) => {
      const same = byCompany.get(fold(member.fields.companyName)) ?? [];
      const colleagues =
        same.length - 1 > mostColleagues ? [] : same.filter((other) => other.id !== member.id);
      return card(member, colleagues, locale);
    })
    .join('');
}

function card(
  { id, fields, services, updatedAt }: ExportedMember,
  colleagues: readonly ExportedMember[],
  locale: Locale,
): string {
  const surnames = [fields.firstSurname, fields.secondSurname].filter((part) => part !== '').join(' ');
  const offers = services.filter(({ kind }) => kind === 'offers');
  const learns = services.filter(({ kind }) => kind === 'learns');
  const specialties = [
    ...new Set(offers.flatMap((service) => service.specialties.map((name) => name[locale] || name.es))),
  ];
  const lines: [property: string, value: string][] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', '4.0'],
    ['UID', `urn:uuid:${id}`],
    ['FN', escaped(displayNameOf(fields))],
    ['N', `${escaped(surnames)};${escaped(fields.givenName)};;;`],
    ['NICKNAME', escaped(fields.displayName)],
    ['ORG', escaped(fields.companyName)],
    ['TITLE', escaped(fields.role)],
    ['EMAIL', escaped(fields.email)],
    ['TEL', escaped(fields.phone)],
    ['URL', escapedUri(fields.web)],
    ...fields.links.map(({ kind, url }): [string, string] => [
      `SOCIALPROFILE;SERVICE-TYPE=${kind}`,
      escapedUri(url),
    ]),
    ['BDAY', basicDate(fields.birthday ?? '')],
    ...fields.languages.map((tag): [string, string] => ['LANG', tag]),
    ['NOTE', escaped(fields.pitch)],
    ...offers.map(({ title, level }): [string, string] => [
      level === null ? 'EXPERTISE' : `EXPERTISE;LEVEL=${level}`,
      escaped(title),
    ]),
    ...learns.map(({ title }): [string, string] => ['INTEREST', escaped(title)]),
    ['CATEGORIES', specialties.map(escaped).join(',')],
    ...colleagues.map((other): [string, string] => ['RELATED;TYPE=co-worker', `urn:uuid:${other.id}`]),
    ['REV', updatedAt.replace(/[-:]|\.\d+/gu, '')],
    ['END', 'VCARD'],
  ];
  return lines
    .filter(([property, value]) => value !== '' && (property !== 'N' || value !== ';;;;'))
    .map(([property, value]) => folded(`${property}:${value}`))
    .join('');
}

/** `19840312`, or `--0312` without a year. */
function basicDate(date: string): string {
  return date.startsWith('--') ? `--${date.slice(2).replace('-', '')}` : date.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/gu, (letter) => `\\${letter}`).replace(/\r\n|\n|\r/gu, '\\n');
}

/** Addresses are URIs, whose commas and semicolons are their own; a line end would begin another property. */
function escapedUri(uri: string): string {
  return uri.replace(/\s+/gu, '');
}

/** Lines of at most 75 octets, no letter torn (RFC 6350, section 3.2). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const length = Buffer.byteLength(letter);
    if (octets + length > lineOctets) {
      parts.push(part);
      part = '';
      // The space that marks the continuation counts.
      octets = 1;
    }
    part += letter;
    octets += length;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}
