import type { Community } from '@shared/graph/community';
import { at } from '@shared/graph/network';
import type { GraphView } from '@shared/graph/view';
import type { LayoutInput } from './layout.types';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  /** Whether they stand in the rows of those who are connected to nobody: a place only for as long as that is so. */
  readonly isAlone?: boolean;
}

/** One seed for all: the same community always looks the same. */
const seed = 20;
/** Knowing what somebody does pulls less than a tie. */
const pullOfAwareness = 0.15;

/**
 * What a view's layout starts from: its people with the places that are known, by member id, and what pulls them
 * together, ties by their strength and awareness a little.
 *
 * Whoever stood in the rows of the unconnected and is connected now comes in as new, near those whom they know.
 */
export function layoutInputOf(
  view: GraphView,
  community: Community,
  places: ReadonlyMap<string, Place>,
  wish: 'place' | 'refine' | 'anew',
): LayoutInput {
  const order = view.people.length;
  const x = new Float32Array(order).fill(NaN);
  const y = new Float32Array(order).fill(NaN);
  const pinned = new Uint8Array(order);
  const isLinked = linkedIn(view);
  let linked = 0;
  let entering = 0;
  for (let node = 0; node < order; node += 1) {
    const place = places.get(community.people[at(view.people, node)]?.id ?? '');
    const isKnown = place !== undefined && !(place.isAlone === true && isLinked[node] === 1);
    linked += at(isLinked, node);
    if (!isKnown) {
      entering += at(isLinked, node);
      continue;
    }
    x[node] = place.x;
    y[node] = place.y;
    pinned[node] = place.pinned ? 1 : 0;
  }
  // A few known places are no layout: better a good one than one that keeps them.
  const mode = linked > 0 && entering * 2 >= linked ? 'anew' : wish;
  return { order, ...pullsOf(view), x, y, pinned, mode, seed };
}

/** 1 for each node of a view that anything connects with another. */
export function linkedIn({ people, edges, arrows }: GraphView): Uint8Array {
  const isLinked = new Uint8Array(people.length);
  for (const ends of [edges.a, edges.b, arrows.from, arrows.to]) for (const node of ends) isLinked[node] = 1;
  return isLinked;
}

function pullsOf({ edges, arrows }: GraphView): Pick<LayoutInput, 'a' | 'b' | 'weight'> {
  const ties = edges.a.length;
  const count = ties + arrows.from.length;
  const a = new Int32Array(count);
  const b = new Int32Array(count);
  const weight = new Float32Array(count);
  a.set(edges.a);
  b.set(edges.b);
  a.set(arrows.from, ties);
  b.set(arrows.to, ties);
  for (let edge = 0; edge < ties; edge += 1) {
    weight[edge] = Math.max(0.3, Math.min(4, at(edges.strength, edge)));
  }
  for (let arrow = 0; arrow < arrows.from.length; arrow += 1) {
    weight[ties + arrow] = pullOfAwareness * at(arrows.level, arrow);
  }
  return { a, b, weight };
}
