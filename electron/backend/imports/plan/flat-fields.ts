import {
  linkKinds,
  type LinkKind,
  type MemberFields,
  type MemberStatus,
} from '@shared/members/members.schema';
import { phoneKey } from '@shared/members/phone-key';
import { fold } from '@shared/text/fold';
import type { FocusHours, Weekday } from '@shared/members/members.schema';

const textFields = [
  'givenName',
  'firstSurname',
  'secondSurname',
  'displayName',
  'pitch',
  'bio',
  'role',
  'companyName',
  'email',
  'phone',
  'web',
  'birthday',
  'joinedOn',
  'leftOn',
  'status',
  'bestMoment',
] as const;
type TextField = (typeof textFields)[number];

/**
 * One thing that a list can say about a member, so that each can be compared and decided on by itself. A photo is told by
 * the short name of its content.
 */
export type FlatField = TextField | 'languages' | 'daysIn' | 'focusHours' | 'photo' | `link.${LinkKind}`;

/** What is said about a member, as texts; what is not said is not there. */
export type FlatFields = Partial<Record<FlatField, string>>;

export const nameFields: readonly FlatField[] = ['givenName', 'firstSurname', 'secondSurname'];

export function flatten(fields: MemberFields): FlatFields {
  const flat: FlatFields = {};
  for (const field of textFields) if (fields[field]) flat[field] = fields[field];
  if (fields.languages.length > 0) flat.languages = fields.languages.join(', ');
  if (fields.daysIn.length > 0) flat.daysIn = fields.daysIn.join(', ');
  if (fields.focusHours.length > 0) flat.focusHours = focusHoursText(fields.focusHours);
  for (const { kind, url } of fields.links) flat[`link.${kind}`] ??= url;
  return flat;
}

/** Focus hours as JSON with the days in order, so that the same hours are the same text. */
export function focusHoursText(hours: readonly FocusHours[]): string {
  return JSON.stringify(
    hours.map(({ days, from, to }) => ({ days: [...new Set(days)].sort((a, b) => a - b), from, to })),
  );
}

/** The fields with what is said written into them; a photo is none of them. */
export function unflatten(fields: MemberFields, flat: FlatFields): MemberFields {
  const { languages, daysIn, focusHours, status, birthday, joinedOn, leftOn } = flat;
  const texts: Partial<Record<string, string>> = {};
  for (const field of textFields) if (flat[field] !== undefined) texts[field] = flat[field];
  return {
    ...fields,
    ...texts,
    status: (status as MemberStatus | undefined) ?? fields.status,
    birthday: birthday ?? fields.birthday,
    joinedOn: joinedOn ?? fields.joinedOn,
    leftOn: leftOn ?? fields.leftOn,
    languages:
      languages === undefined
        ? fields.languages
        : [...new Set([...fields.languages, ...languages.split(', ')])],
    daysIn: daysIn === undefined ? fields.daysIn : daysIn.split(', ').map((day): Weekday => Number(day)),
    focusHours: focusHours === undefined ? fields.focusHours : (JSON.parse(focusHours) as FocusHours[]),
    links: linksWith(fields.links, flat),
  };
}

const linkFields = linkKinds.map((kind) => [kind, `link.${kind}`] as const);

function linksWith(links: MemberFields['links'], flat: FlatFields): MemberFields['links'] {
  const next = [...links];
  for (const [kind, field] of linkFields) {
    const url = flat[field];
    if (url === undefined) continue;
    const at = next.findIndex((link) => link.kind === kind);
    if (at < 0) next.push({ kind, url });
    else next[at] = { kind, url };
  }
  return next;
}

/** Whether two texts of a field say the same, however they are written. */
export function saysTheSame(field: FlatField, stored: string, given: string): boolean {
  if (stored === given) return true;
  if (field === 'email') return stored.toLowerCase() === given.toLowerCase();
  if (field === 'phone') return phoneKey(stored) !== '' && phoneKey(stored) === phoneKey(given);
  if (field === 'companyName') return fold(stored) === fold(given);
  if (field === 'languages') {
    const known = new Set(stored.split(', '));
    return given.split(', ').every((tag) => known.has(tag));
  }
  if (field === 'web' || field.startsWith('link.')) return bareAddress(stored) === bareAddress(given);
  return false;
}

function bareAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/+$/u, '');
}
