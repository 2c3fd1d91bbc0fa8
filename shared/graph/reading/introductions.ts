import type { Community } from '../community';
import type { GraphPerson } from '../graph.contract';
import { at, type Network } from '../network';
import type { GraphView } from '../view';
import type { Introduction } from './reading.types';

/** What introductions are looked for in. */
export interface Surroundings {
  readonly community: Community;
  readonly view: GraphView;
  readonly network: Network;
}

/** What two people have in common that one could mention when introducing them. */
export function commonOf(one: GraphPerson, other: GraphPerson): Introduction['common'] {
  if (one.companyName !== '' && one.companyName === other.companyName) return { kind: 'company' };
  const specialty = one.specialtyIds.find((id) => other.specialtyIds.includes(id));
  if (specialty !== undefined) return { kind: 'specialty', id: specialty };
  const sector = one.sectorIds.find((id) => other.sectorIds.includes(id));
  return sector === undefined ? { kind: 'none' } : { kind: 'sector', id: sector };
}

/** How much lies in common, so that a colleague comes before somebody of the trade, and that before anybody. */
const commonWeight: Readonly<Record<Introduction['common']['kind'], number>> = {
  company: 3,
  specialty: 2,
  sector: 1.5,
  none: 0,
};

/**
 * Introduces somebody to the one of `among` with whom they have most in common; of several, to who knows most people,
 * as that one leads on to others.
 *
 * @param node whom to introduce, a node of the view
 * @param among nodes to choose from; those tied with `node` already are left out
 * @returns null where nobody is left to choose from
 */
export function introductionFor(
  node: number,
  among: Iterable<number>,
  surroundings: Surroundings,
): Introduction | null {
  const { network } = surroundings;
  const known = new Set(neighboursOf(network, node));
  const one = personOf(surroundings, node);
  if (!one) return null;
  let best: { node: number; value: number; common: Introduction['common'] } | null = null;
  for (const other of among) {
    const person = personOf(surroundings, other);
    if (other === node || known.has(other) || !person) continue;
    const common = commonOf(one, person);
    // Knowing more people counts less and less: between 0 and 1.
    const degree = at(network.offsets, other + 1) - at(network.offsets, other);
    const value = commonWeight[common.kind] + degree / (degree + 5);
    if (!best || value > best.value) best = { node: other, value, common };
  }
  return best && introduction(node, best.node, best.common, surroundings);
}

/** Introduces one node to another, through who knows both best. */
export function introductionOf(one: number, other: number, surroundings: Surroundings): Introduction | null {
  const [left, right] = [personOf(surroundings, one), personOf(surroundings, other)];
  return left && right ? introduction(one, other, commonOf(left, right), surroundings) : null;
}

function introduction(
  one: number,
  other: number,
  common: Introduction['common'],
  { view, network }: Surroundings,
): Introduction {
  const through = commonFriend(network, one, other);
  return {
    one: at(view.people, one),
    other: at(view.people, other),
    through: through === null ? null : at(view.people, through),
    common,
  };
}

/** Of those tied with both, the one whose weaker tie of the two is strongest. */
export function commonFriend(network: Network, one: number, other: number): number | null {
  const strengths = new Map<number, number>();
  for (let place = at(network.offsets, one); place < at(network.offsets, one + 1); place += 1) {
    strengths.set(at(network.targets, place), at(network.weights, place));
  }
  let best: number | null = null;
  let most = 0;
  for (let place = at(network.offsets, other); place < at(network.offsets, other + 1); place += 1) {
    const friend = at(network.targets, place);
    const weaker = Math.min(strengths.get(friend) ?? 0, at(network.weights, place));
    if (weaker <= most) continue;
    most = weaker;
    best = friend;
  }
  return best;
}

export function neighboursOf({ offsets, targets }: Network, node: number): Int32Array {
  return targets.subarray(at(offsets, node), at(offsets, node + 1));
}

function personOf({ community, view }: Surroundings, node: number): GraphPerson | undefined {
  return community.people[at(view.people, node)];
}
