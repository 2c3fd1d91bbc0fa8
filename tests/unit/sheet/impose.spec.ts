import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imposeBooklet } from '@/features/sheet/formats/impose';

const counts = fc.integer({ min: 1, max: 90 });

/** Folds the printed sheets as a person does, and reads page by page. */
function read(sides: ReturnType<typeof imposeBooklet>): (number | null)[] {
  const before: (number | null)[] = [];
  const after: (number | null)[] = [];
  for (let sheet = 0; sheet < sides.length / 2; sheet += 1) {
    const [front, back] = [sides[sheet * 2], sides[sheet * 2 + 1]];
    // In front of the fold: the front's right half, and behind it the back's left one.
    before.push(front?.right ?? null, back?.left ?? null);
    after.unshift(back?.right ?? null, front?.left ?? null);
  }
  return [...before, ...after];
}

describe('imposing a booklet', () => {
  it('lays eight pages as every printer knows them', () => {
    expect(imposeBooklet(8)).toEqual([
      { left: 7, right: 0 },
      { left: 1, right: 6 },
      { left: 5, right: 2 },
      { left: 3, right: 4 },
    ]);
  });

  it('reads in order when it is folded', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const pages = read(imposeBooklet(count)).filter((page) => page !== null);
        expect(pages).toEqual(Array.from({ length: count }, (_, page) => page));
      }),
    );
  });

  it('has whole sheets, and no more blanks than they need', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const slots = read(imposeBooklet(count));
        expect(slots.length % 4).toBe(0);
        expect(slots.length - count).toBeLessThan(4);
      }),
    );
  });

  it('keeps the back page on the back, after the blanks', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const slots = read(imposeBooklet(count, count - 1));
        expect(slots.at(-1)).toBe(count - 1);
        expect(slots.filter((page) => page !== null)).toHaveLength(count);
      }),
    );
  });
});
