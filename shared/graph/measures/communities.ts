import louvain from 'graphology-communities-louvain';
import { at, type Network } from '../network';
import { columnOf, type TieGraph } from './graphology-graph';
import type { Group } from './measures.types';
import { numberedBySize } from './numbering';
import { seededRandom } from './seeded-random';

const seed = 1;

export interface Communities {
  /** Of each node; numbered from the largest on. */
  readonly community: Int32Array;
  /** Nodes of each community, ascending. */
  readonly members: readonly Int32Array[];
  readonly modularity: number;
}

/**
 * Communities, by Louvain's method: nodes, then sets of nodes, move to where they raise modularity most, until none does
 * (Blondel and others, 2008). The same graph always falls into the same communities, since chance has a seed.
 *
 * Modularity, `sum over communities of W(c) / W - (S(c) / 2W)²` with W(c) the weight within c, S(c) the strengths of its
 * people and W all weight: how much more weight lies within communities than chance would put there (Newman, 2004).
 * graphology's own, both of them; it divides by zero where there are no ties.
 */
export function communities(graph: TieGraph): Communities {
  const { order, size } = graph;
  const found =
    size === 0
      ? null
      : louvain.detailed(graph, { getEdgeWeight: 'weight', rng: seededRandom(seed), resolution: 1 });
  const label = found
    ? columnOf(order, found.communities)
    : Float64Array.from({ length: order }, (_, node) => node);
  const { number, members } = numberedBySize(label);
  return { community: number, members, modularity: found?.modularity ?? 0 };
}

/**
 * What a community can be named after: what most of its people do, and who is tied with most of them.
 *
 * @param sectorIds of each node; null where nothing is known
 */
export function groupsOf(
  { community, members }: Communities,
  network: Network,
  strength: Float64Array,
  sectorIds: readonly (string | null)[],
): Group[] {
  return members.map((nodes, id) => ({
    id,
    nodes,
    sectorId: commonest(nodes, sectorIds),
    hub: hubOf(nodes, community, network, strength),
  }));
}

/** Of equally common ones the first in the alphabet, so that names stay. */
function commonest(nodes: Int32Array, sectorIds: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const sector = sectorIds[node];
    if (sector) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [sector, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && best !== null && sector < best)) best = sector;
  }
  return best;
}

/** Of those tied with equally many, the one with stronger ties; then the first. */
function hubOf(nodes: Int32Array, community: Int32Array, network: Network, strength: Float64Array): number {
  const { offsets, targets } = network;
  let hub = at(nodes, 0);
  let most = -1;
  for (const node of nodes) {
    let within = 0;
    for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) {
      if (at(community, at(targets, place)) === at(community, node)) within += 1;
    }
    if (within > most || (within === most && at(strength, node) > at(strength, hub))) {
      hub = node;
      most = within;
    }
  }
  return hub;
}
