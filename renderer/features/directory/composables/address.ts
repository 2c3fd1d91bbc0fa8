import type { DirectoryFilters, DirectorySort } from '@shared/directory/directory.schema';
import { directorySorts } from '@shared/directory/directory.schema';
import { consentPurposes } from '@shared/consents/consents.schema';
import { memberStatuses } from '@shared/members/members.schema';
import { serviceKinds } from '@shared/services/services.schema';

/** What the directory shows, as the manager chose it. All of it stands in the address. */
export interface DirectoryChoice {
  readonly query: string;
  readonly sectors: readonly string[];
  readonly specialties: readonly string[];
  readonly kinds: readonly (typeof serviceKinds)[number][];
  readonly languages: readonly string[];
  readonly statuses: readonly (typeof memberStatuses)[number][];
  readonly inToday: boolean;
  readonly newcomer: boolean;
  readonly consent: (typeof consentPurposes)[number] | null;
  readonly consentMissing: boolean;
  readonly sort: DirectorySort;
  readonly descending: boolean;
  /** null where the address leaves it to the settings. */
  readonly layout: 'cards' | 'list' | null;
}

export const plainChoice: DirectoryChoice = {
  query: '',
  sectors: [],
  specialties: [],
  kinds: [],
  languages: [],
  statuses: [],
  inToday: false,
  newcomer: false,
  consent: null,
  consentMissing: false,
  sort: 'name',
  descending: false,
  layout: null,
};

type Address = Readonly<Record<string, string | null | undefined | (string | null)[]>>;

/** The choice that an address asks for; what it says in vain is left out. */
export function choiceFrom(address: Address): DirectoryChoice {
  const all = (name: string): string[] => {
    const value = address[name];
    return (Array.isArray(value) ? value : [value]).filter(
      (one): one is string => typeof one === 'string' && one !== '',
    );
  };
  const known = <T extends string>(name: string, values: readonly T[]): T[] =>
    all(name).flatMap((one) => values.filter((value) => value === one));
  const ids = (name: string, pattern: RegExp): string[] =>
    all(name).filter((one) => one.length <= 120 && pattern.test(one));
  const query = all('q')[0]?.slice(0, 300) ?? '';
  return {
    query,
    sectors: ids('sector', /^[a-z0-9-]+$/u),
    specialties: ids('specialty', /^[a-z0-9-]+\.[a-z0-9-]+$/u),
    kinds: known('kind', serviceKinds),
    languages: all('language').filter((one) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(one)),
    statuses: known('status', memberStatuses),
    inToday: all('in')[0] === 'today',
    newcomer: all('new')[0] === 'yes',
    consent: known('consent', consentPurposes)[0] ?? null,
    consentMissing: all('without')[0] === 'yes',
    sort: known('sort', directorySorts)[0] ?? (query === '' ? 'name' : 'relevance'),
    descending: all('order')[0] === 'down',
    layout: known('view', ['cards', 'list'] as const)[0] ?? null,
  };
}

/** The address of a choice; what is as usual is left out. */
export function addressOf(choice: DirectoryChoice): Record<string, string | string[]> {
  const usualSort = choice.query === '' ? 'name' : 'relevance';
  const entries: [string, string | readonly string[] | null][] = [
    ['q', choice.query],
    ['sector', choice.sectors],
    ['specialty', choice.specialties],
    ['kind', choice.kinds],
    ['language', choice.languages],
    ['status', choice.statuses],
    ['in', choice.inToday ? 'today' : null],
    ['new', choice.newcomer ? 'yes' : null],
    ['consent', choice.consent],
    ['without', choice.consent !== null && choice.consentMissing ? 'yes' : null],
    ['sort', choice.sort === usualSort ? null : choice.sort],
    ['order', choice.descending ? 'down' : null],
    ['view', choice.layout],
  ];
  const given = entries.filter(([, value]) => value !== null && value.length > 0);
  return Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'string' ? value : [...(value ?? [])]]),
  );
}

const newcomerDays = 28;

/** The filters that the backend understands. Former members show only when asked for. */
export function filtersOf(choice: DirectoryChoice, today: string, weekday: number): DirectoryFilters {
  const since = new Date(Date.parse(`${today}T00:00:00Z`) - newcomerDays * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const list = <T>(values: readonly T[]): T[] | undefined => (values.length > 0 ? [...values] : undefined);
  return {
    query: choice.query === '' ? undefined : choice.query,
    sectors: list(choice.sectors),
    specialties: list(choice.specialties),
    kinds: list(choice.kinds),
    languages: list(choice.languages),
    statuses: list(choice.statuses) ?? ['active', 'away'],
    inOn: choice.inToday ? weekday : undefined,
    joinedSince: choice.newcomer ? since : undefined,
    consent: choice.consent ?? undefined,
    consentMissing: choice.consent !== null && choice.consentMissing ? true : undefined,
  };
}

/** Whether anything is filtered. */
export function isFiltered(choice: DirectoryChoice): boolean {
  return Object.keys(addressOf(choice)).some((name) => !['sort', 'order', 'view'].includes(name));
}
