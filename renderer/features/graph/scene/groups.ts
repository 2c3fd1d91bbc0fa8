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
 * last group in grey.
 */
export function groupPeople(
  community: Community,
  view: GraphView,
  colouring: Colouring,
  measures: Measures | null,
  words: GroupWords,
): Grouping {
  const isOrdered = colouring === 'season';
  const keys = [...view.people].map((index, node) => {
    const person = community.people[index];
    return person ? keyOf(person, node, colouring, measures) : null;
  });
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort((left, right) =>
    isOrdered ? right[0].localeCompare(left[0]) : right[1] - left[1] || left[0].localeCompare(right[0]),
  );
  const limit = isOrdered ? colourCount : most;
  const least = colouring === 'company' || colouring === 'community' ? 2 : 1;
  const shown = sorted.filter(([, count]) => count >= least).slice(0, limit);
  const place = new Map(shown.map(([key], index) => [key, index]));
  const groupOf = Int32Array.from(keys, (key) =>
    key === null ? shown.length : (place.get(key) ?? shown.length),
  );
  const groups = shown.map(([key, count], index) => ({
    key,
    count,
    label: labelOf(key, colouring, { community, view, measures, words }),
    colour: index % colourCount,
    shape: shapeOf(index),
  }));
  const rest = groupOf.reduce((sum, group) => sum + Number(group === shown.length), 0);
  const hasEarlier = isOrdered && sorted.length > shown.length;
  const last = { label: hasEarlier ? words.earlier : words.rest(colouring), colour: colourCount, shape: 0 };
  return {
    groups: rest === 0 ? groups : [...groups, { key: restKey, count: rest, ...last }],
    groupOf,
    isOrdered,
  };
}

/** The same colour comes back with another shape. */
function shapeOf(index: number): number {
  return (index + Math.floor(index / colourCount)) % nodeShapes.length;
}

function keyOf(
  person: GraphPerson,
  node: number,
  colouring: Colouring,
  measures: Measures | null,
): string | null {
  switch (colouring) {
    case 'sector':
      return person.sectorIds[0] ?? null;
    case 'company':
      return person.companyName === '' ? null : person.companyName;
    case 'community':
      return measures ? String(at(measures.nodes.community, node)) : null;
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
      return communityLabel(Number(key), known);
    case 'status':
      return words.status(key as GraphPerson['status']);
    case 'season':
      return words.season(key);
  }
}

function communityLabel(id: number, { community, view, measures, words }: Known): string {
  const group = measures?.communities[id];
  if (!group) return '';
  const hub = community.people[at(view.people, group.hub)];
  return words.community(group.sectorId, hub?.name ?? '');
}

/** The quarter of a day, as `YYYY-Q`. */
export function seasonOf(civilDate: string): string {
  const month = Number(civilDate.slice(5, 7));
  return `${civilDate.slice(0, 4)}-${String(Math.ceil(month / 3))}`;
}
