import { at, type Network } from '../network';
import { stopIfCancelled, type Watch } from './measuring';

/** Sums over everybody's distances in steps, as columns by node. */
export interface Distances {
  /** How many others a way leads to. */
  readonly reached: Float64Array;
  /** Sum of the distances to them. */
  readonly total: Float64Array;
  /** Sum of one by distance. */
  readonly harmonic: Float64Array;
  readonly within2: Float64Array;
  /** Steps to whoever is furthest of those a way leads to. */
  readonly eccentricity: Int32Array;
}

/** Bits of an integer: how many sources one sweep follows. */
const sweepWidth = 32;

/**
 * All distances in steps, by breadth-first search from 32 sources at a time: one bit each (Then and others, 2014).
 *
 * Sums by source equal sums by target, since ways lead both ways: where the bits of a level arrive, counting them is
 * enough. Own code: graphology's closeness searches from one node at a time and knows neither the harmonic sum nor the
 * furthest distance. Exact at any size; O(n m) at worst, about a thirtieth of that where people are few steps apart.
 *
 * @throws {MeasuringCancelled}
 */
export function distances(network: Network, watch: Watch = {}): Distances {
  const { order, offsets, targets } = network;
  const reached = new Float64Array(order);
  const total = new Float64Array(order);
  const harmonic = new Float64Array(order);
  const within2 = new Float64Array(order);
  const eccentricity = new Int32Array(order);
  const sources = nearbyOrder(network);
  const seen = new Int32Array(order);
  const here = new Int32Array(order);
  const coming = new Int32Array(order);
  let active = new Int32Array(order);
  let touched = new Int32Array(order);
  for (let start = 0; start < order; start += sweepWidth) {
    stopIfCancelled(watch);
    watch.onProgress?.(start / order);
    seen.fill(0);
    let activeCount = Math.min(sweepWidth, order - start);
    for (let bit = 0; bit < activeCount; bit += 1) {
      const source = at(sources, start + bit);
      active[bit] = source;
      seen[source] = here[source] = 1 << bit;
    }
    for (let distance = 1; activeCount > 0; distance += 1) {
      let touchedCount = 0;
      for (let index = 0; index < activeCount; index += 1) {
        const node = active[index] ?? 0;
        const bits = here[node] ?? 0;
        here[node] = 0;
        const end = offsets[node + 1] ?? 0;
        for (let place = offsets[node] ?? 0; place < end; place += 1) {
          const other = targets[place] ?? 0;
          const fresh = bits & ~(seen[other] ?? 0);
          if (fresh === 0) continue;
          const before = coming[other] ?? 0;
          if (before === 0) {
            touched[touchedCount] = other;
            touchedCount += 1;
          }
          coming[other] = before | fresh;
        }
      }
      for (let index = 0; index < touchedCount; index += 1) {
        const node = touched[index] ?? 0;
        const bits = coming[node] ?? 0;
        coming[node] = 0;
        here[node] = bits;
        seen[node] = (seen[node] ?? 0) | bits;
        const count = bitCount(bits);
        reached[node] = (reached[node] ?? 0) + count;
        total[node] = (total[node] ?? 0) + count * distance;
        harmonic[node] = (harmonic[node] ?? 0) + count / distance;
        if (distance <= 2) within2[node] = (within2[node] ?? 0) + count;
        if (distance > (eccentricity[node] ?? 0)) eccentricity[node] = distance;
      }
      [active, touched] = [touched, active];
      activeCount = touchedCount;
    }
  }
  watch.onProgress?.(1);
  return { reached, total, harmonic, within2, eccentricity };
}

/**
 * Closeness, `(r / (n - 1)) (r / sum of d(v, u))` over the r others that v reaches, so that people of small components
 * do not seem central (Wasserman and Faust, 1994). 0 for whoever reaches nobody.
 */
export function closeness({ reached, total }: Distances): Float64Array {
  const others = reached.length - 1;
  return reached.map((count, node) => (count === 0 ? 0 : (count / others) * (count / at(total, node))));
}

/** Mean path: the mean of `d(v, u)` over the pairs that a way joins (Watts and Strogatz, 1998). 0 where none is. */
export function averagePath({ reached, total }: Distances): number {
  const pairs = sumOf(reached);
  return pairs === 0 ? 0 : sumOf(total) / pairs;
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** The bits of an integer that are set, counted in parallel (Warren, 2002). */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** All nodes, breadth first: sources that are near each other share most of a sweep's way. */
function nearbyOrder({ order, offsets, targets }: Network): Int32Array {
  const nodes = new Int32Array(order);
  const isListed = new Uint8Array(order);
  let listed = 0;
  const list = (node: number): void => {
    if (at(isListed, node) === 1) return;
    isListed[node] = 1;
    nodes[listed] = node;
    listed += 1;
  };
  let next = 0;
  for (let root = 0; root < order; root += 1) {
    list(root);
    for (; next < listed; next += 1) {
      const node = at(nodes, next);
      for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) list(at(targets, place));
    }
  }
  return nodes;
}
