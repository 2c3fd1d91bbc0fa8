import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import { columnOf, type TieGraph } from './graphology-graph';

/** Of all that is passed on, the share that goes along ties; the rest falls on everybody alike. */
const damping = 0.85;

/** The sum of what still changes when it stops. */
const tolerance = 1e-10;

/**
 * PageRank, `PR(v) = (1 - a) / n + a sum over contacts u of PR(u) w(u, v) / s(u)` with a = 0.85: where one ends up who
 * follows ties at random, strong ones more often (Brin and Page, 1998). What the untied hold falls on everybody alike.
 *
 * graphology's own; it cannot measure nobody. At a = 0.85 what changes shrinks by at least that much with every round,
 * so that 200 are always enough.
 */
export function pagerank(graph: TieGraph): Float64Array {
  const { order } = graph;
  if (order === 0) return new Float64Array(0);
  // graphology multiplies the tolerance by the number of nodes.
  const limits = { alpha: damping, maxIterations: 200, tolerance: tolerance / order };
  return columnOf(order, pagerankOf(graph, { ...limits, getEdgeWeight: 'weight' }));
}
