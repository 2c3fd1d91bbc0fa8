import { describe, expect, it } from 'vitest';
import { coverAt, type Mask } from '@backend/demo/portrait/mask';
import { paint } from '@backend/demo/portrait/paint';
import {
  above,
  any,
  both,
  ellipse,
  flipped,
  mirrored,
  roundedBox,
  stroke,
  without,
} from '@backend/demo/portrait/shapes';
import { inflateSync } from 'node:zlib';

const side = 200;
const area = ({ cover }: Mask): number => cover.reduce((sum, share) => sum + share, 0) / (side / 2) ** 2;

describe('shapes', () => {
  it('cover as much as geometry says', () => {
    expect(area(ellipse(0.1, -0.2, 0.4, 0.3)(side))).toBeCloseTo(Math.PI * 0.4 * 0.3, 2);
    const corners = (4 - Math.PI) * 0.1 ** 2;
    expect(area(roundedBox(0, 0, 0.3, 0.2, 0.1)(side))).toBeCloseTo(0.6 * 0.4 - corners, 2);
    expect(area(above(-0.5)(side))).toBeCloseTo(1, 5);
    const line = stroke(
      [
        [-0.4, 0],
        [0, 0],
        [0.4, 0],
      ],
      0.1,
    );
    expect(area(line(side))).toBeCloseTo(0.8 * 0.1 + Math.PI * 0.05 ** 2, 2);
  });

  it('are cut at the border of the picture', () => {
    expect(area(ellipse(1, 1, 0.5, 0.5)(side))).toBeCloseTo((Math.PI * 0.25) / 4, 2);
    expect(area(ellipse(-1, 0, 0.5, 0.5)(side))).toBeCloseTo((Math.PI * 0.25) / 2, 2);
    expect(area(ellipse(3, 3, 0.5, 0.5)(side))).toBe(0);
  });

  it('are put together, cut and seen in a mirror', () => {
    const right = roundedBox(0.5, 0, 0.2, 0.2, 0.01);
    const one = area(right(side));
    expect(area(mirrored(right)(side))).toBeCloseTo(2 * one, 3);
    expect(area(any(right, right)(side))).toBeCloseTo(one, 3);
    expect(area(both(right, above(0))(side))).toBeCloseTo(one / 2, 3);
    expect(area(without(right, above(0))(side))).toBeCloseTo(one / 2, 3);
    const left = flipped(right, true)(side);
    expect(coverAt(left, 50, 100)).toBe(1);
    expect(coverAt(left, 150, 100)).toBe(0);
  });
});

describe('a painted picture', () => {
  it('has the colours that were painted, the last one on top', () => {
    const png = Buffer.from(
      paint(
        4,
        [10, 20, 30],
        [
          { colour: [200, 0, 0], shape: above(0) },
          { colour: [0, 100, 0], shape: above(-0.5), opacity: 0.5 },
        ],
      ),
    );
    const data = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    // Each row: its filter, then each byte as the difference to the one above.
    const differences = [0, 1, 2].map((row) => [...rows.subarray(row * 13, row * 13 + 4)]);
    expect(differences).toEqual([
      [2, 100, 50, 0],
      [2, 100, 256 - 50, 0],
      [2, 256 - 190, 20, 30],
    ]);
  });
});
