import { at, type Network } from '../network';

export interface Cuts {
  /** 1 where a component would fall apart without the node. */
  readonly isArticulation: Uint8Array;
  /** Edges without which a component would fall apart, ascending. */
  readonly bridges: Int32Array;
}

/**
 * Articulation members and bridges, by one depth-first search, O(n + m) (Hopcroft and Tarjan, 1973; Tarjan, 1974).
 *
 * `low(v)` is the earliest node that v or whoever was found through v is tied with. A node that somebody was found
 * through whose low does not lie before it is an articulation; where it lies after it, the edge is a bridge. Kept on a
 * stack of its own: a chain of ten thousand people is deeper than calls may nest. Own code: graphology has neither.
 */
export function cuts({ order, offsets, targets, edgeOf }: Network): Cuts {
  const isArticulation = new Uint8Array(order);
  const bridges: number[] = [];
  const foundAt = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const cameBy = new Int32Array(order).fill(-1);
  const next = offsets.slice(0, order);
  const stack = new Int32Array(order);
  let clock = 0;
  for (let root = 0; root < order; root += 1) {
    if (at(foundAt, root) !== -1) continue;
    let depth = 1;
    let branches = 0;
    stack[0] = root;
    foundAt[root] = low[root] = clock;
    clock += 1;
    while (depth > 0) {
      const node = at(stack, depth - 1);
      const place = at(next, node);
      if (place < at(offsets, node + 1)) {
        next[node] = place + 1;
        const other = at(targets, place);
        if (at(edgeOf, place) === at(cameBy, node)) continue;
        if (at(foundAt, other) !== -1) {
          low[node] = Math.min(at(low, node), at(foundAt, other));
          continue;
        }
        foundAt[other] = low[other] = clock;
        clock += 1;
        cameBy[other] = at(edgeOf, place);
        stack[depth] = other;
        depth += 1;
        continue;
      }
      depth -= 1;
      if (depth === 0) break;
      const parent = at(stack, depth - 1);
      low[parent] = Math.min(at(low, parent), at(low, node));
      if (at(low, node) > at(foundAt, parent)) bridges.push(at(cameBy, node));
      if (parent === root) branches += 1;
      else if (at(low, node) >= at(foundAt, parent)) isArticulation[parent] = 1;
    }
    if (branches > 1) isArticulation[root] = 1;
  }
  return { isArticulation, bridges: Int32Array.from(bridges).sort() };
}
