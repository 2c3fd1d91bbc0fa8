import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxNodeRadius } from '@/features/graph/drawing/viewport';
import type { LayoutInput, Places } from '@/features/graph/layout/layout.types';
import { settle } from '@/features/graph/layout/settle';
import { layoutInput, madeUpGraph, star, type MadeUpGraph } from '../../../support/graph-page/made-up-graph';

function settled(input: LayoutInput, isStopped?: () => boolean): Places {
  const steps = settle(input, isStopped);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

function nearestPair({ x, y }: Places): number {
  let nearest = Infinity;
  for (let left = 0; left < x.length; left += 1) {
    for (let right = left + 1; right < x.length; right += 1) {
      const away = Math.hypot((x[left] ?? 0) - (x[right] ?? 0), (y[left] ?? 0) - (y[right] ?? 0));
      nearest = Math.min(nearest, away);
    }
  }
  return nearest;
}

function moved(before: Places, after: Places, node: number): number {
  return Math.hypot(
    (before.x[node] ?? 0) - (after.x[node] ?? 0),
    (before.y[node] ?? 0) - (after.y[node] ?? 0),
  );
}

/** The graph with people who know nobody yet but those given. */
function joinedBy(graph: MadeUpGraph, newcomers: readonly (readonly number[])[]): MadeUpGraph {
  const pairs = newcomers.flatMap((known, index) =>
    known.map((node) => [node, graph.order + index] as const),
  );
  return {
    order: graph.order + newcomers.length,
    a: Int32Array.from([...graph.a, ...pairs.map(([a]) => a)]),
    b: Int32Array.from([...graph.b, ...pairs.map(([, b]) => b)]),
    weight: Float32Array.from([...graph.weight, ...pairs.map(() => 1)]),
    group: new Uint8Array(graph.order + newcomers.length),
  };
}

const withPlaces = (graph: MadeUpGraph, places: Places, change: Partial<LayoutInput> = {}): LayoutInput => {
  const fill = (column: Float32Array): Float32Array => {
    const all = new Float32Array(graph.order).fill(NaN);
    all.set(column);
    return all;
  };
  return layoutInput(graph, { x: fill(places.x), y: fill(places.y), mode: 'place', ...change });
};

describe('a layout', () => {
  it('puts nobody on top of another, whatever the community', () => {
    const shape = fc.record({
      order: fc.integer({ min: 0, max: 120 }),
      density: fc.double({ min: 0, max: 4, noNaN: true }),
      seed: fc.integer({ min: 1, max: 1e6 }),
    });
    fc.assert(
      fc.property(shape, ({ order, density, seed }) => {
        const places = settled(
          layoutInput(madeUpGraph(order, Math.round(order * density), { seed }), { seed }),
        );
        expect(places.x).toHaveLength(order);
        expect([...places.x, ...places.y].every(Number.isFinite)).toBe(true);
        expect(nearestPair(places)).toBeGreaterThanOrEqual(2 * maxNodeRadius);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['nobody', madeUpGraph(0, 0)],
    ['one member', madeUpGraph(1, 0)],
    ['a giant star', star(600)],
    ['people on their own', madeUpGraph(600, 0)],
  ])('copes with %s', (_, graph) => {
    const places = settled(layoutInput(graph));
    expect(nearestPair(places)).toBeGreaterThanOrEqual(2 * maxNodeRadius);
    // Nobody is flung away: an even spread would need a square of this side.
    const reach = 4 * Math.sqrt(graph.order + 1) * 2 * maxNodeRadius;
    for (const place of [...places.x, ...places.y]) expect(Math.abs(place)).toBeLessThan(reach);
  });

  it('is the same for the same seed and another for another', () => {
    const graph = madeUpGraph(80, 200);
    const first = settled(layoutInput(graph));
    expect(settled(layoutInput(graph))).toEqual(first);
    expect(settled(layoutInput(graph, { seed: 8 }))).not.toEqual(first);
  });

  it('puts those who know each other nearer than those who do not', () => {
    const graph = madeUpGraph(120, 400);
    const places = settled(layoutInput(graph));
    const awayOf = (a: number, b: number): number =>
      Math.hypot((places.x[a] ?? 0) - (places.x[b] ?? 0), (places.y[a] ?? 0) - (places.y[b] ?? 0));
    let [ties, all] = [0, 0];
    graph.a.forEach((a, line) => (ties += awayOf(a, graph.b[line] ?? 0) / graph.a.length));
    for (let a = 0; a < 120; a += 1) for (let b = 0; b < a; b += 1) all += awayOf(a, b) / (60 * 119);
    expect(ties).toBeLessThan(0.7 * all);
  });

  it('opens as it was left', () => {
    const graph = madeUpGraph(90, 150);
    const before = settled(layoutInput(graph));
    expect(settled(withPlaces(graph, before))).toEqual(before);
  });

  it('lets newcomers in near those they know, while the others hardly move', () => {
    const graph = madeUpGraph(90, 250);
    const before = settled(layoutInput(graph));
    const grown = joinedBy(graph, [[4, 5], [20], []]);
    const after = settled(withPlaces(grown, before));
    for (let node = 0; node < 90; node += 1)
      expect(moved(before, after, node)).toBeLessThan(2 * maxNodeRadius);
    const toFriend = Math.hypot(
      (after.x[91] ?? 0) - (after.x[20] ?? 0),
      (after.y[91] ?? 0) - (after.y[20] ?? 0),
    );
    expect(toFriend).toBeLessThan(8 * maxNodeRadius);
    expect(nearestPair(after)).toBeGreaterThanOrEqual(2 * maxNodeRadius);
  });

  it.each(['refine', 'anew', 'place'] as const)('never moves who is pinned (%s)', (mode) => {
    const graph = joinedBy(madeUpGraph(70, 150), [[1, 2]]);
    const before = settled(layoutInput(graph));
    const pinned = Uint8Array.from({ length: graph.order }, (_, node) => (node % 9 === 0 ? 1 : 0));
    before.x[9] = 900;
    before.y[9] = -700;
    const x = before.x.slice();
    x[70] = NaN;
    const after = settled(layoutInput(graph, { x, y: before.y.slice(), pinned, mode }));
    for (let node = 0; node < 70; node += 9) expect(moved(before, after, node)).toBe(0);
    expect(nearestPair(after)).toBeGreaterThanOrEqual(2 * maxNodeRadius);
  });

  it('makes room even when stopped at once', () => {
    const places = settled(layoutInput(madeUpGraph(150, 400)), () => true);
    expect(nearestPair(places)).toBeGreaterThanOrEqual(2 * maxNodeRadius);
  });
});
