import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Emphasis } from '@/features/graph/drawing/drawing.types';
import { overlap } from '@/features/graph/drawing/box-grid';
import { placeLabels, pointRadius, type LabelOptions } from '@/features/graph/drawing/labels';
import { traceShape } from '@/features/graph/drawing/shapes';
import { radiusAt, toScreen } from '@/features/graph/drawing/viewport';
import { gridPlaces, madeUpGraph, palettes, sceneOf } from '../../../support/graph-page/made-up-graph';

const size = { width: 900, height: 600 };
const measure = (text: string, isStrong: boolean): number => text.length * (isStrong ? 7 : 6.5);

function optionsOf(order: number, change: Partial<LabelOptions> = {}): LabelOptions {
  const scene = sceneOf(madeUpGraph(order, order * 2), palettes.light);
  return {
    scene,
    positions: gridPlaces(order),
    camera: { x: 300, y: 200, zoom: 1 },
    size,
    emphasis: null,
    measure,
    ...change,
  };
}

const someLook = fc.record({
  order: fc.integer({ min: 0, max: 400 }),
  places: fc.array(
    fc.tuple(fc.float({ min: -800, max: 800, noNaN: true }), fc.float({ min: -800, max: 800, noNaN: true })),
    {
      minLength: 400,
      maxLength: 400,
    },
  ),
  zoom: fc.double({ min: 0.05, max: 6, noNaN: true }),
  chosen: fc.array(fc.integer({ min: 0, max: 399 }), { maxLength: 6 }),
});

/** Boxes of buttons, of a legend, and of somebody's window half out of the view. */
const someBoxes = fc.array(
  fc.record({
    x: fc.integer({ min: -40, max: 860 }),
    y: fc.integer({ min: -40, max: 560 }),
    width: fc.integer({ min: 1, max: 260 }),
    height: fc.integer({ min: 1, max: 300 }),
  }),
  { maxLength: 3 },
);

/** Corners of the shape in which a node is drawn; none for a circle. */
function cornersOf(shape: number, x: number, y: number, radius: number): { x: number; y: number }[] {
  const corners: { x: number; y: number }[] = [];
  const note = (cornerX: number, cornerY: number): void => void corners.push({ x: cornerX, y: cornerY });
  traceShape(
    { moveTo: note, lineTo: note, arc: () => corners.splice(0), closePath: () => undefined },
    shape,
    x,
    y,
    radius,
  );
  return corners;
}

describe('names', () => {
  it('never cover one another, anybody or what is reserved and are never cut, wherever people stand', () => {
    fc.assert(
      fc.property(someLook, someBoxes, ({ order, places, zoom, chosen }, reserved) => {
        const options = optionsOf(order, {
          positions: {
            x: Float32Array.from(places, ([x]) => x),
            y: Float32Array.from(places, ([, y]) => y),
          },
          camera: { x: 0, y: 0, zoom },
          emphasis: {
            nodes: new Set(),
            edges: new Set(),
            chosen: new Set(chosen.filter((node) => node < order)),
          },
          limit: Infinity,
          reserved,
        });
        const labels = placeLabels(options);
        const { radius, shape } = options.scene.nodes;
        const discs = places.slice(0, order).map(([placeX, placeY], node) => ({
          ...toScreen(options.camera, size, placeX, placeY),
          node,
          r: radiusAt(radius[node] ?? 0, zoom),
        }));
        for (const [index, label] of labels.entries()) {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.y).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(size.width + 1e-9);
          expect(label.y + label.height).toBeLessThanOrEqual(size.height + 1e-9);
          expect(label.width).toBeGreaterThanOrEqual(measure(label.text, label.isStrong));
          for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(false);
          for (const box of reserved) expect(overlap(label, box)).toBe(false);
          for (const { node, x, y, r } of discs) {
            // Points lie under names only where thousands of them leave no other place; the own one never does.
            if (r < pointRadius && node !== label.node) continue;
            const near = {
              x: Math.max(label.x, Math.min(label.x + label.width, x)),
              y: Math.max(label.y, Math.min(label.y + label.height, y)),
            };
            expect(Math.hypot(x - near.x, y - near.y)).toBeGreaterThanOrEqual(r - 1e-3);
            for (const corner of cornersOf(shape[node] ?? 0, x, y, r)) {
              expect(overlap(label, { ...corner, width: 0, height: 0 })).toBe(false);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are there for everybody where there is room', () => {
    const labels = placeLabels(
      optionsOf(20, {
        positions: {
          x: Float32Array.from({ length: 20 }, (_, node) => (node % 5) * 170),
          y: Float32Array.from({ length: 20 }, (_, node) => Math.floor(node / 5) * 120),
        },
        camera: { x: 340, y: 180, zoom: 1 },
      }),
    );
    expect(labels.map(({ node }) => node).sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
  });

  it('of the chosen come first, even in a crowd and beyond the limit', () => {
    const emphasis: Emphasis = { nodes: new Set(), edges: new Set(), chosen: new Set([57, 58]) };
    const labels = placeLabels(optionsOf(300, { camera: { x: 300, y: 200, zoom: 0.5 }, emphasis, limit: 1 }));
    expect(labels.map(({ node }) => node).sort((a, b) => a - b)).toEqual([57, 58]);
    expect(labels.every(({ isStrong }) => isStrong)).toBe(true);
  });

  it('leave out who is pale', () => {
    const emphasis: Emphasis = { nodes: new Set([3, 4]), edges: new Set(), chosen: new Set([5]) };
    const labels = placeLabels(optionsOf(40, { emphasis }));
    expect(labels.every(({ node }) => [3, 4, 5].includes(node))).toBe(true);
  });

  it('that are wider than the view are left out rather than cut', () => {
    expect(placeLabels(optionsOf(10, { measure: () => 2000 }))).toEqual([]);
  });

  it('go to those of higher rank where there is room for one', () => {
    const options = optionsOf(2, {
      positions: { x: new Float32Array([300, 301]), y: new Float32Array([200, 200]) },
      limit: 1,
    });
    const scene = { ...options.scene, nodes: { ...options.scene.nodes, rank: new Float32Array([1, 2]) } };
    expect(placeLabels({ ...options, scene }).map(({ node }) => node)).toEqual([1]);
  });
});
