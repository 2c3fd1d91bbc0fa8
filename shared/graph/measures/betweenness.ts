import { at, type Network } from '../network';
import type { MeasureInput } from './measure-input';
import type { Measures } from './measures.types';
import { stopIfCancelled, type Watch } from './measuring';
import { sampleOf, seededRandom } from './seeded-random';

/** From this many people on, betweenness is estimated. */
const sampledFrom = 3000;

/** How many sources an estimate takes. */
const pivotCount = 2048;

/** How many nodes and edge ends one piece of work visits, about: some tens of milliseconds. */
const pieceVisits = 8_000_000;

/** Between whom ties are, without what they are like. */
type Ties = Pick<MeasureInput, 'order' | 'a' | 'b'>;

/** From where shortest ways are counted, in pieces that workers can share among them. */
export interface BetweennessPlan {
  readonly pieces: readonly Int32Array[];
  /** Sources in all the pieces. */
  readonly sources: number;
  /** People from whom ways start at all: those with a tie. */
  readonly population: number;
}

/** What a piece found: for each node, the sum of its dependencies on the piece's sources, and the sum of their squares. */
export interface Dependencies {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

export interface Betweenness {
  readonly betweenness: Float64Array;
  /** The largest standard error of an entry; null where all are exact. */
  readonly error: number | null;
}

/** Below 3,000 people everybody with a tie is a source; from there on 2,048 of them, drawn without replacement. */
export function planBetweenness({ order, a, b }: Ties, seed = 1): BetweennessPlan {
  const size = a.length;
  const isTied = new Uint8Array(order);
  for (let edge = 0; edge < size; edge += 1) isTied[at(a, edge)] = isTied[at(b, edge)] = 1;
  const tied = Int32Array.from({ length: order }, (_, node) => node).filter((node) => at(isTied, node) === 1);
  const sources = order < sampledFrom ? tied : sampleOf(tied, pivotCount, seededRandom(seed));
  const perPiece = Math.max(1, Math.min(256, Math.floor(pieceVisits / (order + 4 * size))));
  const pieces: Int32Array[] = [];
  for (let start = 0; start < sources.length; start += perPiece) {
    pieces.push(sources.subarray(start, start + perPiece));
  }
  return { pieces, sources: sources.length, population: tied.length };
}

/**
 * Dependencies on the given sources, `delta(s, v) = sum over w one step beyond v of sigma(v) / sigma(w) (1 + delta(s, w))`
 * with sigma(v) the number of shortest ways from s to v, in steps (Brandes, 2001); O(m) a source.
 *
 * Own code: graphology's keeps a list of predecessors for each node and allocates while it runs. Here the edges that
 * lead one step on are written down in the order in which they are found, so that the way back reads them alone.
 */
export function dependenciesOn(
  { order, size, offsets, targets }: Network,
  sources: Int32Array,
): Dependencies {
  const sum = new Float64Array(order);
  const squares = new Float64Array(order);
  const distance = new Int32Array(order).fill(-1);
  const ways = new Float64Array(order);
  const share = new Float64Array(order);
  const visited = new Int32Array(order);
  const onward = new Int32Array(size);
  const onwardFrom = new Int32Array(order + 1);
  for (const source of sources) {
    visited[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    let visitedCount = 1;
    let onwardCount = 0;
    for (let index = 0; index < visitedCount; index += 1) {
      const node = visited[index] ?? 0;
      const beyond = (distance[node] ?? 0) + 1;
      const waysHere = ways[node] ?? 0;
      onwardFrom[index] = onwardCount;
      const end = offsets[node + 1] ?? 0;
      for (let place = offsets[node] ?? 0; place < end; place += 1) {
        const other = targets[place] ?? 0;
        const known = distance[other] ?? 0;
        if (known === beyond) {
          ways[other] = (ways[other] ?? 0) + waysHere;
        } else if (known === -1) {
          distance[other] = beyond;
          ways[other] = waysHere;
          visited[visitedCount] = other;
          visitedCount += 1;
        } else continue;
        onward[onwardCount] = other;
        onwardCount += 1;
      }
    }
    let end = onwardCount;
    for (let index = visitedCount - 1; index > 0; index -= 1) {
      const node = visited[index] ?? 0;
      const start = onwardFrom[index] ?? 0;
      let shares = 0;
      for (let place = start; place < end; place += 1) shares += share[onward[place] ?? 0] ?? 0;
      end = start;
      const waysHere = ways[node] ?? 0;
      const dependency = shares * waysHere;
      share[node] = 1 / waysHere + shares;
      sum[node] = (sum[node] ?? 0) + dependency;
      squares[node] = (squares[node] ?? 0) + dependency * dependency;
      distance[node] = -1;
    }
    distance[source] = -1;
  }
  return { sum, squares };
}

/**
 * Betweenness, `B(v) = sum over pairs s, t of sigma(s, t through v) / sigma(s, t)` (Freeman, 1977), each pair counted
 * once: half the dependencies on all sources.
 *
 * Of k sources out of N it is an estimate, `N / k` times their sum (Brandes and Pich, 2007), whose standard error is
 * `N / 2 sqrt((1 - k / N) s² / k)` with s² the variance of the dependencies found, as of any sample without replacement
 * (Cochran, 1977). N and k leave out v, since nothing depends on where it starts itself.
 *
 * @param found of each piece of the plan, in its order, so that the sum is the same whoever found them
 */
export function betweennessOf(
  order: number,
  { pieces, sources, population }: BetweennessPlan,
  found: readonly Dependencies[],
): Betweenness {
  const sum = new Float64Array(order);
  const squares = new Float64Array(order);
  for (const piece of found) {
    for (let node = 0; node < order; node += 1) {
      sum[node] = (sum[node] ?? 0) + (piece.sum[node] ?? 0);
      squares[node] = (squares[node] ?? 0) + (piece.squares[node] ?? 0);
    }
  }
  if (sources === population) return { betweenness: sum.map((value) => value / 2), error: null };
  const isSource = new Uint8Array(order);
  for (const piece of pieces) for (const node of piece) isSource[node] = 1;
  const others = population - 1;
  let largestVariance = 0;
  const betweenness = sum.map((value, node) => {
    const taken = sources - at(isSource, node);
    const mean = value / taken;
    const variance = Math.max(0, at(squares, node) - taken * mean * mean) / (taken - 1);
    largestVariance = Math.max(largestVariance, ((1 - taken / others) * variance) / taken);
    return (others * mean) / 2;
  });
  return { betweenness, error: (others / 2) * Math.sqrt(largestVariance) };
}

/** Betweenness in one go. @throws {MeasuringCancelled} */
export function betweenness(ties: Ties, network: Network, watch: Watch = {}): Betweenness {
  const plan = planBetweenness(ties);
  const found = plan.pieces.map((piece, index) => {
    stopIfCancelled(watch);
    watch.onProgress?.(index / plan.pieces.length);
    return dependenciesOn(network, piece);
  });
  watch.onProgress?.(1);
  return betweennessOf(network.order, plan, found);
}

/** Measures whose column of betweenness was empty, with it. */
export function withBetweenness(rest: Measures, { betweenness: column, error }: Betweenness): Measures {
  return {
    ...rest,
    nodes: { ...rest.nodes, betweenness: column },
    whole: { ...rest.whole, betweennessError: error },
  };
}
