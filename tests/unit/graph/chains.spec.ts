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

  it('come with others that begin otherwise, none of them stronger, the shortest among them', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 2, max: 5 }), (drawing, count) => {
        const chains = strongestChains(built(drawing), 0, drawing.order - 1, count);
        const strengths = chains.map(({ strength }) => strength);
        const [best] = allStrengths(drawing, 0, drawing.order - 1);
        expect(chains.every((chain) => isChain(drawing, chain))).toBe(true);
        expect(chains.length).toBeLessThanOrEqual(count);
        expect(strengths[0] ?? null).toEqual(best === undefined ? null : expect.closeTo(best, 9));
        expect(strengths).toEqual(strengths.toSorted((one, other) => other - one));
        expect(new Set(chains.map(({ edges }) => edges.join())).size).toBe(chains.length);
        const fewest = built({ ...drawing, edges: drawing.edges.map(([a, b]) => [a, b, 1]) });
        const steps = strongestChain(fewest, 0, drawing.order - 1)?.edges.length ?? Infinity;
        expect(Math.min(...chains.map(({ edges }) => edges.length))).toBe(steps);
        const longer = chains.filter(({ edges }, place) => place === 0 || edges.length > steps);
        const beginnings = longer.map(({ edges }) => edges.slice(0, 2).join());
        expect(new Set(beginnings).size).toBe(longer.length);
      }),
    );
  });

  it('lead through other people, whoever the strongest leads through', () => {
    const network = built({
      order: 8,
      edges: [
        // Strong, by 1 and 2, with variants behind them.
        [0, 1, 8],
        [1, 2, 8],
        [2, 3, 8],
        [3, 7, 8],
        [2, 4, 7],
        [4, 7, 7],
        [2, 5, 6],
        [5, 7, 6],
        // 6 knows both, but not well.
        [0, 6, 0.5],
        [6, 7, 0.5],
      ],
    });
    const ways = strongestChains(network, 0, 7, 4).map(({ nodes }) => nodes);
    expect(ways).toEqual([
      [0, 1, 2, 3, 7],
      [0, 6, 7],
    ]);
  });

  it('pass by the one who leads everywhere, where somebody else does as well', () => {
    const network = built({
      order: 5,
      edges: [
        [0, 1, 9],
        [1, 4, 9],
        [0, 2, 1],
        [2, 4, 1],
        [2, 1, 9],
        [0, 3, 2],
        [3, 1, 9],
      ],
    });
    const ways = strongestChains(network, 0, 4, 4).map(({ nodes }) => nodes);
    expect(ways[0]).toEqual([0, 1, 4]);
    expect(ways.map(([, first]) => first).toSorted()).toEqual([1, 2, 3]);
    expect(ways).toContainEqual([0, 2, 4]);
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
