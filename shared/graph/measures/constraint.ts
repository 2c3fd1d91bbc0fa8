import type { Network } from '../network';
import { stopIfCancelled, type Watch } from './measuring';

/** After how many nodes the watch is looked at. */
const watchEvery = 256;

/**
 * Constraint, `sum over contacts j of (p(i, j) + sum over q of p(i, q) p(q, j))²` with `p(i, j) = w(i, j) / s(i)`: how
 * far somebody's ties all lead to the same people (Burt, 1992). Low where they bridge gaps.
 *
 * Nobody's share of anything can be told for whoever has no ties; they get 1, as those do who depend on one person.
 * Own code: graphology has no such measure. O(sum of squared degrees).
 *
 * @param strength of each node, the sum of its weights
 * @throws {MeasuringCancelled}
 */
export function constraints(
  { order, offsets, targets, weights }: Network,
  strength: Float64Array,
  watch: Watch = {},
): Float64Array {
  const constraint = new Float64Array(order);
  const markedBy = new Int32Array(order).fill(-1);
  const spent = new Float64Array(order);
  for (let node = 0; node < order; node += 1) {
    if (node % watchEvery === 0) stopIfCancelled(watch);
    const start = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    const own = strength[node] ?? 0;
    for (let place = start; place < end; place += 1) {
      const contact = targets[place] ?? 0;
      markedBy[contact] = node;
      spent[contact] = (weights[place] ?? 0) / own;
    }
    for (let place = start; place < end; place += 1) {
      const between = targets[place] ?? 0;
      const factor = (weights[place] ?? 0) / own / (strength[between] ?? 0);
      const betweenEnd = offsets[between + 1] ?? 0;
      for (let onward = offsets[between] ?? 0; onward < betweenEnd; onward += 1) {
        const contact = targets[onward] ?? 0;
        if (markedBy[contact] === node)
          spent[contact] = (spent[contact] ?? 0) + factor * (weights[onward] ?? 0);
      }
    }
    let sum = start === end ? 1 : 0;
    for (let place = start; place < end; place += 1) sum += (spent[targets[place] ?? 0] ?? 0) ** 2;
    constraint[node] = sum;
  }
  return constraint;
}
