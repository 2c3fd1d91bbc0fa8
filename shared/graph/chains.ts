import { DistanceHeap } from './heap';
import { at, type Network } from './network';

/**
 * A chain of people, each of whom knows the next: how a word gets from one end to the other.
 *
 * Its strength is `1 / sum(1 / strength)` over its links, as conductances in series add up: a chain is weaker than its
 * weakest link, and every further link weakens it.
 */
export interface Chain {
  readonly nodes: readonly number[];
  /** Edges of the network, one fewer than nodes. */
  readonly edges: readonly number[];
  readonly strength: number;
}

/** What a search for a chain may not use. */
interface Barred {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** Whether a link may be gone along in a direction; all may where this is missing. */
  readonly leadsOn?: (node: number, other: number) => boolean;
}

const nothingBarred: Barred = { nodes: new Set(), edges: new Set() };

/**
 * The strongest chain between two nodes: Dijkstra's algorithm (1959) over the lengths `1 / strength`, O(m log n).
 *
 * @returns null where no chain joins them; a chain without links where both are the same
 */
export function strongestChain(network: Network, from: number, to: number): Chain | null {
  return search(network, from, to, nothingBarred);
}

/**
 * Ways between two nodes that are worth choosing from, strongest first: the strongest, the strongest of the fewest links,
 * and then the strongest through other people. No other two begin with the same two links.
 *
 * Each of the others is the strongest that is left where the first in between of those found are passed by; where none
 * is, where they are not the first; and at last, where the second link is another.
 *
 * @param count how many at most
 */
export function strongestChains(network: Network, from: number, to: number, count: number): Chain[] {
  const first = strongestChain(network, from, to);
  if (!first || first.edges.length === 0) return first ? [first] : [];
  const found = [first];
  const fewest = shortestChain(network, from, to);
  if (fewest && count > 1 && fewest.edges.length < first.edges.length) found.push(fewest);
  for (const barred of [withoutFirstPeople, withoutFirstLinks, withoutSecondLinks]) {
    while (found.length < count) {
      const next = search(network, from, to, barred(found));
      if (!next) break;
      found.push(next);
    }
  }
  const [, ...others] = found;
  return [first, ...others.sort((left, right) => right.strength - left.strength)];
}

function withoutFirstPeople(found: readonly Chain[]): Barred {
  const between = found.flatMap(({ nodes }) => nodes.slice(1, -1).slice(0, 1));
  return { nodes: new Set(between), edges: new Set(directLinks(found)) };
}

function withoutFirstLinks(found: readonly Chain[]): Barred {
  return { nodes: new Set(), edges: new Set(found.map(({ edges }) => edges[0] ?? -1)) };
}

function withoutSecondLinks(found: readonly Chain[]): Barred {
  const second = found.flatMap(({ edges }) => edges.slice(1, 2));
  return { nodes: new Set(), edges: new Set([...second, ...directLinks(found)]) };
}

function directLinks(found: readonly Chain[]): number[] {
  return found.flatMap(({ edges }) => (edges.length === 1 ? edges : []));
}

/** The strongest of the chains with the fewest links: each step leads nearer to the end, counted in steps. */
function shortestChain(network: Network, from: number, to: number): Chain | null {
  const steps = stepsTo(network, to);
  const leadsOn = (node: number, other: number): boolean => at(steps, other) === at(steps, node) - 1;
  return search(network, from, to, { ...nothingBarred, leadsOn });
}

/** Steps from each node to one, by breadth-first search, O(n + m); -1 from where no way leads there. */
function stepsTo({ order, offsets, targets }: Network, to: number): Int32Array {
  const steps = new Int32Array(order).fill(-1);
  steps[to] = 0;
  const queue = [to];
  // The list grows while it is walked.
  for (const node of queue) {
    for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) {
      const other = at(targets, place);
      if (at(steps, other) !== -1) continue;
      steps[other] = at(steps, node) + 1;
      queue.push(other);
    }
  }
  return steps;
}

/** The strongest chains from one node to all others, found in one go. */
export interface ChainsFrom {
  /** `sum(1 / strength)` along the strongest chain to each node: 0 to itself, Infinity where none leads. */
  readonly distance: Float64Array;
  /** @returns null where no chain leads there */
  chainTo(node: number): Chain | null;
}

/** Dijkstra's algorithm from one node to all others, O(m log n). */
export function chainsFrom(network: Network, from: number): ChainsFrom {
  const { distance, cameFrom, cameBy } = spread(network, from, -1, nothingBarred);
  return {
    distance,
    chainTo: (node) =>
      distance[node] === undefined || distance[node] === Infinity
        ? null
        : chainBack(from, node, cameFrom, cameBy, at(distance, node)),
  };
}

function search(network: Network, from: number, to: number, barred: Barred): Chain | null {
  const { distance, cameFrom, cameBy } = spread(network, from, to, barred);
  if (distance[to] === Infinity) return null;
  return chainBack(from, to, cameFrom, cameBy, at(distance, to));
}

/** @param to where to stop; -1 to reach everybody */
function spread(network: Network, from: number, to: number, barred: Barred) {
  const { order, offsets, targets, weights, edgeOf } = network;
  const distance = new Float64Array(order).fill(Infinity);
  const cameFrom = new Int32Array(order).fill(-1);
  const cameBy = new Int32Array(order).fill(-1);
  const heap = new DistanceHeap();
  distance[from] = 0;
  heap.push(from, 0);
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { node } = next;
    if (node === to) break;
    if (next.distance > at(distance, node)) continue;
    for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) {
      const other = at(targets, place);
      if (barred.nodes.has(other) || barred.edges.has(at(edgeOf, place))) continue;
      if (barred.leadsOn && !barred.leadsOn(node, other)) continue;
      const through = next.distance + 1 / at(weights, place);
      if (through >= at(distance, other)) continue;
      distance[other] = through;
      cameFrom[other] = node;
      cameBy[other] = at(edgeOf, place);
      heap.push(other, through);
    }
  }
  return { distance, cameFrom, cameBy };
}

function chainBack(
  from: number,
  to: number,
  cameFrom: Int32Array,
  cameBy: Int32Array,
  length: number,
): Chain {
  const nodes = [to];
  const edges: number[] = [];
  for (let node = to; node !== from; node = at(cameFrom, node)) {
    edges.unshift(at(cameBy, node));
    nodes.unshift(at(cameFrom, node));
  }
  return { nodes, edges, strength: length === 0 ? Infinity : 1 / length };
}
