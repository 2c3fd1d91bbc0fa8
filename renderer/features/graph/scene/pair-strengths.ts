import type { Community } from '@shared/graph/community';
import { strengthOf } from '@shared/graph/strength';
import { linkCounter, type ViewOptions } from '@shared/graph/view';

/** The strength of a pair of the community, given the weight of its line in the view. */
export type PairStrength = (pair: number, weight: number) => number;

/**
 * Bands are of strength. Where ties count as declared, a line's weight is no strength: there the strength of what counts
 * is found for each pair that is asked about, once.
 */
export function pairStrengths(community: Community, options: ViewOptions): PairStrength {
  if (options.weighting === 'strength') return (_, weight) => weight;
  const counts = linkCounter(options);
  const known = new Map<number, number>();
  return (pair) => {
    const before = known.get(pair);
    if (before !== undefined) return before;
    const strength = strengthOf((community.links[pair] ?? []).filter(counts), options.day);
    known.set(pair, strength);
    return strength;
  };
}
