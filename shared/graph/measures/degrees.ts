import { at, type Network } from '../network';

/**
 * Degree, `d(v)`: with how many people v is tied (Freeman, 1978).
 *
 * Own code: compressed rows hold it already; graphology's would have to be asked node by node.
 */
export function degrees({ order, offsets }: Network): Float64Array {
  return Float64Array.from({ length: order }, (_, node) => at(offsets, node + 1) - at(offsets, node));
}

/**
 * Strength, `s(v) = sum of w(v, u)`: the sum of the strengths of v's ties (Barrat and others, 2004).
 *
 * Own code, for the same reason.
 */
export function strengths({ order, offsets, weights }: Network): Float64Array {
  const strength = new Float64Array(order);
  for (let node = 0; node < order; node += 1) {
    let sum = 0;
    for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) sum += weights[place] ?? 0;
    strength[node] = sum;
  }
  return strength;
}

/**
 * Density, `2m / (n (n - 1))`: the share of all pairs that are tied (Wasserman and Faust, 1994). 0 below two people.
 *
 * Own code: graphology's divides by zero there.
 */
export function density({ order, size }: Pick<Network, 'order' | 'size'>): number {
  return order < 2 ? 0 : (2 * size) / (order * (order - 1));
}
