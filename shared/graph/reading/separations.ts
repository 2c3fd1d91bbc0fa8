import { at, type Network } from '../network';

/**
 * For somebody whose leaving splits a component: the parts that it would fall into, largest first.
 *
 * One breadth-first search without the node, O(n + m) of its component.
 */
export function partsWithout({ order, offsets, targets }: Network, node: number): Int32Array[] {
  const seen = new Uint8Array(order);
  seen[node] = 1;
  const parts: Int32Array[] = [];
  for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) {
    const start = at(targets, place);
    if (seen[start]) continue;
    const part = [start];
    seen[start] = 1;
    // The list grows while it is walked.
    for (const from of part) {
      for (let next = at(offsets, from); next < at(offsets, from + 1); next += 1) {
        const to = at(targets, next);
        if (seen[to]) continue;
        seen[to] = 1;
        part.push(to);
      }
    }
    parts.push(Int32Array.from(part));
  }
  return parts.sort((left, right) => right.length - left.length);
}
