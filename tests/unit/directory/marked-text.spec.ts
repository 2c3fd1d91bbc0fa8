import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from '@/features/directory/composables/marked-text';

describe('a text with marks', () => {
  it('is cut where they start and end', () => {
    expect(
      markedParts('logos y carteles', [
        [8, 16],
        [0, 5],
      ]),
    ).toEqual([
      { text: 'logos', marked: true },
      { text: ' y ', marked: false },
      { text: 'carteles', marked: true },
    ]);
  });

  it('is whole again when its parts are put together, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })));
    fc.assert(
      fc.property(fc.string(), marks, (text, some) => {
        const parts = markedParts(text, some);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
