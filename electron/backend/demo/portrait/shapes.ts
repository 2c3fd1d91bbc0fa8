import { arc, smooth, type Point } from './curve';
import { coverAt, eachPixel, emptyMask, fillPolygon, type Mask } from './mask';

/** What a shape covers of a picture of the given side, in pixels. */
export type Shape = (side: number) => Mask;

export function ellipse(cx: number, cy: number, rx: number, ry: number): Shape {
  return polygon(arc(cx, cy, rx, ry));
}

/** A rectangle with round corners, by its centre and half its sides. */
export function roundedBox(
  cx: number,
  cy: number,
  halfWidth: number,
  halfHeight: number,
  radius: number,
): Shape {
  const [right, bottom] = [halfWidth - radius, halfHeight - radius];
  const quarter = Math.PI / 2;
  const corner = (x: number, y: number, turn: number): Point[] =>
    arc(cx + x, cy + y, radius, radius, [turn * quarter, (turn + 1) * quarter]);
  return polygon([
    ...corner(right, bottom, 0),
    ...corner(-right, bottom, 1),
    ...corner(-right, -bottom, 2),
    ...corner(right, -bottom, 3),
  ]);
}

/** Everything above a height. */
export function above(height: number): Shape {
  return polygon([
    [-1, -1],
    [1, -1],
    [1, height],
    [-1, height],
  ]);
}

/** A line with round ends along a smooth curve through the points. */
export function stroke(through: readonly Point[], width: number): Shape {
  const curve = smooth(through, false);
  return (side) => {
    const points = inPixels(side, curve);
    const reach = (width * side) / 4;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const corners = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
    const [x0, y0, x1, y1] = corners;
    const mask = emptyMask(side, x0 - reach - 1, y0 - reach - 1, x1 + reach + 1, y1 + reach + 1);
    return eachPixel(mask, (column, row) => {
      const distance = Math.sqrt(squareToLine(column + 0.5, row + 0.5, points));
      return Math.min(1, Math.max(0, 0.5 + reach - distance));
    });
  };
}

/** What a smooth closed curve through the points holds. */
export function blob(through: readonly Point[]): Shape {
  return polygon(smooth(through, true));
}

/** A closed curve that is the same on the left, through points of the right half from the top down. */
export function symmetric(rightHalf: readonly Point[]): Shape {
  const left = rightHalf
    .filter(([x]) => x > 0)
    .map(([x, y]): Point => [-x, y])
    .reverse();
  return blob([...rightHalf, ...left]);
}

export function any(...shapes: readonly Shape[]): Shape {
  return (side) => shapes.map((shape) => shape(side)).reduce((one, other) => joined(side, one, other));
}

export function both(one: Shape, other: Shape): Shape {
  return (side) => {
    const [kept, limits] = [one(side), other(side)];
    return eachPixel(kept, (column, row) =>
      Math.min(coverAt(kept, column, row), coverAt(limits, column, row)),
    );
  };
}

export function without(shape: Shape, hole: Shape): Shape {
  return (side) => {
    const [kept, taken] = [shape(side), hole(side)];
    return eachPixel(kept, (column, row) =>
      Math.min(coverAt(kept, column, row), 1 - coverAt(taken, column, row)),
    );
  };
}

/** The same shape on both sides. */
export function mirrored(shape: Shape): Shape {
  return any(shape, flipped(shape, true));
}

/** The shape seen in a mirror where `isFlipped`. */
export function flipped(shape: Shape, isFlipped: boolean): Shape {
  if (!isFlipped) return shape;
  return (side) => {
    const seen = shape(side);
    const left = side - seen.left - seen.width;
    const mask = emptyMask(side, left, seen.top, left + seen.width, seen.top + seen.height);
    return eachPixel(mask, (column, row) => coverAt(seen, side - 1 - column, row));
  };
}

function polygon(points: readonly Point[]): Shape {
  return (side) => fillPolygon(side, inPixels(side, points));
}

function inPixels(side: number, points: readonly Point[]): Point[] {
  return points.map(([x, y]) => [((x + 1) * side) / 2, ((y + 1) * side) / 2]);
}

function joined(side: number, one: Mask, other: Mask): Mask {
  const mask = emptyMask(
    side,
    Math.min(one.left, other.left),
    Math.min(one.top, other.top),
    Math.max(one.left + one.width, other.left + other.width),
    Math.max(one.top + one.height, other.top + other.height),
  );
  return eachPixel(mask, (column, row) => Math.max(coverAt(one, column, row), coverAt(other, column, row)));
}

function squareToLine(x: number, y: number, points: readonly Point[]): number {
  let nearest = Infinity;
  for (let index = 1; index < points.length; index += 1) {
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [points[index - 1], points[index]];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    nearest = Math.min(nearest, (ax + share * dx - x) ** 2 + (ay + share * dy - y) ** 2);
  }
  return nearest;
}
