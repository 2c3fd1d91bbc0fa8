/**
 * An undirected network on numbers, the form in which measures work: compressed sparse rows.
 *
 * The neighbours of node `v` are `targets[offsets[v]] .. targets[offsets[v + 1] - 1]`, each undirected edge standing
 * once at either end. No loops, no parallel edges.
 */
export interface Network {
  /** Number of nodes, n. */
  readonly order: number;
  /** Number of undirected edges, m. */
  readonly size: number;
  /** n + 1 entries. */
  readonly offsets: Int32Array;
  /** 2m entries. */
  readonly targets: Int32Array;
  /** 2m entries: the strength of each entry's edge, above 0. */
  readonly weights: Float64Array;
  /** 2m entries: which edge, 0 to m - 1, in the order in which they were given. */
  readonly edgeOf: Int32Array;
}

/** Edges as columns; entry i of each is edge i. */
export interface EdgeColumns {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
}

/** Builds a network by counting sort, O(n + m). The edges must hold no loop and no pair twice. */
export function networkOf(order: number, { a, b, weight }: EdgeColumns): Network {
  const size = a.length;
  const offsets = new Int32Array(order + 1);
  for (let edge = 0; edge < size; edge += 1) {
    offsets[at(a, edge) + 1] = at(offsets, at(a, edge) + 1) + 1;
    offsets[at(b, edge) + 1] = at(offsets, at(b, edge) + 1) + 1;
  }
  for (let node = 0; node < order; node += 1) offsets[node + 1] = at(offsets, node + 1) + at(offsets, node);
  const next = offsets.slice(0, order);
  const targets = new Int32Array(2 * size);
  const weights = new Float64Array(2 * size);
  const edgeOf = new Int32Array(2 * size);
  const put = (from: number, to: number, edge: number): void => {
    const place = at(next, from);
    next[from] = place + 1;
    targets[place] = to;
    weights[place] = at(weight, edge);
    edgeOf[place] = edge;
  };
  for (let edge = 0; edge < size; edge += 1) {
    put(at(a, edge), at(b, edge), edge);
    put(at(b, edge), at(a, edge), edge);
  }
  return { order, size, offsets, targets, weights, edgeOf };
}

/** An entry that is known to be there: typed arrays have no holes within their length. */
export function at(
  array: Int32Array | Float64Array | Float32Array | Uint8Array | Uint32Array,
  index: number,
): number {
  return array[index] ?? 0;
}
