import type { Measures } from '../measures/measures.types';
import { at } from '../network';
import { introductionOf, neighboursOf, type Surroundings } from './introductions';
import type { GroupsFinding } from './reading.types';

/** Fewer are company, not a group. */
const leastGroup = 3;
/** Groups count as hardly tied below this share of the ties that two sets of people of their sizes have on average. */
const hardly = 0.25;
const told = 4;

/**
 * Pairs of groups with far fewer ties between them than people of this community have on average, the largest groups
 * first, and who could bridge them.
 */
export function hardlyTiedGroups(
  { communities, nodes, whole }: Measures,
  surroundings: Surroundings,
): GroupsFinding[] {
  const large = communities.filter((group) => group.nodes.length >= leastGroup);
  const between = tiesBetween(nodes.community, surroundings);
  const found: (Omit<GroupsFinding, 'bridgers' | 'next'> & { readonly pairs: number })[] = [];
  for (const [index, one] of large.entries()) {
    for (const other of large.slice(index + 1)) {
      const pairs = one.nodes.length * other.nodes.length;
      const ties = between.get(keyOf(one.id, other.id)) ?? 0;
      if (ties < hardly * whole.density * pairs) found.push({ groups: [one.id, other.id], ties, pairs });
    }
  }
  return found
    .sort((left, right) => right.pairs - left.pairs || left.ties - right.ties)
    .slice(0, told)
    .map(({ groups, ties }) => {
      const bridgers = bridgersOf(groups, nodes.community, surroundings);
      const [hub = -1, otherHub = -1] = groups.map((id) => communities[id]?.hub);
      return {
        groups,
        ties,
        bridgers: bridgers.map((node) => at(surroundings.view.people, node)),
        next: introductionOf(hub, otherHub, surroundings),
      };
    });
}

function keyOf(one: number, other: number): string {
  return `${String(Math.min(one, other))}|${String(Math.max(one, other))}`;
}

function tiesBetween(community: Int32Array, { view: { edges } }: Surroundings): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let edge = 0; edge < edges.a.length; edge += 1) {
    const key = keyOf(at(community, at(edges.a, edge)), at(community, at(edges.b, edge)));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Who is tied with people of both groups, whoever has most on their weaker side first. */
function bridgersOf(
  [one, other]: readonly [number, number],
  community: Int32Array,
  { network }: Surroundings,
): number[] {
  const found: { node: number; weaker: number; all: number }[] = [];
  for (let node = 0; node < network.order; node += 1) {
    let inOne = 0;
    let inOther = 0;
    for (const neighbour of neighboursOf(network, node)) {
      if (at(community, neighbour) === one) inOne += 1;
      else if (at(community, neighbour) === other) inOther += 1;
    }
    const weaker = Math.min(inOne, inOther);
    if (weaker > 0) found.push({ node, weaker, all: inOne + inOther });
  }
  return found
    .sort((left, right) => right.weaker - left.weaker || right.all - left.all || left.node - right.node)
    .slice(0, 3)
    .map(({ node }) => node);
}
