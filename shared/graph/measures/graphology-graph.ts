import { UndirectedGraph } from 'graphology';
import type { EdgeColumns } from '../network';

export interface TieAttributes {
  readonly weight: number;
}

export type TieGraph = UndirectedGraph<Record<string, never>, TieAttributes>;

/** The network as graphology's measures want it: node i has the key `String(i)`. O(n + m). */
export function graphologyGraph(order: number, { a, b, weight }: EdgeColumns): TieGraph {
  const graph: TieGraph = new UndirectedGraph({ multi: false, allowSelfLoops: false });
  for (let node = 0; node < order; node += 1) graph.addNode(String(node));
  for (let edge = 0; edge < a.length; edge += 1) {
    graph.addUndirectedEdgeWithKey(String(edge), String(a[edge] ?? 0), String(b[edge] ?? 0), {
      weight: weight[edge] ?? 0,
    });
  }
  return graph;
}

/** A result of graphology's, by key, as a column by node. */
export function columnOf(order: number, byKey: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from({ length: order }, (_, node) => byKey[node] ?? 0);
}
