import { consentPurposes, type ConsentPurpose } from '@shared/consents/consents.schema';
import {
  directorySorts,
  type DirectoryFilters,
  type DirectorySort,
} from '@shared/directory/directory.schema';
import { memberStatuses, type MemberStatus } from '@shared/members/members.schema';
import { serviceKinds, type ServiceKind } from '@shared/services/services.schema';

/** What the directory shows, as far as its address says it. Days are named by what they mean, not by their date. */
export interface DirectoryAddress {
  readonly words: string;
  readonly sectors: readonly string[];
  readonly specialties: readonly string[];
  readonly kinds: readonly ServiceKind[];
  readonly languages: readonly string[];
  readonly statuses: readonly MemberStatus[];
  readonly inToday: boolean;
  readonly newcomers: boolean;
  readonly consent: ConsentPurpose | null;
  readonly consentMissing: boolean;
  readonly companyId: string | null;
  /** null: by relevance where there are words, else by name. */
  readonly sort: DirectorySort | null;
  readonly descending: boolean;
}

export const emptyAddress: DirectoryAddress = {
  words: '',
  sectors: [],
  specialties: [],
  kinds: [],
  languages: [],
  statuses: [],
  inToday: false,
  newcomers: false,
  consent: null,
  consentMissing: false,
  companyId: null,
  sort: null,
  descending: false,
};

/** A query string as the router hands it over and takes it. */
export type Query = Readonly<Record<string, string | null | undefined | readonly (string | null)[]>>;

/** Reads an address. What it does not understand it leaves out: addresses are typed, kept and sent around. */
export function readAddress(query: Query): DirectoryAddress {
  const many = (name: string): string[] => [
    ...new Set(valuesOf(query[name]).filter((value) => value !== '')),
  ];
  const one = (name: string): string => valuesOf(query[name])[0] ?? '';
  const consent = among(consentPurposes, [one('consent')])[0] ?? null;
  return {
    words: one('q').replaceAll('\0', '').slice(0, 300).toWellFormed(),
    sectors: many('sector').filter((id) => sectorPattern.test(id)),
    specialties: many('specialty').filter((id) => specialtyPattern.test(id)),
    kinds: among(serviceKinds, many('kind')),
    languages: many('language').filter(
      (tag) => tag.length <= 35 && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(tag),
    ),
    statuses: among(memberStatuses, many('status')),
    inToday: one('in') === 'today',
    newcomers: one('new') === 'yes',
    consent,
    consentMissing: consent !== null && one('without') === 'yes',
    companyId: /^[0-9a-f-]{36}$/u.test(one('company')) ? one('company') : null,
    sort: among(directorySorts, [one('sort')])[0] ?? null,
    descending: one('order') === 'desc',
  };
}

/** The query string of an address, with nothing in it that says what holds anyway. */
export function writeAddress(address: DirectoryAddress): Record<string, string | string[]> {
  const entries: [string, string | readonly string[]][] = [
    ['q', address.words],
    ['sector', address.sectors],
    ['specialty', address.specialties],
    ['kind', address.kinds],
    ['language', address.languages],
    ['status', address.statuses],
    ['in', address.inToday ? 'today' : ''],
    ['new', address.newcomers ? 'yes' : ''],
    ['consent', address.consent ?? ''],
    ['without', address.consent !== null && address.consentMissing ? 'yes' : ''],
    ['company', address.companyId ?? ''],
    ['sort', address.sort ?? ''],
    ['order', address.descending ? 'desc' : ''],
  ];
  return Object.fromEntries(
    entries
      .filter(([, value]) => value.length > 0)
      .map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}

/** Days after joining in which a member counts as new. */
export const newcomerDays = 28;

/** The filters that an address asks for on a day. Former members are shown only where it asks for them. */
export function filtersOf(address: DirectoryAddress, now: Date): DirectoryFilters {
  return {
    ...(address.words.trim() === '' ? {} : { query: address.words }),
    ...(address.sectors.length > 0 ? { sectors: [...address.sectors] } : {}),
    ...(address.specialties.length > 0 ? { specialties: [...address.specialties] } : {}),
    ...(address.kinds.length > 0 ? { kinds: [...address.kinds] } : {}),
    ...(address.languages.length > 0 ? { languages: [...address.languages] } : {}),
    statuses: address.statuses.length > 0 ? [...address.statuses] : ['active', 'away'],
    ...(address.inToday ? { inOn: weekdayOf(now) } : {}),
    ...(address.newcomers ? { joinedSince: civilDate(now, -newcomerDays) } : {}),
    ...(address.consent === null ? {} : { consent: address.consent, consentMissing: address.consentMissing }),
    ...(address.companyId === null ? {} : { companyId: address.companyId }),
  };
}

/** How the rows are ordered. Relevance needs words to be relevant to. */
export function orderOf(address: DirectoryAddress): { sort: DirectorySort; descending: boolean } {
  const hasWords = address.words.trim() !== '';
  const asked = address.sort === 'relevance' && !hasWords ? null : address.sort;
  return { sort: asked ?? (hasWords ? 'relevance' : 'name'), descending: address.descending };
}

/** How many filters an address sets, words not counted. */
export function countFilters(address: DirectoryAddress): number {
  const { sectors, specialties, kinds, languages, statuses } = address;
  const listed = [sectors, specialties, kinds, languages, statuses].reduce(
    (sum, list) => sum + list.length,
    0,
  );
  const single = [address.inToday, address.newcomers, address.consent !== null, address.companyId !== null];
  return listed + single.filter(Boolean).length;
}

/** ISO weekday of a moment where the window stands: Monday is 1. */
export function weekdayOf(now: Date): number {
  return now.getDay() === 0 ? 7 : now.getDay();
}

/** The civil date of a moment where the window stands, some days later or earlier. */
export function civilDate(now: Date, days = 0): string {
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days));
  return day.toISOString().slice(0, 10);
}

const sectorPattern = /^[a-z0-9-]{1,80}$/u;
const specialtyPattern = /^(?=.{1,120}$)[a-z0-9-]+\.[a-z0-9-]+$/u;

function valuesOf(value: Query[string]): string[] {
  const list =
    typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly unknown[]) : [];
  return list.filter((item): item is string => typeof item === 'string' && item.isWellFormed());
}

function among<Value extends string>(known: readonly Value[], values: readonly string[]): Value[] {
  return known.filter((value) => values.includes(value));
}
