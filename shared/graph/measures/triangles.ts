import { at, type Network } from '../network';

/**
 * In how many triangles each node stands: how many pairs of their contacts are tied.
 *
 * Every edge is looked at from its end with fewer ties, so that stars cost no more than others; O(m^1.5) (Chiba and
 * Nishizeki, 1985). Own code: graphology counts no triangles.
 */
export function triangles({ order, offsets, targets }: Network): Float64Array {
  const count = new Float64Array(order);
  const { starts, onward } = towardsBetterTied(order, offsets, targets);
  const markedBy = new Int32Array(order).fill(-1);
  for (let node = 0; node < order; node += 1) {
    const start = starts[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    for (let place = start; place < end; place += 1) markedBy[onward[place] ?? 0] = node;
    for (let place = start; place < end; place += 1) {
      const second = onward[place] ?? 0;
      const secondEnd = starts[second + 1] ?? 0;
      for (let secondPlace = starts[second] ?? 0; secondPlace < secondEnd; secondPlace += 1) {
        const third = onward[secondPlace] ?? 0;
        if (markedBy[third] !== node) continue;
        count[node] = (count[node] ?? 0) + 1;
        count[second] = (count[second] ?? 0) + 1;
        count[third] = (count[third] ?? 0) + 1;
      }
    }
  }
  return count;
}

/** Each edge once, from the end with fewer ties (or the lower number) to the other. */
function towardsBetterTied(order: number, offsets: Int32Array, targets: Int32Array) {
  const degree = (node: number): number => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  const starts = new Int32Array(order + 1);
  const onward = new Int32Array(targets.length / 2);
  let count = 0;
  for (let node = 0; node < order; node += 1) {
    starts[node] = count;
    for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) {
      const other = at(targets, place);
      const difference = degree(other) - degree(node);
      if (difference < 0 || (difference === 0 && other < node)) continue;
      onward[count] = other;
      count += 1;
    }
  }
  starts[order] = count;
  return { starts, onward };
}

/**
 * Clustering, `2 t(v) / (d(v) (d(v) - 1))` with t the triangles: the share of pairs of v's contacts that are tied
 * (Watts and Strogatz, 1998). 0 below two contacts.
 */
export function clustering(triangleCounts: Float64Array, degree: Float64Array): Float64Array {
  return triangleCounts.map((count, node) => {
    const contacts = at(degree, node);
    return contacts < 2 ? 0 : (2 * count) / (contacts * (contacts - 1));
  });
}

/** Average clustering: the mean over everybody (Watts and Strogatz, 1998). 0 of nobody. */
export function averageClustering(clusterings: Float64Array): number {
  return clusterings.length === 0 ? 0 : sumOf(clusterings) / clusterings.length;
}

/**
 * Transitivity: of the pairs of contacts of anybody, the share that are tied (Newman, Watts and Strogatz, 2002). 0 where
 * there are no such pairs.
 */
export function transitivity(triangleCounts: Float64Array, degree: Float64Array): number {
  const pairs = sumOf(degree.map((contacts) => (contacts * (contacts - 1)) / 2));
  return pairs === 0 ? 0 : sumOf(triangleCounts) / pairs;
}

/**
 * Effective size, `d(v) - 2 t(v) / d(v)`: v's contacts, less what each is on average tied with the others (Burt, 1992, in
 * the form for ties that count alike of Borgatti, 1997). 0 for whoever knows nobody.
 */
export function effectiveSizes(triangleCounts: Float64Array, degree: Float64Array): Float64Array {
  return triangleCounts.map((count, node) => {
    const contacts = at(degree, node);
    return contacts === 0 ? 0 : contacts - (2 * count) / contacts;
  });
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
