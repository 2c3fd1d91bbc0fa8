import { interactionKinds } from '@shared/interactions/interactions.schema';
import { memberStatuses, type MemberStatus } from '@shared/members/members.schema';
import { bands, dayOf, type Band, type LinkKind } from '@shared/graph/strength';
import type { GraphFilters, Layer, ViewOptions, Weighting } from '@shared/graph/view';
import { idSchema } from '@shared/ids';
import { isCivilDate } from '@shared/schema';
import { tieKinds } from '@shared/ties/ties.schema';
import { peopleSorts, type PeopleSort } from '../people/people-rows';

export const layers = ['ties', 'awareness', 'both'] as const satisfies readonly Layer[];
export const weightings = ['strength', 'declared'] as const satisfies readonly Weighting[];

/** What the size of a person can stand for; `even` makes all alike. */
export const sizings = [
  'degree',
  'strength',
  'betweenness',
  'closeness',
  'within2',
  'pagerank',
  'knownBy',
  'even',
] as const;
export type Sizing = (typeof sizings)[number];

/** What the colour of a person can stand for. */
export const colourings = ['sector', 'company', 'community', 'status', 'season'] as const;
export type Colouring = (typeof colourings)[number];

/** How far around the chosen person one looks; `0`: everybody stays in sight. */
export const reaches = [0, 1, 2] as const;
export type Reach = (typeof reaches)[number];

/** What a pair is looked at for: the ways between them, or whom both know. */
export const pairLooks = ['path', 'common'] as const;
export type PairLook = (typeof pairLooks)[number];

/** What the graph shows, as the manager chose it. All of it stands in the address. */
export interface GraphChoice {
  readonly layer: Layer;
  readonly weighting: Weighting;
  /** The graph as of this day, `YYYY-MM-DD`; null for today. */
  readonly day: string | null;
  readonly kinds: readonly LinkKind[];
  readonly bands: readonly Band[];
  readonly sectors: readonly string[];
  readonly specialties: readonly string[];
  readonly statuses: readonly MemberStatus[];
  /** Only what began on this day or later. */
  readonly from: string | null;
  /** Only what began on this day or earlier. */
  readonly until: string | null;
  readonly onWall: boolean;
  /** Groups of the legend that are shown; none chosen shows all. */
  readonly groups: readonly string[];
  readonly sizeBy: Sizing;
  readonly colourBy: Colouring;
  /** The person who is looked at. */
  readonly focus: string | null;
  readonly reach: Reach;
  /** With whom the person is looked at; never without a person. */
  readonly with: string | null;
  readonly look: PairLook;
  /** Which of the ways from one to the other, strongest first. */
  readonly chain: number;
  /** Part of the panel beside the picture; null leaves it to what is chosen. */
  readonly panel: string | null;
  /** What the table of people is sorted by. */
  readonly sort: PeopleSort;
  readonly isReversed: boolean;
  /** Which names the table is narrowed to. */
  readonly sought: string;
  /** From 0. */
  readonly page: number;
}

export const plainChoice: GraphChoice = {
  layer: 'ties',
  weighting: 'strength',
  day: null,
  kinds: [],
  bands: [],
  sectors: [],
  specialties: [],
  statuses: [],
  from: null,
  until: null,
  onWall: false,
  groups: [],
  sizeBy: 'degree',
  colourBy: 'sector',
  focus: null,
  reach: 0,
  with: null,
  look: 'path',
  chain: 0,
  panel: null,
  sort: 'degree',
  isReversed: false,
  sought: '',
  page: 0,
};

type Address = Readonly<Record<string, string | null | undefined | (string | null)[]>>;

const maxGroups = 40;
const maxChains = 9;
const maxPage = 999;
const maxSought = 80;

/** The choice that an address asks for; what it says in vain is left out. */
export function choiceFrom(address: Address): GraphChoice {
  const all = (name: string): string[] => {
    const value = address[name];
    return (Array.isArray(value) ? value : [value]).filter(
      (one): one is string => typeof one === 'string' && one !== '',
    );
  };
  const known = <T extends string>(name: string, values: readonly T[]): T[] =>
    all(name).flatMap((one) => values.filter((value) => value === one));
  const first = <T extends string>(name: string, values: readonly T[], usual: T): T =>
    known(name, values)[0] ?? usual;
  const matching = (name: string, pattern: RegExp): string[] =>
    all(name).filter((one) => one.length <= 120 && pattern.test(one));
  const id = (name: string): string | null =>
    all(name).find((one) => idSchema.safeParse(one).success) ?? null;
  const date = (name: string): string | null => all(name).find(isCivilDate) ?? null;
  const number = (name: string, max: number): number => {
    const value = Number(all(name)[0] ?? 0);
    return Number.isInteger(value) && value >= 0 && value <= max ? value : 0;
  };
  const focus = id('focus');
  const other = id('with');
  return {
    layer: first('layer', layers, plainChoice.layer),
    weighting: first('weight', weightings, plainChoice.weighting),
    day: date('day'),
    kinds: known('kind', [...tieKinds, ...interactionKinds]),
    bands: known('band', bands),
    sectors: matching('sector', /^[a-z0-9-]+$/u),
    specialties: matching('specialty', /^[a-z0-9-]+\.[a-z0-9-]+$/u),
    statuses: known('status', memberStatuses),
    from: date('from'),
    until: date('until'),
    onWall: all('wall')[0] === 'yes',
    groups: all('group')
      .filter((one) => one.length <= 200)
      .slice(0, maxGroups),
    sizeBy: first('size', sizings, plainChoice.sizeBy),
    colourBy: first('colour', colourings, plainChoice.colourBy),
    focus,
    reach: focus === null ? 0 : (reaches.find((reach) => reach === number('steps', 2)) ?? 0),
    with: focus !== null && other !== focus ? other : null,
    look: first('look', pairLooks, plainChoice.look),
    chain: number('chain', maxChains),
    panel: matching('panel', /^[a-z]+$/u)[0] ?? null,
    sort: first('sort', peopleSorts, plainChoice.sort),
    isReversed: all('order')[0] === 'reversed',
    sought: (all('name')[0] ?? '').slice(0, maxSought),
    page: number('page', maxPage),
  };
}

