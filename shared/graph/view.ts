import { interactionKinds, type InteractionKind } from '../interactions/interactions.schema';
import type { MemberStatus } from '../members/members.schema';
import { tieKinds, type TieKind } from '../ties/ties.schema';
import { awarenessAt, type Community } from './community';
import type { GraphPerson } from './graph.contract';
import { at } from './network';
import { bandOf, hasBegun, isStandingTie, isUndated, strengthOf, type Band, type Link } from './strength';

export type Layer = 'ties' | 'awareness' | 'both';
export type Weighting = 'declared' | 'strength';

/** Which people and which of their connections are shown. Lists that are empty filter nothing. */
export interface GraphFilters {
  readonly kinds: readonly (TieKind | InteractionKind)[];
  readonly bands: readonly Band[];
  readonly sectorIds: readonly string[];
  readonly specialtyIds: readonly string[];
  readonly statuses: readonly MemberStatus[];
  /** Only what began on this day or later; null for no limit. */
  readonly fromDay: number | null;
  /** Only what began on this day or earlier; null for no limit. What began so counts as it does at the view's day. */
  readonly untilDay: number | null;
  /** Only people who agreed to be seen on the wall. */
  readonly onWallOnly: boolean;
}

export const noFilters: GraphFilters = {
  kinds: [],
  bands: [],
  sectorIds: [],
  specialtyIds: [],
  statuses: [],
  fromDay: null,
  untilDay: null,
  onWallOnly: false,
};

export interface ViewOptions {
  readonly layer: Layer;
  /** `declared`: only ties that the manager declared, each counting its weight. `strength`: everything, by strength. */
  readonly weighting: Weighting;
  /** The graph as of this day, in days since 1970-01-01. */
  readonly day: number;
  readonly filters: GraphFilters;
}

/**
 * The graph as of a day, filtered. Nodes are numbered anew: `people[i]` is the index in the community of node i, and
 * everything else speaks of nodes.
 */
export interface GraphView {
  readonly people: Int32Array;
  /** Node of each person of the community; -1 where they are not shown. */
  readonly nodeOf: Int32Array;
  /** Undirected edges. Empty in the awareness view. `a[i]` and `b[i]` are nodes. */
  readonly edges: {
    readonly a: Int32Array;
    readonly b: Int32Array;
    readonly strength: Float64Array;
    /** Index of the pair in the community. */
    readonly pair: Int32Array;
    /** What stands out among what connects them, by its weight; an index in `linkKinds`. */
    readonly kind: Uint8Array;
  };
  /** Directed. Empty in the view of ties. Level 1 to 3, and since which day, in days since 1970-01-01. */
  readonly arrows: {
    readonly from: Int32Array;
    readonly to: Int32Array;
    readonly level: Uint8Array;
    readonly day: Int32Array;
  };
}

/** Every kind of link, ties first. */
export const linkKinds: readonly (TieKind | InteractionKind)[] = [...tieKinds, ...interactionKinds];

/** Whether a person is there at a day: has joined, and has not left. Whoever has no dates always is. */
export function isMemberAt(person: GraphPerson, day: string): boolean {
  return (person.joinedOn ?? '') <= day && (person.leftOn === null || person.leftOn >= day);
}

/** Who left is asked for by status: then the day on which they did hides them no more. */
function isThere(person: GraphPerson, date: string, statuses: ReadonlySet<MemberStatus>): boolean {
  const isAskedFor = person.status === 'former' && statuses.has('former');
  return isMemberAt(isAskedFor ? { ...person, leftOn: null } : person, date);
}

/** Builds the view, O(people + links). Never shows a person whom a filter leaves out. */
export function viewOf(community: Community, options: ViewOptions): GraphView {
  const { people, nodeOf } = shownPeople(community, options);
  const edges = options.layer === 'awareness' ? noEdges : shownEdges(community, nodeOf, options);
  const arrows = options.layer === 'ties' ? noArrows : shownArrows(community, nodeOf, options);
  return { people, nodeOf, edges, arrows };
}

const noEdges: GraphView['edges'] = {
  a: new Int32Array(0),
  b: new Int32Array(0),
  strength: new Float64Array(0),
  pair: new Int32Array(0),
  kind: new Uint8Array(0),
};
const noArrows: GraphView['arrows'] = {
  from: new Int32Array(0),
  to: new Int32Array(0),
  level: new Uint8Array(0),
  day: new Int32Array(0),
};

