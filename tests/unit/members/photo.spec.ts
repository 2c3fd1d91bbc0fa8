import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insidePicture, middleSquare } from '@/features/members/composables/photo';

const side = fc.integer({ min: 1, max: 8000 });

describe('a photo crop', () => {
  it('starts as the largest square that the picture holds', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const crop = middleSquare(width, height);
        expect(crop.size).toBe(Math.min(width, height));
        expect(insidePicture(crop, width, height)).toEqual(crop);
      }),
    );
  });

  it('never leaves the picture, however it is dragged', () => {
    const number = fc.double({ min: -20_000, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(number, number, number, side, side, (x, y, size, width, height) => {
        const crop = insidePicture({ x, y, size }, width, height);
        expect(crop.x).toBeGreaterThanOrEqual(0);
        expect(crop.y).toBeGreaterThanOrEqual(0);
        expect(crop.size).toBeGreaterThan(0);
        expect(crop.x + crop.size).toBeLessThanOrEqual(width);
        expect(crop.y + crop.size).toBeLessThanOrEqual(height);
      }),
    );
  });
});
