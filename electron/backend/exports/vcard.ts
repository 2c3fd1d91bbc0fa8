import { displayNameOf } from '@shared/members/display-name';
import { fold } from '@shared/text/fold';
import type { Locale } from '@shared/locale';
import type { TieKind } from '@shared/ties/ties.schema';
import type { StandingTie } from '../ties';
import type { ExportedMember } from './exports.repository';

/** The most colleagues that one card names: in a large firm they say nothing. */
const mostColleagues = 20;
const lineOctets = 75;

/** Ties as `RELATED` calls them (RFC 6350, section 6.6.6), which has no word for clients and mentors. */
const relations: Readonly<Record<TieKind, string>> = {
  knows: 'acquaintance',
  friend: 'friend',
  colleague: 'co-worker',
  collaborates: 'colleague',
  client: 'contact',
  mentor: 'contact',
  family: 'kin',
};

/**
 * Members as vCard 4.0 (RFC 6350), with what they offer as `EXPERTISE` and what they want to learn as `INTEREST`
 * (RFC 6715), links as `SOCIALPROFILE` (RFC 9554), and those who share their company or are tied as `RELATED`.
 *
 * @param ties between the members
 * @returns one text a card: with photos in them they may be too long for one
 */
export function vcards(
  members: readonly ExportedMember[],
  ties: readonly StandingTie[],
  locale: Locale,
): string[] {
  const related = relatedOf(members, ties);
  return members.map((member) => card(member, related.get(member.id) ?? new Map(), locale));
}

/** How each member is related to others: kinds by the other's id, by the member's id. */
function relatedOf(
  members: readonly ExportedMember[],
  ties: readonly StandingTie[],
): Map<string, Map<string, Set<string>>> {
  const related = new Map(members.map(({ id }) => [id, new Map<string, Set<string>>()]));
  const relate = (id: string, otherId: string, kind: string): void => {
    const own = related.get(id);
    own?.set(otherId, (own.get(otherId) ?? new Set()).add(kind));
  };
  const byCompany = new Map<string, ExportedMember[]>();
  for (const member of members) {
    const company = fold(member.fields.companyName);
    if (company !== '') byCompany.set(company, [...(byCompany.get(company) ?? []), member]);
  }
  for (const firm of byCompany.values()) {
    if (firm.length - 1 > mostColleagues) continue;
    for (const { id } of firm) {
      for (const other of firm) if (other.id !== id) relate(id, other.id, 'co-worker');
    }
  }
  for (const { memberIds, kind } of ties) {
    const [one, other] = memberIds;
    relate(one, other, relations[kind]);
    relate(other, one, relations[kind]);
  }
  return related;
}

function card(
  { id, fields, services, updatedAt, photo }: ExportedMember,
  related: ReadonlyMap<string, ReadonlySet<string>>,
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
    ...[...related].map(([otherId, kinds]): [string, string] => [
      `RELATED;TYPE=${[...kinds].join(',')}`,
      `urn:uuid:${otherId}`,
    ]),
    ['PHOTO', photo ? `data:${photo.mediaType};base64,${photo.bytes.toString('base64')}` : ''],
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