function shownPeople(community: Community, { day, filters }: ViewOptions) {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const sectors = new Set(filters.sectorIds);
  const specialties = new Set(filters.specialtyIds);
  const statuses = new Set(filters.statuses);
  const isShown = (person: GraphPerson): boolean =>
    isThere(person, date, statuses) &&
    (statuses.size === 0 || statuses.has(person.status)) &&
    (sectors.size === 0 || person.sectorIds.some((id) => sectors.has(id))) &&
    (specialties.size === 0 || person.specialtyIds.some((id) => specialties.has(id))) &&
    (!filters.onWallOnly || person.onWall);
  const nodeOf = new Int32Array(community.people.length).fill(-1);
  const people: number[] = [];
  community.people.forEach((person, index) => {
    if (!isShown(person)) return;
    nodeOf[index] = people.length;
    people.push(index);
  });
  return { people: Int32Array.from(people), nodeOf };
}

/** Which of the links of a pair count in a view. */
export function linkCounter({ filters, weighting, day }: ViewOptions): (link: Link) => boolean {
  const kinds = new Set<string>(filters.kinds);
  const isMeant = linkDayCounter(filters);
  return (link) =>
    hasBegun(link, day) &&
    isMeant(link) &&
    (kinds.size === 0 || kinds.has(link.kind)) &&
    (weighting === 'strength' || isStandingTie(link, day));
}

/** Of a tie that nobody knows the beginning of, it cannot be said that it began between two days. */
function linkDayCounter(filters: GraphFilters): (link: Link) => boolean {
  const isMeant = dayCounter(filters);
  const isLimited = filters.fromDay !== null || filters.untilDay !== null;
  return (link) => !isLimited || (isMeant(link.day) && !isUndated(link));
}

function dayCounter({ fromDay, untilDay }: GraphFilters): (day: number) => boolean {
  return (day) => day >= (fromDay ?? -Infinity) && day <= (untilDay ?? Infinity);
}

function shownEdges(community: Community, nodeOf: Int32Array, options: ViewOptions): GraphView['edges'] {
  const { filters, weighting, day } = options;
  const shownBands = new Set(filters.bands);
  const counts = linkCounter(options);
  const found: { a: number; b: number; strength: number; pair: number; kind: number }[] = [];
  community.links.forEach((links, pair) => {
    const a = at(nodeOf, at(community.pairs.a, pair));
    const b = at(nodeOf, at(community.pairs.b, pair));
    if (a < 0 || b < 0) return;
    const counted = links.filter(counts);
    if (counted.length === 0) return;
    const strength =
      weighting === 'strength'
        ? strengthOf(counted, day)
        : counted.reduce((sum, link) => sum + declaredWeight(link), 0);
    if (shownBands.size > 0 && !shownBands.has(bandOf(strengthOf(counted, day)))) return;
    found.push({ a, b, strength, pair, kind: linkKinds.indexOf(mainLink(counted, day).kind) });
  });
  return {
    a: Int32Array.from(found, ({ a }) => a),
    b: Int32Array.from(found, ({ b }) => b),
    strength: Float64Array.from(found, ({ strength }) => strength),
    pair: Int32Array.from(found, ({ pair }) => pair),
    kind: Uint8Array.from(found, ({ kind }) => kind),
  };
}

function declaredWeight(link: Link): number {
  return link.source === 'tie' ? link.weight : 0;
}

/** A declared tie stands out before any encounter; among ties, or among encounters, what adds most. */
function mainLink(links: readonly Link[], day: number): Link {
  const ties = links.filter(({ source }) => source === 'tie');
  const among = ties.length > 0 ? ties : links;
  return among.reduce((main, link) => (strengthOf([link], day) > strengthOf([main], day) ? link : main));
}

function shownArrows(
  community: Community,
  nodeOf: Int32Array,
  { day, filters }: ViewOptions,
): GraphView['arrows'] {
  const { awareness } = community;
  const isMeant = dayCounter(filters);
  const found: { from: number; to: number; level: number; on: number }[] = [];
  for (const index of awarenessAt(community, day)) {
    const from = at(nodeOf, at(awareness.from, index));
    const to = at(nodeOf, at(awareness.to, index));
    const on = at(awareness.day, index);
    const level = at(awareness.level, index);
    if (from < 0 || to < 0 || level === 0 || !isMeant(on)) continue;
    found.push({ from, to, level, on });
  }
  return {
    from: Int32Array.from(found, ({ from }) => from),
    to: Int32Array.from(found, ({ to }) => to),
    level: Uint8Array.from(found, ({ level }) => level),
    day: Int32Array.from(found, ({ on }) => on),
  };
}
