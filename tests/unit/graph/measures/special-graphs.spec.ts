import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuts } from '@shared/graph/measures/cuts';
import { networkOfInput } from '@shared/graph/measures/measure-input';
import { drawnTies, inputOf, measureInput, measureTies, type Tie } from './made-up-ties';

const star = (order: number): Tie[] => Array.from({ length: order - 1 }, (_, index) => [0, index + 1]);
const chain = (order: number): Tie[] => Array.from({ length: order - 1 }, (_, index) => [index, index + 1]);
const allFinite = (columns: object): boolean =>
  Object.values(columns).every(
    (column: unknown) =>
      !ArrayBuffer.isView(column) || [...(column as unknown as Iterable<number>)].every(Number.isFinite),
  );

describe('measures of graphs that are out of the ordinary', () => {
  it('nobody', () => {
    const { nodes, whole, communities } = measureTies(0, []);
    expect(nodes.pagerank).toHaveLength(0);
    expect(communities).toEqual([]);
    expect(whole).toEqual({
      order: 0,
      size: 0,
      density: 0,
      averagePath: 0,
      averageClustering: 0,
      transitivity: 0,
      modularity: 0,
      reciprocity: 0,
      awarenessCoverage: 0,
      diameters: [],
      bridges: new Int32Array(0),
      betweennessError: null,
    });
  });

  it('one person', () => {
    const { nodes, whole, communities } = measureTies(1, []);
    expect(nodes.pagerank[0]).toBeCloseTo(1, 12);
    expect(nodes.constraint[0]).toBe(1);
    expect(nodes.closeness[0]).toBe(0);
    expect(communities).toEqual([{ id: 0, nodes: Int32Array.of(0), sectorId: null, hub: 0 }]);
    expect([whole.density, whole.averagePath, whole.modularity]).toEqual([0, 0, 0]);
  });

  it('3,000 people who do not know each other', () => {
    const { nodes, whole, communities } = measureTies(3000, []);
    expect(allFinite(nodes)).toBe(true);
    expect(nodes.pagerank[1234]).toBeCloseTo(1 / 3000, 12);
    expect(communities).toHaveLength(3000);
    expect(new Set(nodes.component).size).toBe(3000);
    expect(whole.diameters).toEqual([]);
    expect(whole.betweennessError).toBeNull();
  });

  it('a star: all ways lead through its middle', () => {
    const order = 2500;
    const { nodes, whole } = measureTies(order, star(order));
    expect(nodes.betweenness[0]).toBeCloseTo(((order - 1) * (order - 2)) / 2, 3);
    expect(nodes.betweenness.subarray(1).every((value) => value === 0)).toBe(true);
    expect(nodes.closeness[0]).toBeCloseTo(1, 12);
    expect(nodes.within2.every((value) => value === order - 1)).toBe(true);
    expect(nodes.effectiveSize[0]).toBe(order - 1);
    expect(nodes.constraint[0]).toBeCloseTo(1 / (order - 1), 12);
    expect(whole.diameters).toEqual([{ component: 0, size: order, diameter: 2 }]);
    expect(whole.bridges).toHaveLength(order - 1);
    expect(nodes.isArticulation.reduce((sum, value) => sum + value, 0)).toBe(1);
  });

  it('a chain', () => {
    const order = 1500;
    const { nodes, whole } = measureTies(order, chain(order));
    expect(whole.diameters).toEqual([{ component: 0, size: order, diameter: order - 1 }]);
    expect(whole.averagePath).toBeCloseTo((order + 1) / 3, 9);
    nodes.betweenness.forEach((value, node) => expect(value).toBe(node * (order - 1 - node)));
  });

  it('a chain longer than calls may nest, and a circle of that length', () => {
    const order = 100_000;
    const open = cuts(networkOfInput(inputOf(order, chain(order))));
    expect(open.bridges).toHaveLength(order - 1);
    expect(open.isArticulation.reduce((sum, value) => sum + value, 0)).toBe(order - 2);
    const closed = cuts(networkOfInput(inputOf(order, [...chain(order), [0, order - 1]])));
    expect(closed.bridges).toHaveLength(0);
    expect(closed.isArticulation.includes(1)).toBe(false);
  });

  it('people without ties change no sum of the others, and get what is said of nobody', () => {
    fc.assert(
      fc.property(drawnTies, fc.integer({ min: 1, max: 6 }), ({ order, ties }, more) => {
        const alone = measureTies(order, ties);
        const beside = measureTies(order + more, ties);
        expect(allFinite(beside.nodes)).toBe(true);
        for (const key of [
          'degree',
          'harmonic',
          'betweenness',
          'clustering',
          'constraint',
          'within2',
        ] as const) {
          expect([...beside.nodes[key].subarray(0, order)]).toEqual([...alone.nodes[key]]);
          expect(beside.nodes[key][order]).toBe(key === 'constraint' ? 1 : 0);
        }
        expect(beside.whole.averagePath).toBe(alone.whole.averagePath);
        expect(beside.whole.transitivity).toBe(alone.whole.transitivity);
      }),
    );
  });

  it('degrees add up to twice the ties, and do not depend on which end was named first', () => {
    fc.assert(
      fc.property(drawnTies, ({ order, ties }) => {
        const one = measureTies(order, ties);
        const turned = measureTies(
          order,
          ties.map(([a, b, strength]): Tie => [b, a, strength]),
        );
        expect(one.nodes.degree.reduce((sum, value) => sum + value, 0)).toBe(2 * ties.length);
        for (const key of ['closeness', 'harmonic', 'betweenness', 'pagerank', 'constraint'] as const) {
          turned.nodes[key].forEach((value, node) =>
            expect(value).toBeCloseTo(one.nodes[key][node] ?? NaN, 9),
          );
        }
        // Of each pair, as many stand in between as the way has steps, less one.
        const steps = one.whole.averagePath * pairsJoined(one.nodes.component);
        const between = one.nodes.betweenness.reduce((sum, value) => sum + value, 0);
        expect(between).toBeCloseTo(steps - pairsJoined(one.nodes.component), 6);
      }),
    );
  });
});

function pairsJoined(component: Int32Array): number {
  const sizes = new Map<number, number>();
  for (const own of component) sizes.set(own, (sizes.get(own) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

describe('awareness', () => {
  it('counts from level 2 on', () => {
    const { nodes, whole } = measureInput(
      inputOf(
        4,
        [],
        [
          [0, 1, 2],
          [1, 0, 3],
          [0, 2, 3],
          [2, 0, 1],
          [3, 0, 1],
        ],
      ),
    );
    expect([...nodes.knows]).toEqual([2, 1, 0, 0]);
    expect([...nodes.knownBy]).toEqual([1, 1, 1, 0]);
    expect(whole.awarenessCoverage).toBeCloseTo(3 / 12, 12);
    expect(whole.reciprocity).toBeCloseTo(2 / 3, 12);
  });
});

describe('communities', () => {
  it('are named after what most do and after who is tied with most of them', () => {
    const input = inputOf(7, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
      [1, 3],
      [4, 5],
      [5, 6],
    ]);
    const sectorIds = ['law', 'web', 'web', 'law', null, 'art', null];
    const { communities, nodes } = measureInput({ ...input, sectorIds });
    expect(communities.map(({ sectorId }) => sectorId)).toEqual(['law', 'art']);
    expect(communities.map(({ hub }) => hub)).toEqual([1, 5]);
    expect([...nodes.community]).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });
});
