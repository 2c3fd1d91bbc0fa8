import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftOf } from '@/features/graph/drawing/beside';
import { edgeAt, nodeAt, type Looked } from '@/features/graph/drawing/hits';
import { radiusAt, toScreen, widthAt } from '@/features/graph/drawing/viewport';
import { madeUpGraph, palettes, sceneOf } from '../../../support/graph-page/made-up-graph';

const size = { width: 800, height: 600 };
const scene = sceneOf(madeUpGraph(60, 120), palettes.light);

const somePlace = fc.record({
  x: fc.array(fc.float({ min: -400, max: 400, noNaN: true }), { minLength: 60, maxLength: 60 }),
  y: fc.array(fc.float({ min: -300, max: 300, noNaN: true }), { minLength: 60, maxLength: 60 }),
  zoom: fc.double({ min: 0.2, max: 4, noNaN: true }),
  place: fc.record({
    x: fc.double({ min: 0, max: 800, noNaN: true }),
    y: fc.double({ min: 0, max: 600, noNaN: true }),
  }),
});

function lookOf(x: number[], y: number[], zoom: number): Looked {
  return {
    scene,
    positions: { x: Float32Array.from(x), y: Float32Array.from(y) },
    camera: { x: 10, y: -5, zoom },
    size,
  };
}

const screenOf = ({ positions, camera }: Looked, node: number): { x: number; y: number } =>
  toScreen(camera, size, positions.x[node] ?? 0, positions.y[node] ?? 0);

/** Distance on the page from a point to a line, found by trisection instead of by formula. */
function awayFromLine(look: Looked, edge: number, place: { x: number; y: number }): number {
  const ends = [screenOf(look, scene.edges.a[edge] ?? 0), screenOf(look, scene.edges.b[edge] ?? 0)] as const;
  const shift = shiftOf(scene.edges, look.positions, edge);
  const [from, to] = ends.map(({ x, y }) => ({
    x: x + shift.x * look.camera.zoom,
    y: y + shift.y * look.camera.zoom,
  })) as [{ x: number; y: number }, { x: number; y: number }];
  const away = (share: number): number =>
    Math.hypot(from.x + (to.x - from.x) * share - place.x, from.y + (to.y - from.y) * share - place.y);
  let [low, high] = [0, 1];
  for (let round = 0; round < 80; round += 1) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (away(left) < away(right)) high = right;
    else low = left;
  }
  return away((low + high) / 2);
}

describe('what is under the pointer', () => {
  it('is the node whose middle is nearest among those within reach, as when all are measured on the page', () => {
    fc.assert(
      fc.property(somePlace, ({ x, y, zoom, place }) => {
        const look = lookOf(x, y, zoom);
        const within = [...Array(60).keys()]
          .map((node) => {
            const at = screenOf(look, node);
            return { node, away: Math.hypot(at.x - place.x, at.y - place.y) };
          })
          .filter(({ node, away }) => away <= radiusAt(scene.nodes.radius[node] ?? 0, zoom) + 4)
          .sort((a, b) => a.away - b.away);
        expect(nodeAt(look, place)).toBe(within[0]?.node ?? null);
      }),
      { numRuns: 300 },
    );
  });

  it('is the nearest line within reach, as when all are measured on the page', () => {
    fc.assert(
      fc.property(somePlace, ({ x, y, zoom, place }) => {
        const look = lookOf(x, y, zoom);
        const found = edgeAt(look, place);
        const reachOf = (edge: number): number => widthAt(scene.edges.width[edge] ?? 0, zoom) / 2 + 5;
        const aways = Array.from({ length: scene.edges.count }, (_, edge) => awayFromLine(look, edge, place));
        const within = aways.filter((away, edge) => away <= reachOf(edge) - 1e-3);
        if (found === null) expect(within).toEqual([]);
        else {
          expect(aways[found]).toBeLessThanOrEqual(reachOf(found) + 1e-3);
          expect(aways[found]).toBeLessThanOrEqual(Math.min(...within, Infinity) + 1e-3);
        }
      }),
      { numRuns: 150 },
    );
  });
});
