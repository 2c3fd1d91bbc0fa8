import fc from 'fast-check';
import { measureAllButBetweenness } from '@shared/graph/measures/measure';
import { betweenness, withBetweenness } from '@shared/graph/measures/betweenness';
import { networkOfInput, type MeasureInput } from '@shared/graph/measures/measure-input';
import type { Measures } from '@shared/graph/measures/measures.types';
import { seededRandom } from '@shared/graph/measures/seeded-random';

/** a, b and strength; 1 where it is left out. */
export type Tie = readonly [a: number, b: number, strength?: number];
/** from, to, level. */
export type Arrow = readonly [from: number, to: number, level: number];

export function inputOf(order: number, ties: readonly Tie[], arrows: readonly Arrow[] = []): MeasureInput {
  return {
    order,
    a: Int32Array.from(ties, ([a]) => a),
    b: Int32Array.from(ties, ([, b]) => b),
    strength: Float64Array.from(ties, ([, , strength = 1]) => strength),
    arrows: {
      from: Int32Array.from(arrows, ([from]) => from),
      to: Int32Array.from(arrows, ([, to]) => to),
      level: Uint8Array.from(arrows, ([, , level]) => level),
    },
    sectorIds: Array.from({ length: order }, () => null),
  };
}

export function measureInput(input: MeasureInput): Measures {
  const network = networkOfInput(input);
  return withBetweenness(measureAllButBetweenness(input, network), betweenness(input, network));
}

export const measureTies = (order: number, ties: readonly Tie[]): Measures =>
  measureInput(inputOf(order, ties));

export interface DrawnTies {
  readonly order: number;
  readonly ties: readonly Tie[];
}

/** Up to 24 people, tied by chance: dense ones, sparse ones in pieces, and lonely people. */
export const drawnTies: fc.Arbitrary<DrawnTies> = fc
  .record({ order: fc.integer({ min: 0, max: 24 }), maximum: fc.constantFrom(4, 20, 80) })
  .chain(({ order, maximum }) => {
    const node = fc.nat(Math.max(0, order - 1));
    const strength = fc.double({ min: 0.01, max: 8, noNaN: true });
    const ties = fc.uniqueArray(
      fc.tuple(node, node, strength).map(([a, b, own]): Tie => [Math.min(a, b), Math.max(a, b), own]),
      { maxLength: maximum, selector: ([a, b]) => a * order + b },
    );
    return ties.map((drawn) => ({ order, ties: drawn.filter(([a, b]) => a !== b) }));
  });

/** Circles of fifty people who are mostly tied among themselves, and a few whom very many know. */
export function circles(order: number, size: number, seed = 1): MeasureInput {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pairs = new Set<number>();
  const ties: Tie[] = [];
  while (ties.length < size) {
    const one = below(order);
    const circle = one - (one % 50);
    const other = random() < 0.7 ? Math.min(order - 1, circle + below(50)) : below(1 + below(order));
    const key = Math.min(one, other) * order + Math.max(one, other);
    if (one === other || pairs.has(key)) continue;
    pairs.add(key);
    ties.push([Math.min(one, other), Math.max(one, other), 0.1 + 3 * random()]);
  }
  return inputOf(order, ties);
}
