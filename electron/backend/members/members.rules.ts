import { createHash } from 'node:crypto';
import { displayNameOf } from '@shared/members/display-name';
import type { Member, MemberFields, Weekday } from '@shared/members/members.schema';
import { phoneKey } from '@shared/members/phone-key';
import { fold } from '@shared/text/fold';
import { sortKeys } from '@shared/text/sort-key';
import type { MemberRow } from './member.entity';

/** The fields as they are stored in the member's own row; the company is a row of its own. */
export type StoredFields = Omit<MemberFields, 'companyName'>;

/** What is written about a member of whom nothing is known yet. */
export const blankFields: MemberFields = {
  givenName: '',
  firstSurname: '',
  secondSurname: '',
  displayName: '',
  pitch: '',
  bio: '',
  role: '',
  companyName: '',
  email: '',
  phone: '',
  web: '',
  links: [],
  languages: [],
  birthday: null,
  joinedOn: null,
  leftOn: null,
  status: 'active',
  daysIn: [],
  focusHours: [],
  bestMoment: '',
};

/** Text as it is kept: composed (NFC), without spaces around it. */
export function tidy<T extends Partial<MemberFields>>(fields: T): T {
  const tidied: Record<string, unknown> = { ...fields };
  for (const key of Object.keys(fields)) {
    const value = tidied[key];
    if (typeof value === 'string' && value !== '') tidied[key] = value.normalize('NFC').trim();
  }
  return tidied as T;
}

type OwnColumns = Omit<MemberRow, 'id' | 'companyId' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'version'>;

/** The columns that hold the fields, with the keys that comparing, finding and sorting need. */
export function columnsOf(fields: StoredFields): OwnColumns {
  const { displayName, daysIn, ...same } = fields;
  return { ...same, chosenName: displayName, daysIn: maskOf(daysIn), ...keysOf(fields) };
}

/** The columns that follow from the fields. */
export function keysOf(fields: StoredFields) {
  const shown = displayNameOf(fields);
  const surname = [fields.firstSurname, fields.secondSurname, fields.givenName].join(' ').trim() || shown;
  const nameKey = fold(shown);
  const byName = sortKeys(shown, nameKey);
  const bySurname = sortKeys(surname);
  return {
    displayName: shown,
    nameKey,
    emailKey: fields.email.trim().toLowerCase(),
    phoneKey: phoneKey(fields.phone),
    sortName: byName.other,
    sortNameEs: byName.es,
    sortSurname: bySurname.other,
    sortSurnameEs: bySurname.es,
  };
}

/** The fields as a row holds them; `displayName` is the chosen one, empty where it follows the names. */
export function fieldsOf(row: MemberRow): StoredFields {
  return {
    givenName: row.givenName,
    firstSurname: row.firstSurname,
    secondSurname: row.secondSurname,
    displayName: row.chosenName,
    pitch: row.pitch,
    bio: row.bio,
    role: row.role,
    email: row.email,
    phone: row.phone,
    web: row.web,
    links: row.links,
    languages: row.languages,
    birthday: row.birthday,
    joinedOn: row.joinedOn,
    leftOn: row.leftOn,
    status: row.status,
    daysIn: weekdaysOf(row.daysIn),
    focusHours: row.focusHours,
    bestMoment: row.bestMoment,
  };
}

/** The member as pages see it. `displayName` is the name to show. */
export function memberOf(row: MemberRow, companyName: string, photoVersion: string | null): Member {
  return {
    ...fieldsOf(row),
    displayName: row.displayName,
    companyName,
    id: row.id,
    companyId: row.companyId,
    photoVersion,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    deletedAt: row.deletedAt,
    version: row.version,
  };
}

/** Weekdays as bits; bit 0 is Monday. */
export function maskOf(days: readonly Weekday[]): number {
  return days.reduce((mask, day) => mask | (1 << (day - 1)), 0);
}

/** @returns ISO weekdays, Monday first */
export function weekdaysOf(mask: number): Weekday[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => (mask & (1 << (day - 1))) !== 0);
}

const signatures: readonly (readonly [mediaType: string, matches: (bytes: Uint8Array) => boolean])[] = [
  ['image/png', (bytes) => bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47],
  ['image/jpeg', (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ['image/webp', (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP'],
];

/**
 * What kind of picture the bytes are, told by their own signature and not by what the sender calls them, so that
 * nothing else (an SVG with a script, a page) is ever served as a picture.
 *
 * @returns null where they are none of PNG, JPEG and WebP
 */
export function pictureTypeOf(bytes: Uint8Array): string | null {
  return signatures.find(([, matches]) => matches(bytes))?.[0] ?? null;
}

/** Short name of the bytes' content, for addresses that may be cached for ever. */
export function contentVersion(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
