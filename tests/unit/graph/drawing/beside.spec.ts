import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shiftOf } from '@/features/graph/drawing/beside';
import { widthAt } from '@/features/graph/drawing/viewport';
import { madeUpGraph, palettes, sceneOf } from '../../../support/graph-page/made-up-graph';

const { edges } = sceneOf(madeUpGraph(2, 1), palettes.light);
const place = fc.float({ min: -500, max: 500, noNaN: true });

it('puts a line beside the one between the same two, clear of it at every zoom at which lines are told apart', () => {
  fc.assert(
    fc.property(
      place,
      place,
      place,
      place,
      fc.double({ min: 0.5, max: 8, noNaN: true }),
      (x, y, toX, toY, zoom) => {
        fc.pre(Math.hypot(toX - x, toY - y) > 1e-3);
        const positions = { x: Float32Array.of(x, toX), y: Float32Array.of(y, toY) };
        const pair = { ...edges, count: 1, a: Int32Array.of(0), b: Int32Array.of(1) };
        const shift = shiftOf({ ...pair, beside: Uint8Array.of(1) }, positions, 0);
        const widestTie = 5;
        const widestArrow = 1.8;
        expect(Math.hypot(shift.x, shift.y) * zoom).toBeGreaterThan(
          widthAt(widestTie, zoom) / 2 + widthAt(widestArrow, zoom) / 2,
        );
        // At right angles.
        expect(Math.abs(shift.x * (toX - x) + shift.y * (toY - y))).toBeLessThan(1e-2);
        expect(shiftOf({ ...pair, beside: Uint8Array.of(0) }, positions, 0)).toEqual({ x: 0, y: 0 });
      },
    ),
  );
});
