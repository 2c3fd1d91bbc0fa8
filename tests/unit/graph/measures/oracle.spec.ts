import fc from 'fast-check';
import { connectedComponents } from 'graphology-components';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import closenessOf from 'graphology-metrics/centrality/closeness.js';
import modularityOf from 'graphology-metrics/graph/modularity.js';
import eccentricityOf from 'graphology-metrics/node/eccentricity.js';
import weightedDegreeOf from 'graphology-metrics/node/weighted-degree.js';
import { singleSourceLength } from 'graphology-shortest-path/unweighted.js';
import { describe, expect, it } from 'vitest';
import { graphologyGraph, type TieGraph } from '@shared/graph/measures/graphology-graph';
import { drawnTies, inputOf, measureInput, type DrawnTies, type Tie } from './made-up-ties';

const runs = { numRuns: 300 };

function graphOf({ order, ties }: DrawnTies): TieGraph {
  const { a, b, strength } = inputOf(order, ties);
  return graphologyGraph(order, { a, b, weight: strength });
}

const nodesOf = (order: number): number[] => [...Array(order).keys()];
const componentCount = (graph: TieGraph): number => connectedComponents(graph).length;

function expectClose(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 9));
}

describe('measures of graphs drawn by chance', () => {
  it("equal graphology's where it has them: degree, strength, closeness, betweenness, components", () => {
    fc.assert(
      fc.property(drawnTies, (drawn) => {
        // graphology's closeness cannot measure nobody.
        fc.pre(drawn.order > 0);
        const graph = graphOf(drawn);
        const { nodes } = measureInput(inputOf(drawn.order, drawn.ties));
        const keys = nodesOf(drawn.order).map(String);
        expectClose(
          nodes.degree,
          keys.map((key) => graph.degree(key)),
        );
        expectClose(
          nodes.strength,
          keys.map((key) => weightedDegreeOf.weightedDegree(graph, key)),
        );
        const close = closenessOf(graph, { wassermanFaust: true });
        expectClose(
          nodes.closeness,
          keys.map((key) => close[key] ?? NaN),
        );
        const between = betweennessOf(graph, { getEdgeWeight: null, normalized: false });
        expectClose(
          nodes.betweenness,
          keys.map((key) => between[key] ?? NaN),
        );
        for (const component of connectedComponents(graph)) {
          expect(new Set(component.map((key) => nodes.component[Number(key)])).size).toBe(1);
        }
        expect(new Set(nodes.component).size).toBe(componentCount(graph));
      }),
      runs,
    );
  });

  it('sum up the distances that searches from each person find', () => {
    fc.assert(
      fc.property(drawnTies, (drawn) => {
        const graph = graphOf(drawn);
        const { nodes, whole } = measureInput(inputOf(drawn.order, drawn.ties));
        const lengths = nodesOf(drawn.order).map((node) =>
          Object.values(singleSourceLength(graph, String(node))).filter((length) => length > 0),
        );
        expectClose(
          nodes.harmonic,
          lengths.map((own) => own.reduce((sum, length) => sum + 1 / length, 0)),
        );
        expectClose(
          nodes.within2,
          lengths.map((own) => own.filter((length) => length <= 2).length),
        );
        const all = lengths.flat();
        expect(whole.averagePath).toBeCloseTo(
          all.length === 0 ? 0 : all.reduce((sum, length) => sum + length, 0) / all.length,
          9,
        );
        for (const { component, size, diameter } of whole.diameters) {
          const members = nodesOf(drawn.order).filter((node) => nodes.component[node] === component);
          expect(members).toHaveLength(size);
          expect(diameter).toBe(Math.max(...members.flatMap((node) => lengths[node] ?? [])));
          if (size === drawn.order) {
            expect(diameter).toBe(Math.max(...members.map((node) => eccentricityOf(graph, String(node)))));
          }
        }
      }),
      runs,
    );
  });

  it('find exactly the people and ties without whom there would be more components', () => {
    fc.assert(
      fc.property(drawnTies, (drawn) => {
        const graph = graphOf(drawn);
        const { nodes, whole } = measureInput(inputOf(drawn.order, drawn.ties));
        const before = componentCount(graph);
        const left = (stays: (tie: Tie, edge: number) => boolean): number =>
          componentCount(graphOf({ order: drawn.order, ties: drawn.ties.filter(stays) }));
        for (const node of nodesOf(drawn.order)) {
          // Without ties they are a component of their own; one more than before if they had been in another.
          const alone = nodes.degree[node] === 0 ? 0 : 1;
          const fallsApart = left(([a, b]) => a !== node && b !== node) - alone > before;
          expect(nodes.isArticulation[node]).toBe(fallsApart ? 1 : 0);
        }
        const bridges = nodesOf(drawn.ties.length).filter(
          (edge) => left((_, other) => other !== edge) > before,
        );
        expect([...whole.bridges]).toEqual(bridges);
      }),
      { numRuns: 100 },
    );
  });

  it('count triangles, and with them clustering, transitivity and effective size, as by looking at every pair', () => {
    fc.assert(
      fc.property(drawnTies, ({ order, ties }) => {
        const { nodes, whole } = measureInput(inputOf(order, ties));
        const isTied = new Set(ties.flatMap(([a, b]) => [a * order + b, b * order + a]));
        let closed = 0;
        let open = 0;
        for (const node of nodesOf(order)) {
          const contacts = nodesOf(order).filter((other) => isTied.has(node * order + other));
          const pairs = contacts.flatMap((one) =>
            contacts.filter((other) => other > one).map((other) => [one, other]),
          );
          const tied = pairs.filter(([one = 0, other = 0]) => isTied.has(one * order + other)).length;
          closed += tied;
          open += pairs.length;
          expect(nodes.clustering[node]).toBeCloseTo(pairs.length === 0 ? 0 : tied / pairs.length, 9);
          const overlap = contacts.length === 0 ? 0 : (2 * tied) / contacts.length;
          expect(nodes.effectiveSize[node]).toBeCloseTo(contacts.length - overlap, 9);
        }
        expect(whole.transitivity).toBeCloseTo(open === 0 ? 0 : closed / open, 9);
      }),
      runs,
    );
  });

  it('constrain each person as the formula says', () => {
    fc.assert(
      fc.property(drawnTies, ({ order, ties }) => {
        const { nodes } = measureInput(inputOf(order, ties));
        const weight = (one: number, other: number): number =>
          ties.find(([a, b]) => a === Math.min(one, other) && b === Math.max(one, other))?.[2] ?? 0;
        const share = (one: number, other: number): number => weight(one, other) / (nodes.strength[one] ?? 0);
        for (const node of nodesOf(order)) {
          const contacts = nodesOf(order).filter((other) => weight(node, other) > 0);
          const expected = contacts.reduce((sum, contact) => {
            const through = contacts
              .filter((other) => other !== contact)
              .reduce((shares, other) => shares + share(node, other) * share(other, contact), 0);
            return sum + (share(node, contact) + through) ** 2;
          }, 0);
          expect(nodes.constraint[node]).toBeCloseTo(contacts.length === 0 ? 1 : expected, 9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('rank by a distribution that following ties once more does not change', () => {
    fc.assert(
      fc.property(drawnTies, ({ order, ties }) => {
        fc.pre(order > 0);
        const { nodes } = measureInput(inputOf(order, ties));
        const passed = new Float64Array(order);
        const untied = nodesOf(order).filter((node) => nodes.degree[node] === 0);
        const lost = untied.reduce((sum, node) => sum + (nodes.pagerank[node] ?? 0), 0);
        const pass = (from: number, to: number, weight: number): void => {
          const share = weight / (nodes.strength[from] ?? 0);
          passed[to] = (passed[to] ?? 0) + (nodes.pagerank[from] ?? 0) * share;
        };
        for (const [a, b, weight = 1] of ties) {
          pass(a, b, weight);
          pass(b, a, weight);
        }
        expectClose(
          nodes.pagerank,
          nodesOf(order).map((node) => 0.15 / order + 0.85 * ((passed[node] ?? 0) + lost / order)),
        );
        expect(nodes.pagerank.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });

  it('say the modularity of the communities that they found, always the same ones', () => {
    fc.assert(
      fc.property(drawnTies, (drawn) => {
        fc.pre(drawn.ties.length > 0);
        const graph = graphOf(drawn);
        const input = inputOf(drawn.order, drawn.ties);
        const { nodes, whole, communities } = measureInput(input);
        const getNodeCommunity = (key: string): number => nodes.community[Number(key)] ?? NaN;
        const expected = modularityOf(graph, { getEdgeWeight: 'weight', getNodeCommunity });
        expect(whole.modularity).toBeCloseTo(expected, 9);
        expect(measureInput(input).nodes.community).toEqual(nodes.community);
        const sizes = communities.map((group) => group.nodes.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        communities.forEach(({ id, nodes: own, hub }, index) => {
          expect(id).toBe(index);
          expect([...own]).toContain(hub);
          for (const node of own) expect(nodes.community[node]).toBe(id);
        });
      }),
      runs,
    );
  });
});
