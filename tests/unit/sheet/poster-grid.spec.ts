import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOnPoster, posterGrid } from '@/features/sheet/formats/poster-grid';

/** From the room on a crosswise A5 to that on an A2, in millimetres. */
const places = fc.record({
  width: fc.double({ min: 120, max: 570, noNaN: true }),
  height: fc.double({ min: 80, max: 540, noNaN: true }),
});

describe('posterGrid', () => {
  it('seats everybody in rows that differ by one at most, as wide and as high as the place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), places, (count, place) => {
        const { rows, cell } = posterGrid(count, place);
        expect(rows.reduce((sum, row) => sum + row, 0)).toBe(count);
        expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(1);
        expect(cell.width * Math.max(...rows)).toBeCloseTo(place.width, 6);
        expect(cell.height * rows.length).toBeCloseTo(place.height, 6);
      }),
    );
  });

  it('gives each face room in its cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), places, (count, place) => {
        const { cell, face, words } = posterGrid(count, place);
        expect(face).toBeLessThanOrEqual(cell.height);
        expect(face).toBeLessThanOrEqual(words === 'beside' ? cell.width * 0.4 : cell.width);
      }),
    );
  });

  it('holds 200 people on one A3 and leaves each enough to be read', () => {
    const place = { width: 269, height: 350 };
    expect(mostOnPoster(place)).toBeGreaterThanOrEqual(200);
    const { cell, words } = posterGrid(200, place);
    expect(words).toBe('beside');
    expect(cell.width).toBeGreaterThan(32);
  });

  it('spreads the longer rows where words stand below the faces', () => {
    expect(posterGrid(13, { width: 269, height: 350 }).rows).toEqual([3, 4, 3, 3]);
  });
});
