import { strongestChains } from '@shared/graph/chains';
import { awarenessAt, type Community } from '@shared/graph/community';
import { at, networkOf, type Network } from '@shared/graph/network';
import {
  bandOf,
  hasBegun,
  isUndated,
  strengthOf,
  toneOf,
  type Band,
  type Link,
  type Tone,
} from '@shared/graph/strength';
import { linkKinds, type GraphView } from '@shared/graph/view';
import type { PairStrength } from './pair-strengths';

/** Persons here are indices in the community. */
export interface Acquaintance {
  readonly person: number;
  readonly pair: number;
  readonly kind: string;
  readonly strength: number;
  readonly band: Band;
}

/** One link of a chain: who knows whom, by what, and since when nothing happened between them. */
export interface ChainLink {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly band: Band;
  readonly tone: Tone;
  /** Of the latest that counts and has a day, in days since 1970-01-01; null where nothing has. */
  readonly lastDay: number | null;
}

export interface PersonChain {
  readonly people: readonly number[];
  readonly links: readonly ChainLink[];
  readonly band: Band;
}

export function networkOfView({ people, edges }: GraphView): Network {
  return networkOf(people.length, { a: edges.a, b: edges.b, weight: edges.strength });
}

/** Whom somebody knows, strongest first; empty where the person is not in the view. */
export function acquaintancesOf(
  view: GraphView,
  person: number,
  strengthOfPair: PairStrength = (_, weight) => weight,
): Acquaintance[] {
  const node = view.nodeOf[person] ?? -1;
  if (node < 0) return [];
  const { a, b, strength, pair, kind } = view.edges;
  const found: Acquaintance[] = [];
  for (let edge = 0; edge < a.length; edge += 1) {
    const isEnd = at(a, edge) === node || at(b, edge) === node;
    if (!isEnd) continue;
    const other = at(a, edge) === node ? at(b, edge) : at(a, edge);
    found.push({
      person: at(view.people, other),
      pair: at(pair, edge),
      kind: linkKinds[at(kind, edge)] ?? 'knows',
      strength: at(strength, edge),
      band: bandOf(strengthOfPair(at(pair, edge), at(strength, edge))),
    });
  }
  return found.sort((left, right) => right.strength - left.strength || left.person - right.person);
}

/** Whom both know: those first to whom the weaker of the two ties is strongest. */
export function commonAcquaintances(view: GraphView, one: number, other: number): number[] {
  const ofOne = new Map(acquaintancesOf(view, one).map(({ person, strength }) => [person, strength]));
  return acquaintancesOf(view, other)
    .flatMap(({ person, strength }) => {
      const beside = ofOne.get(person);
      return beside === undefined ? [] : [{ person, strength: Math.min(strength, beside) }];
    })
    .sort((left, right) => right.strength - left.strength)
    .map(({ person }) => person);
}

/** People within some steps of a person, the person among them; by ties and by awareness, whichever the view holds. */
export function peopleAround(view: GraphView, person: number, steps: number): Set<number> {
  const start = view.nodeOf[person] ?? -1;
  if (start < 0) return new Set();
  let rim = new Set([start]);
  const seen = new Set(rim);
  const { edges, arrows } = view;
  for (let step = 0; step < steps; step += 1) {
    const next = new Set<number>();
    const reach = (from: number, to: number): void => {
      if (rim.has(from) && !seen.has(to)) next.add(to);
    };
    for (const [left, right] of [
      [edges.a, edges.b],
      [arrows.from, arrows.to],
    ] as const) {
      for (let row = 0; row < left.length; row += 1) {
        reach(at(left, row), at(right, row));
        reach(at(right, row), at(left, row));
      }
    }
    for (const node of next) seen.add(node);
    rim = next;
  }
  return new Set([...seen].map((node) => at(view.people, node)));
}

/** How a word gets from one to the other: the strongest chains, strongest first. Empty where nothing joins them. */
export function chainsBetween(
  community: Community,
  view: GraphView,
  ends: { readonly from: number; readonly to: number },
  day: number,
  count: number,
  strengthOfPair: PairStrength,
): PersonChain[] {
  const from = view.nodeOf[ends.from] ?? -1;
  const to = view.nodeOf[ends.to] ?? -1;
  if (from < 0 || to < 0) return [];
  const strengthAt = (edge: number): number =>
    strengthOfPair(at(view.edges.pair, edge), at(view.edges.strength, edge));
  return strongestChains(networkOfView(view), from, to, count).map(({ nodes, edges }) => {
    const people = nodes.map((node) => at(view.people, node));
    return {
      people,
      // As a chain's strength is in `strongestChains`.
      band: bandOf(1 / edges.reduce((sum, edge) => sum + 1 / strengthAt(edge), 0)),
      links: edges.map((edge, index) => ({
        from: people[index] ?? 0,
        to: people[index + 1] ?? 0,
        kind: linkKinds[at(view.edges.kind, edge)] ?? 'knows',
        band: bandOf(strengthAt(edge)),
        tone: toneOf(community.links[at(view.edges.pair, edge)] ?? [], day),
        lastDay: lastDayOf(community.links[at(view.edges.pair, edge)] ?? [], day),
      })),
    };
  });
}

function lastDayOf(links: readonly Link[], day: number): number | null {
  const days = links.flatMap((link) => (link.day <= day && !isUndated(link) ? [link.day] : []));
  return days.length === 0 ? null : Math.max(...days);
}

/** What connects a pair as of a day, latest first, with its strength and band; null where nothing ever did. */
export function relationOf(
  community: Community,
  one: number,
  other: number,
  day: number,
): { readonly links: readonly Link[]; readonly strength: number; readonly tone: Tone } | null {
  const [low, high] = one < other ? [one, other] : [other, one];
  const pair = community.pairs.a.findIndex(
    (person, index) => person === low && at(community.pairs.b, index) === high,
  );
  const links = (community.links[pair] ?? []).filter((link) => hasBegun(link, day)).toReversed();
  if (links.length === 0) return null;
  const strength = strengthOf(links, day);
  return { links, strength, tone: toneOf(links, day) };
}

/** How well one knows what the other does, as of a day; null where nobody asked. */
export function awarenessOf(community: Community, from: number, to: number, day: number): number | null {
  const { awareness } = community;
  const entry = awarenessAt(community, day).find(
    (index) => at(awareness.from, index) === from && at(awareness.to, index) === to,
  );
  return entry === undefined ? null : at(awareness.level, entry);
}