/** The address of a choice; what is as usual is left out. */
export function addressOf(choice: GraphChoice): Record<string, string | string[]> {
  const unless = (value: string, usual: string): string | null => (value === usual ? null : value);
  const entries: [string, string | readonly string[] | null][] = [
    ['layer', unless(choice.layer, plainChoice.layer)],
    ['weight', unless(choice.weighting, plainChoice.weighting)],
    ['day', choice.day],
    ['kind', choice.kinds],
    ['band', choice.bands],
    ['sector', choice.sectors],
    ['specialty', choice.specialties],
    ['status', choice.statuses],
    ['from', choice.from],
    ['until', choice.until],
    ['wall', choice.onWall ? 'yes' : null],
    ['group', choice.groups],
    ['size', unless(choice.sizeBy, plainChoice.sizeBy)],
    ['colour', unless(choice.colourBy, plainChoice.colourBy)],
    ['focus', choice.focus],
    ['steps', unless(String(choice.reach), '0')],
    ['with', choice.with],
    ['look', unless(choice.look, plainChoice.look)],
    ['chain', unless(String(choice.chain), '0')],
    ['panel', choice.panel],
    ['sort', unless(choice.sort, plainChoice.sort)],
    ['order', choice.isReversed ? 'reversed' : null],
    ['name', choice.sought],
    ['page', unless(String(choice.page), '0')],
  ];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      if (value === null || value.length === 0) return [];
      return [[name, typeof value === 'string' ? value : [...value]] as const];
    }),
  );
}

/**
 * A choice with something else chosen, and what makes no sense any more taken back: nobody is looked around at without a
 * person, no way leads to nobody, other colours have other groups, and another order of the table begins at its start.
 */
export function changed(choice: GraphChoice, patch: Partial<GraphChoice>): GraphChoice {
  const next = { ...choice, ...patch };
  const isOf = (names: readonly (keyof GraphChoice)[]): boolean => names.some((name) => name in patch);
  return {
    ...next,
    ...(next.focus === null && { with: null, reach: 0 as const }),
    ...((next.focus === null || next.with === null) && { chain: 0, look: 'path' as const }),
    ...(isOf(['colourBy']) && !isOf(['groups']) && { groups: [] }),
    ...(isOf(['sort', 'isReversed', 'sought']) && { page: 0 }),
  };
}

/** Whether kinds and bands mean anything in what is seen: awareness has neither. */
export function filtersTies({ layer }: Pick<GraphChoice, 'layer'>): boolean {
  return layer !== 'awareness';
}

/**
 * How many filters are at work, each list counting once, and so the two ends of the dates; the legend's groups are not
 * among them.
 */
export function filterCount(choice: GraphChoice): number {
  const { kinds, bands: shownBands, sectors, specialties, statuses, from, until, onWall } = choice;
  const lists = [...(filtersTies(choice) ? [kinds, shownBands] : []), sectors, specialties, statuses];
  const hasDates = from !== null || until !== null;
  return lists.filter((list) => list.length > 0).length + Number(hasDates) + Number(onWall);
}

export const noChosenFilters = {
  kinds: [],
  bands: [],
  sectors: [],
  specialties: [],
  statuses: [],
  from: null,
  until: null,
  onWall: false,
} as const satisfies Partial<GraphChoice>;

/**
 * What `viewOf` is asked for. Former members show when they are asked for, and on days of the past, when they were
 * members still.
 *
 * @param today `YYYY-MM-DD`
 */
export function viewOptionsOf(choice: GraphChoice, today: string): ViewOptions {
  const isPast = choice.day !== null && choice.day < today;
  const usual: readonly MemberStatus[] = isPast ? [] : ['active', 'away'];
  const filters: GraphFilters = {
    kinds: choice.kinds,
    bands: choice.bands,
    sectorIds: choice.sectors,
    specialtyIds: choice.specialties,
    statuses: choice.statuses.length > 0 ? choice.statuses : usual,
    fromDay: choice.from === null ? null : dayOf(choice.from),
    untilDay: choice.until === null ? null : dayOf(choice.until),
    onWallOnly: choice.onWall,
  };
  return {
    layer: choice.layer,
    weighting: choice.weighting,
    day: dayOf(isPast ? choice.day : today),
    filters,
  };
}
