import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFacts } from '@backend/imports/photos/picture-facts';

const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const bytes = (...parts: (number | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? letters(part) : [part])));

/** Frame of 300 x 200 pixels. */
const frame = [0xff, 0xc2, 0, 11, 8, 0, 200, 1, 44, 1, 1, 0x11, 0];
const jfif = [0xff, 0xe0, 0, 4, 1, 2];
const exif = [0xff, 0xe1, 0, 6, ...letters('Exif')];

const pictures = {
  jpeg: bytes(0xff, 0xd8, ...jfif, 0xff, ...frame),
  'jpeg with notes': bytes(0xff, 0xd8, ...exif, ...jfif, ...frame),
  webp: bytes('RIFF', 0, 0, 0, 0, 'WEBPVP8 ', 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 44, 1, 200, 0),
  'lossless webp': bytes('RIFF', 0, 0, 0, 0, 'WEBPVP8L', 0, 0, 0, 0, 0x2f, 0x2b, 0xc1, 0x31, 0),
  'webp with notes': bytes('RIFF', 0, 0, 0, 0, 'WEBPVP8X', 10, 0, 0, 0, 0x08, 0, 0, 0, 43, 1, 0, 199, 0, 0),
};

describe('what a picture’s head says', () => {
  it.each(Object.entries(pictures))('%s', (kind, picture) => {
    expect(pictureFacts(picture)).toEqual({ width: 300, height: 200, hasNotes: kind.endsWith('notes') });
  });

  it.each(Object.entries(pictures))('is nothing where it is broken off: %s', (_, picture) => {
    for (let length = 0; length < 18; length += 1) {
      expect(pictureFacts(picture.subarray(0, Math.min(length, picture.length - 4)))).toBeNull();
    }
  });

  it('is read to its end of whatever begins like one', () => {
    const start = fc.constantFrom<number[]>(
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      [...letters('RIFF'), 0, 0, 0, 0, ...letters('WEBPVP8X')],
      [],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 80 }), (head, rest) => {
        const facts = pictureFacts(Uint8Array.from([...head, ...rest]));
        if (facts) expect(Math.min(facts.width, facts.height)).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
