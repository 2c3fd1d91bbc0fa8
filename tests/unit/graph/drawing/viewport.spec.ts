import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkOn } from '@/features/graph/drawing/contrast';
import { batchesOf, strongest } from '@/features/graph/drawing/edge-batches';
import { fittingCamera, toGraph, toScreen, zoomedAt, zoomLimits } from '@/features/graph/drawing/viewport';
import { madeUpGraph, palettes, sceneOf } from '../../../support/graph-page/made-up-graph';

const size = { width: 900, height: 600 };
const somewhere = fc.record({
  x: fc.double({ min: 0, max: 900, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
});

describe('the camera', () => {
  it('keeps what is under the pointer under it while zooming', () => {
    fc.assert(
      fc.property(somewhere, fc.double({ min: 0.2, max: 5, noNaN: true }), (place, factor) => {
        const camera = { x: 12, y: -40, zoom: 0.9 };
        const before = toGraph(camera, size, place.x, place.y);
        const zoomed = zoomedAt(camera, size, place, factor);
        const after = toScreen(zoomed, size, before.x, before.y);
        expect(after.x).toBeCloseTo(place.x, 6);
        expect(after.y).toBeCloseTo(place.y, 6);
        expect(zoomed.zoom).toBeLessThanOrEqual(zoomLimits.max);
      }),
    );
  });

  it('fits everybody into the view', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -5000, max: 5000, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (xs) => {
          const positions = { x: Float32Array.from(xs), y: Float32Array.from(xs.toReversed()) };
          const camera = fittingCamera(positions, size);
          for (let node = 0; node < xs.length; node += 1) {
            const at = toScreen(camera, size, positions.x[node] ?? 0, positions.y[node] ?? 0);
            expect(at.x).toBeGreaterThanOrEqual(0);
            expect(at.x).toBeLessThanOrEqual(size.width);
            expect(at.y).toBeGreaterThanOrEqual(0);
            expect(at.y).toBeLessThanOrEqual(size.height);
          }
        },
      ),
    );
  });

  it('leaves room for the names of those at either side, but for names as wide as the view', () => {
    const positions = { x: new Float32Array([-2000, 0, 2000]), y: new Float32Array([0, 0, 0]) };
    const edgesFor = (...widths: number[]): number[] => {
      const camera = fittingCamera(positions, size, { nameWidth: (node) => widths[node] ?? 0 });
      return [-2000, 2000].map((x) => toScreen(camera, size, x, 0).x);
    };
    const [left = 0, right = 0] = edgesFor(200, 30, 30);
    expect(left).toBeGreaterThanOrEqual(100);
    expect(size.width - right).toBeGreaterThanOrEqual(48);
    expect(size.width - right).toBeLessThan(left);
    expect(edgesFor(30, 600, 30)).toEqual(edgesFor(30, 30, 30));
    const [cappedLeft = 0, cappedRight = 0] = edgesFor(3000, 30, 3000);
    expect(cappedLeft).toBeLessThan(size.width / 4);
    expect(cappedRight).toBeGreaterThan((size.width * 3) / 4);
  });

  it('has a place of its own where there is nobody', () => {
    const nobody = { x: new Float32Array(0), y: new Float32Array(0) };
    expect(fittingCamera(nobody, size)).toEqual({ x: 0, y: 0, zoom: 1 });
  });
});

describe('batches of lines', () => {
  const { edges } = sceneOf(madeUpGraph(80, 300), palettes.light);

  it('hold every line once, and only lines that look alike', () => {
    const batches = batchesOf(edges);
    expect(batches.flatMap((batch) => [...batch.edges]).sort((a, b) => a - b)).toEqual([
      ...Array(edges.count).keys(),
    ]);
    for (const batch of batches) {
      for (const edge of batch.edges) {
        expect(edges.dash[edge]).toBe(batch.dash);
        expect(edges.colour[edge]).toBe(batch.colour);
        expect(Math.abs(Math.log2((edges.width[edge] ?? 0) / batch.width))).toBeLessThan(0.26);
      }
    }
  });

  it('thinned, keep the strongest', () => {
    const kept = strongest(batchesOf(edges), 50).flatMap((batch) => [...batch.edges]);
    expect(kept).toHaveLength(50);
    const median = [...edges.width].sort((a, b) => a - b)[150] ?? 0;
    for (const edge of kept) expect(edges.width[edge]).toBeGreaterThan(median);
  });
});

describe('ink on a colour', () => {
  it('is what reads better', () => {
    expect(inkOn('#1f5f5b')).toBe('#ffffff');
    expect(inkOn('#fc0')).toBe('#1c1815');
    expect(inkOn('rebeccapurple')).toBe('#ffffff');
  });
});
