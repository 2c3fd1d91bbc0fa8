import type { Community } from '../community';
import { networkOf, type Network } from '../network';
import type { GraphView } from '../view';

/** What measures depend on, and nothing else: small enough to be sent to a worker, and to be compared. */
export interface MeasureInput {
  readonly order: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly strength: Float64Array;
  readonly arrows: Pick<GraphView['arrows'], 'from' | 'to' | 'level'>;
  /** What each node counts as; null where they say nothing. */
  readonly sectorIds: readonly (string | null)[];
}

/** Reads the view once, O(people). The columns are the view's own, not copies. */
export function measureInputOf(view: GraphView, community: Pick<Community, 'people'>): MeasureInput {
  const sectorIds = Array.from(view.people, (index) => community.people[index]?.sectorIds[0] ?? null);
  const { a, b, strength } = view.edges;
  const { from, to, level } = view.arrows;
  return { order: view.people.length, a, b, strength, arrows: { from, to, level }, sectorIds };
}

export function networkOfInput({ order, a, b, strength }: MeasureInput): Network {
  return networkOf(order, { a, b, weight: strength });
}

/** Whether two inputs have the same measures, because all that these depend on is the same. */
export function isSameInput(left: MeasureInput, right: MeasureInput): boolean {
  return (
    left.order === right.order &&
    isSameColumn(left.a, right.a) &&
    isSameColumn(left.b, right.b) &&
    isSameColumn(left.strength, right.strength) &&
    isSameColumn(left.arrows.from, right.arrows.from) &&
    isSameColumn(left.arrows.to, right.arrows.to) &&
    isSameColumn(left.arrows.level, right.arrows.level) &&
    isSameColumn(left.sectorIds, right.sectorIds)
  );
}

function isSameColumn(left: ArrayLike<unknown>, right: ArrayLike<unknown>): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}
