import type { Community } from '@shared/graph/community';
import type { GraphPerson } from '@shared/graph/graph.contract';
import type { Measures } from '@shared/graph/measures/measures.types';
import { at } from '@shared/graph/network';
import type { GraphView } from '@shared/graph/view';
import type { Colouring } from '../composables/graph-address';
import { nodeShapes } from '../drawing/drawing.types';
import { colourCount } from './palettes';

/** People of one colour and shape. */
export interface LegendGroup {
  /** Stands in the address. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Index in the palette's nodes. */
  readonly colour: number;
  /** Index in `nodeShapes`. */
  readonly shape: number;
}

export interface Grouping {
  readonly groups: readonly LegendGroup[];
  /** Index in `groups` of each node of the view. */
  readonly groupOf: Int32Array;
  /** Whether the groups have an order. */
  readonly isOrdered: boolean;
}

/** What groups are called, in the language of the page. */
export interface GroupWords {
  sector(id: string): string;
  status(status: GraphPerson['status']): string;
  season(key: string): string;
  /** @param hub name of whoever is tied with most people of the group */
  community(sectorId: string | null, hub: string): string;
  /** Those in no group that stands out. */
  rest(colouring: Colouring): string;
  /** Seasons before those that have a colour. */
  earlier: string;
}

/** In the address and in `groups`: those in no group that stands out. */
export const restKey = 'rest';

/** As many as colours and shapes together tell apart. */
const most = 16;

/**
 * Sorts the people of a view into the groups that their colour stands for: the largest first, seasons the latest first.
 *
 * Every group has a colour and a shape of its own; small ones beyond that, and those of whom nothing is known, are one
 * last group in grey. What a group looks like hangs on the whole community, so that it looks the same on another day and
 * with other filters; how many are counted is of the view.
 */
export function groupPeople(
  community: Community,
  view: GraphView,
  colouring: Colouring,
  measures: Measures | null,
  words: GroupWords,
): Grouping {
  const isOrdered = colouring === 'season';
  const known = { community, view, measures, words };
  const keys = [...view.people].map((index, node) => keyOf(community.people[index], node, colouring, known));
  const { looks, isCut } = looksOf(colouring, known);
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null && looks.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shown = [...looks].filter(([key]) => counts.has(key));
  const place = new Map(shown.map(([key], index) => [key, index]));
  const groupOf = Int32Array.from(keys, (key) => place.get(key ?? '') ?? shown.length);
  const groups = shown.map(([key, look]) => ({
    key,
    count: counts.get(key) ?? 0,
    label: labelOf(key, colouring, known),
    colour: look % colourCount,
    shape: shapeOf(look),
  }));
  const rest = groupOf.reduce((sum, group) => sum + Number(group === shown.length), 0);
  const last = {
    label: isOrdered && isCut ? words.earlier : words.rest(colouring),
    colour: colourCount,
    shape: 0,
  };
  return {
    groups: rest === 0 ? groups : [...groups, { key: restKey, count: rest, ...last }],
    groupOf,
    isOrdered,
  };
}

/** By key, in the order of the legend: a number below `most` for its colour and shape. */
function looksOf(
  colouring: Colouring,
  known: Known,
): { readonly looks: ReadonlyMap<string, number>; readonly isCut: boolean } {
  if (colouring === 'community') return { looks: looksOfCommunities(known), isCut: false };
  const counts = new Map<string, number>();
  for (const person of known.community.people) {
    const key = keyOf(person, -1, colouring, known);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isOrdered = colouring === 'season';
  const sorted = [...counts].sort((left, right) =>
    isOrdered ? right[0].localeCompare(left[0]) : right[1] - left[1] || left[0].localeCompare(right[0]),
  );
  const least = colouring === 'company' ? 2 : 1;
  const fitting = sorted.filter(([, count]) => count >= least);
  const shown = fitting.slice(0, isOrdered ? colourCount : most);
  return { looks: new Map(shown.map(([key], look) => [key, look])), isCut: shown.length < fitting.length };
}

/**
 * Communities are found anew in every view. Each has the look that its best connected member stands for, or the next
 * that is free, so that a group around the same person keeps its look; colours come before shapes.
 */
function looksOfCommunities({ community, view, measures }: Known): ReadonlyMap<string, number> {
  const groups = (measures?.communities ?? []).filter(({ nodes }) => nodes.length >= 2).slice(0, most);
  const looks = new Map<string, number>();
  const taken = new Set<number>();
  for (const { hub } of groups) {
    const id = community.people[at(view.people, hub)]?.id ?? '';
    const wished = hashOf(id) % colourCount;
    const lap = taken.size < colourCount ? 0 : colourCount;
    const room = lap === 0 ? colourCount : most - colourCount;
    let look = lap + (wished % room);
    while (taken.has(look)) look = lap + ((look - lap + 1) % room);
    taken.add(look);
    looks.set(id, look);
  }
  return looks;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * The groups of a view that an address means. A community is meant by any of its members: the address names who was best
 * connected, and on another day, or by another weighting, that is somebody else.
 */
export function groupsMeant(
  { groups, groupOf }: Grouping,
  community: Community,
  view: GraphView,
  keys: readonly string[],
): string[] {
  const meant = keys.map((key) => {
    if (groups.some((group) => group.key === key)) return key;
    const node = view.nodeOf[community.indexOf.get(key) ?? -1] ?? -1;
    return groups[groupOf[node] ?? -1]?.key ?? key;
  });
  return [...new Set(meant)];
}

/** The same colour comes back with another shape. */
function shapeOf(index: number): number {
  return (index + Math.floor(index / colourCount)) % nodeShapes.length;
}

/** @param node of the person in the view; only communities are looked up by it */
function keyOf(
  person: GraphPerson | undefined,
  node: number,
  colouring: Colouring,
  { community, view, measures }: Known,
): string | null {
  if (!person) return null;
  switch (colouring) {
    case 'sector':
      return person.sectorIds[0] ?? null;
    case 'company':
      return person.companyName === '' ? null : person.companyName;
    case 'community': {
      const group = measures?.communities[measures.nodes.community[node] ?? -1];
      return group ? (community.people[at(view.people, group.hub)]?.id ?? null) : null;
    }
    case 'status':
      return person.status;
    case 'season':
      return person.joinedOn === null ? null : seasonOf(person.joinedOn);
  }
}

interface Known {
  readonly community: Community;
  readonly view: GraphView;
  readonly measures: Measures | null;
  readonly words: GroupWords;
}

function labelOf(key: string, colouring: Colouring, known: Known): string {
  const { words } = known;
  switch (colouring) {
    case 'sector':
      return words.sector(key);
    case 'company':
      return key;
    case 'community':
      return communityLabel(key, known);
    case 'status':
      return words.status(key as GraphPerson['status']);
    case 'season':
      return words.season(key);
  }
}

/** @param hubId member id of whoever is tied with most people of the group */
function communityLabel(hubId: string, { community, view, measures, words }: Known): string {
  const hub = community.indexOf.get(hubId) ?? -1;
  const group = measures?.communities.find((one) => view.people[one.hub] === hub);
  return group ? words.community(group.sectorId, community.people[hub]?.name ?? '') : '';
}

/** The quarter of a day, as `YYYY-Q`. */
export function seasonOf(civilDate: string): string {
  const month = Number(civilDate.slice(5, 7));
  return `${civilDate.slice(0, 4)}-${String(Math.ceil(month / 3))}`;
}
