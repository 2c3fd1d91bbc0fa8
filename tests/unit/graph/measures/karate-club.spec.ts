import { describe, expect, it } from 'vitest';
import karate from '../../../fixtures/graphs/karate-club.json';
import { measureTies, type Tie } from './made-up-ties';

const { nodes, whole, communities } = measureTies(
  34,
  karate.edges.map(([a = 0, b = 0]): Tie => [a, b]),
);
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

describe('the karate club of Zachary (1977)', () => {
  it.each([
    'degree',
    'betweenness',
    'closeness',
    'harmonic',
    'clustering',
    'constraint',
    'effectiveSize',
    'within2',
  ] as const)('has the %s that others compute', (key) => {
    expect(Array.from(nodes[key], rounded)).toEqual(karate[key]);
  });

  it.each(['density', 'transitivity', 'averageClustering'] as const)('as a whole, the %s too', (key) => {
    expect(rounded(whole[key])).toBe(karate[key]);
  });

  it('has the paths that others compute', () => {
    expect(Math.round(whole.averagePath * 1e4) / 1e4).toBe(karate.averagePath);
    expect(whole.diameters).toEqual([{ component: 0, size: 34, diameter: karate.diameter }]);
  });

  it('would fall apart at one person and one tie', () => {
    const articulations = Array.from(nodes.isArticulation.keys()).filter(
      (node) => nodes.isArticulation[node] === 1,
    );
    expect(articulations).toEqual(karate.articulationPoints);
    expect(Array.from(whole.bridges, (edge) => karate.edges[edge])).toEqual(karate.bridges);
  });

  it('falls into communities of a modularity of 0.41 or more', () => {
    expect(whole.modularity).toBeGreaterThanOrEqual(karate.modularityAtLeast);
    expect(communities.flatMap((group) => [...group.nodes]).sort((a, b) => a - b)).toEqual([
      ...Array(34).keys(),
    ]);
  });
});
