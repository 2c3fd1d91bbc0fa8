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
 * The strongest chains between two nodes that visit nobody twice, strongest first: Yen's algorithm (1971).
 *
 * @param count how many at most
 */
export function strongestChains(network: Network, from: number, to: number, count: number): Chain[] {
  const first = strongestChain(network, from, to);
  if (!first) return [];
  const found = [first];
  const candidates: Chain[] = [];
  const seen = new Set([first.edges.join()]);
  while (found.length < count) {
    const last = found[found.length - 1] ?? first;
    for (const candidate of detours(network, last, found, to)) {
      const key = candidate.edges.join();
      if (!seen.has(key)) candidates.push(candidate);
      seen.add(key);
    }
    candidates.sort((left, right) => right.strength - left.strength);
    const next = candidates.shift();
    if (!next) break;
    found.push(next);
  }
  return found;
}

/** The chains that leave the given one at one of its nodes, by an edge that none of the chains found takes there. */
function* detours(network: Network, chain: Chain, found: readonly Chain[], to: number): Generator<Chain> {
  for (let turn = 0; turn < chain.edges.length; turn += 1) {
    const spur = chain.nodes[turn];
    if (spur === undefined) return;
    const rootEdges = chain.edges.slice(0, turn);
    const taken = found
      .filter(({ edges }) => rootEdges.every((edge, index) => edges[index] === edge))
      .map(({ edges }) => edges[turn] ?? -1);
    const rootNodes = chain.nodes.slice(0, turn);
    const rest = search(network, spur, to, { nodes: new Set(rootNodes), edges: new Set(taken) });
    if (!rest) continue;
    const nodes = [...rootNodes, ...rest.nodes];
    const edges = [...rootEdges, ...rest.edges];
    yield { nodes, edges, strength: strengthAlong(network, nodes, edges) };
  }
}

function strengthAlong(network: Network, nodes: readonly number[], edges: readonly number[]): number {
  const length = edges.reduce((sum, edge, index) => sum + 1 / weightOf(network, nodes[index] ?? 0, edge), 0);
  return length === 0 ? Infinity : 1 / length;
}

function weightOf({ offsets, edgeOf, weights }: Network, node: number, edge: number): number {
  for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) {
    if (at(edgeOf, place) === edge) return at(weights, place);
  }
  return 0;
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
