import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongestChain, strongestChains, type Chain } from '@shared/graph/chains';
import { networkOf, type Network } from '@shared/graph/network';

interface Drawn {
  readonly order: number;
  readonly edges: readonly (readonly [number, number, number])[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .integer({ min: 2, max: 7 })
  .chain((order) =>
    fc
      .uniqueArray(
        fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.double({ min: 0.05, max: 8, noNaN: true })),
        { maxLength: 16, selector: ([a, b]) => Math.min(a, b) * order + Math.max(a, b) },
      )
      .map((edges) => ({ order, edges: edges.filter(([a, b]) => a !== b) })),
  );

function built({ order, edges }: Drawn): Network {
  return networkOf(order, {
    a: Int32Array.from(edges, ([a]) => a),
    b: Int32Array.from(edges, ([, b]) => b),
    weight: Float64Array.from(edges, ([, , weight]) => weight),
  });
}

/** Every chain that visits nobody twice, by trying them all. */
function allStrengths({ order, edges }: Drawn, from: number, to: number): number[] {
  const found: number[] = [];
  const walk = (node: number, seen: ReadonlySet<number>, length: number): void => {
    if (node === to) {
      found.push(length === 0 ? Infinity : 1 / length);
      return;
    }
    for (const [a, b, weight] of edges) {
      const next = a === node ? b : b === node ? a : -1;
      if (next < 0 || next >= order || seen.has(next)) continue;
      walk(next, new Set([...seen, next]), length + 1 / weight);
    }
  };
  walk(from, new Set([from]), 0);
  return found.sort((one, other) => other - one);
}

function isChain(drawing: Drawn, { nodes, edges }: Chain): boolean {
  return (
    new Set(nodes).size === nodes.length &&
    edges.length === nodes.length - 1 &&
    edges.every((edge, index) => {
      const [a, b] = drawing.edges[edge] ?? [-1, -1];
      const ends = [nodes[index], nodes[index + 1]];
      return ends.includes(a) && ends.includes(b);
    })
  );
}

describe('chains of people', () => {
  it('are the strongest there are: no alternative is stronger', () => {
    fc.assert(
      fc.property(drawn, (drawing) => {
        const chain = strongestChain(built(drawing), 0, drawing.order - 1);
        const [best] = allStrengths(drawing, 0, drawing.order - 1);
        if (chain) expect(isChain(drawing, chain)).toBe(true);
        expect(chain?.strength ?? null).toEqual(best === undefined ? null : expect.closeTo(best, 9));
      }),
    );
  });

  it('come with the next strongest, each visiting nobody twice', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 5 }), (drawing, count) => {
        const chains = strongestChains(built(drawing), 0, drawing.order - 1, count);
        const wanted = allStrengths(drawing, 0, drawing.order - 1).slice(0, count);
        expect(chains.every((chain) => isChain(drawing, chain))).toBe(true);
        expect(chains).toHaveLength(wanted.length);
        chains.forEach(({ strength }, place) => {
          expect(strength).toBeCloseTo(wanted[place] ?? NaN, 9);
        });
      }),
    );
  });

  it('prefer two strong links to one weak one', () => {
    const network = built({
      order: 3,
      edges: [
        [0, 2, 0.2],
        [0, 1, 3],
        [1, 2, 2],
      ],
    });
    expect(strongestChain(network, 0, 2)?.nodes).toEqual([0, 1, 2]);
  });

  it('join nobody who is on their own', () => {
    expect(strongestChain(built({ order: 3, edges: [[0, 1, 1]] }), 0, 2)).toBeNull();
    expect(strongestChain(built({ order: 1, edges: [] }), 0, 0)).toEqual({
      nodes: [0],
      edges: [],
      strength: Infinity,
    });
  });
});
