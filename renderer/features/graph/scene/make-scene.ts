import { initialsOf } from '@shared/members/display-name';
import type { Community } from '@shared/graph/community';
import type { Measures } from '@shared/graph/measures/measures.types';
import { interactionKinds } from '@shared/interactions/interactions.schema';
import { at } from '@shared/graph/network';
import { bandOf, type LinkKind } from '@shared/graph/strength';
import { linkKinds, type GraphView } from '@shared/graph/view';
import type { Sizing } from '../composables/graph-address';
import type { Palette, Scene, SceneEdges, SceneNodes } from '../drawing/drawing.types';
import type { PairStrength } from './pair-strengths';
import type { Grouping } from './groups';
import { edgeColours } from './palettes';

export interface SceneParts {
  readonly community: Community;
  /** What is drawn: `whole`, or a part of it. */
  readonly view: GraphView;
  /** What was measured and grouped. */
  readonly whole: GraphView;
  readonly measures: Measures | null;
  readonly grouping: Grouping;
  readonly sizeBy: Sizing;
  readonly palette: Palette;
  readonly isPinned: (person: number) => boolean;
  readonly strengthOfPair: PairStrength;
  readonly pictureOf: (person: number) => string | null;
}

/** Pixels at a zoom of 1. Areas, not radii, grow in proportion to what is measured. */
const radii = { least: 6, leastOfFew: 10, most: 16, even: 11 } as const;

/** A picture of so many still has room for faces. */
const fewPeople = 200;

/** How a view looks: people as nodes, what connects them as lines. O(people + links). */
export function makeScene(parts: SceneParts): Scene {
  return { nodes: nodesOf(parts), edges: edgesOf(parts.view, parts.strengthOfPair), palette: parts.palette };
}

function nodesOf(parts: SceneParts): SceneNodes {
  const { community, view, whole, grouping, isPinned, pictureOf } = parts;
  const people = [...view.people];
  const values = sizesOf(parts);
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const groups = people.map((person) => grouping.groups[at(grouping.groupOf, at(whole.nodeOf, person))]);
  const degree = degreesOf(view);
  return {
    count: people.length,
    radius: Float32Array.from(values, (value) => radiusOf(value, largest, people.length)),
    colour: Uint8Array.from(groups, (group) => group?.colour ?? 255),
    shape: Uint8Array.from(groups, (group) => group?.shape ?? 0),
    label: people.map((person) => community.people[person]?.name ?? ''),
    initials: people.map((person) => initialsOf(community.people[person]?.name ?? '')),
    picture: people.map(pictureOf),
    rank: Float32Array.from(people, (_, node) => at(values, node) + at(degree, node) / 1000),
    pinned: Uint8Array.from(people, (person) => Number(isPinned(person))),
  };
}

function radiusOf(value: number, largest: number, count: number): number {
  if (largest === 0) return radii.even;
  const least = count <= fewPeople ? radii.leastOfFew : radii.least;
  return Math.sqrt(least ** 2 + (radii.most ** 2 - least ** 2) * (value / largest));
}

/** What each drawn person's size stands for; all 0 where everybody is alike. */
function sizesOf({ view, whole, measures, sizeBy }: SceneParts): Float64Array {
  if (sizeBy === 'even') return new Float64Array(view.people.length);
  if (!measures) return degreesOf(view);
  const column = measures.nodes[sizeBy];
  return Float64Array.from(view.people, (person) => column[at(whole.nodeOf, person)] ?? 0);
}

/** Until the measures are there, and to rank names among equals. */
function degreesOf({ people, edges, arrows }: GraphView): Float64Array {
  const degree = new Float64Array(people.length);
  const count = (node: number): void => {
    degree[node] = at(degree, node) + 1;
  };
  edges.a.forEach(count);
  edges.b.forEach(count);
  if (edges.a.length === 0) arrows.to.forEach(count);
  return degree;
}

/** Dashes, so that kinds are told apart without colour; an index in `dashPatterns`. */
const dashes = { plain: 0, work: 1, encounter: 2, awareness: 3 } as const;

/** Kinds that are drawn alike, as the legend names them. */
export const lineKinds = {
  personal: ['knows', 'friend', 'family'],
  work: ['collaborates', 'client', 'colleague', 'mentor'],
  encounter: interactionKinds,
} as const satisfies Readonly<Record<string, readonly LinkKind[]>>;

/** By the dash of a line: what the legend calls it. */
export const lineKeys = ['personal', 'work', 'encounter', 'awareness'] as const;
export type LineKey = (typeof lineKeys)[number];

/** Which dash a kind has; the legend says so. */
function dashOf(kind: LinkKind): number {
  const isOf = (kinds: readonly LinkKind[]): boolean => kinds.includes(kind);
  if (isOf(lineKinds.personal)) return dashes.plain;
  return isOf(lineKinds.work) ? dashes.work : dashes.encounter;
}

/** Lines are as wide as they are strong; awareness is thin, with an arrow at whoever is known. */
function edgesOf({ edges, arrows }: GraphView, strengthOfPair: PairStrength): SceneEdges {
  const directed = arrowPairs(arrows);
  const count = edges.a.length + directed.length;
  const ties = edges.a.length;
  const made = {
    count,
    a: new Int32Array(count),
    b: new Int32Array(count),
    width: new Float32Array(count),
    colour: new Uint8Array(count),
    dash: new Uint8Array(count),
    arrow: new Uint8Array(count),
    beside: new Uint8Array(count),
  };
  made.a.set(edges.a);
  made.b.set(edges.b);
  for (let edge = 0; edge < ties; edge += 1) {
    const strength = at(edges.strength, edge);
    made.width[edge] = widthOf(strength);
    made.colour[edge] = edgeColours[bandOf(strengthOfPair(at(edges.pair, edge), strength))];
    made.dash[edge] = dashOf(linkKinds[at(edges.kind, edge)] ?? 'knows');
  }
  const tied = new Set(Array.from(edges.a, (a, edge) => pairKey(a, at(edges.b, edge))));
  directed.forEach(({ from, to, level, arrow }, index) => {
    const edge = ties + index;
    made.a[edge] = from;
    made.b[edge] = to;
    made.width[edge] = level * 0.6;
    made.colour[edge] = edgeColours.awareness;
    made.dash[edge] = dashes.awareness;
    made.arrow[edge] = arrow;
    made.beside[edge] = Number(tied.has(pairKey(from, to)));
  });
  return made;
}

/** The same in either direction, for communities of up to 2^26 people. */
function pairKey(one: number, other: number): number {
  return Math.min(one, other) * 2 ** 26 + Math.max(one, other);
}

function widthOf(strength: number): number {
  return Math.min(5, 0.8 + 1.1 * Math.sqrt(strength));
}

interface ArrowPair {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly arrow: number;
}

/** One line a pair: with a head at either end where each knows what the other does. */
function arrowPairs({ from, to, level }: GraphView['arrows']): ArrowPair[] {
  const order = from.reduce((most, node, row) => Math.max(most, node, at(to, row)), 0) + 1;
  const pairs = new Map<number, ArrowPair>();
  for (let row = 0; row < from.length; row += 1) {
    const [source, target] = [at(from, row), at(to, row)];
    const back = pairs.get(target * order + source);
    if (back) {
      pairs.set(target * order + source, { ...back, level: Math.max(back.level, at(level, row)), arrow: 3 });
      continue;
    }
    pairs.set(source * order + target, { from: source, to: target, level: at(level, row), arrow: 1 });
  }
  return [...pairs.values()];
}
