import { at } from '../network';
import type { GraphView } from '../view';

/** From this level on somebody knows what the other does. */
const knowsFrom = 2;

export interface Awareness {
  readonly knownBy: Int32Array;
  readonly knows: Int32Array;
  readonly reciprocity: number;
  readonly coverage: number;
}

/**
 * Who knows what whom does: awareness of level 2 or more.
 *
 * Coverage is the share of the `n (n - 1)` ordered pairs in which the one knows what the other does: the density of a
 * directed graph (Wasserman and Faust, 1994). Reciprocity is the share of those that are returned (Newman, Forrest and
 * Balthrop, 2002). Both 0 where there is nothing to share. Own code: graphology measures no reciprocity.
 */
export function awareness(
  order: number,
  { from, to, level }: Pick<GraphView['arrows'], 'from' | 'to' | 'level'>,
): Awareness {
  const knownBy = new Int32Array(order);
  const knows = new Int32Array(order);
  const pairs = new Set<number>();
  for (let arrow = 0; arrow < from.length; arrow += 1) {
    if (at(level, arrow) < knowsFrom) continue;
    const key = at(from, arrow) * order + at(to, arrow);
    if (pairs.has(key)) continue;
    pairs.add(key);
    knows[at(from, arrow)] = at(knows, at(from, arrow)) + 1;
    knownBy[at(to, arrow)] = at(knownBy, at(to, arrow)) + 1;
  }
  let returned = 0;
  for (const key of pairs) if (pairs.has((key % order) * order + Math.floor(key / order))) returned += 1;
  return {
    knownBy,
    knows,
    reciprocity: pairs.size === 0 ? 0 : returned / pairs.size,
    coverage: order < 2 ? 0 : pairs.size / (order * (order - 1)),
  };
}
