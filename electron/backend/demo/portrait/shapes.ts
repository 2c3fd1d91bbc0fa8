/**
 * The signed distance of a point from a shape's edge: negative inside, positive outside, zero on it.
 *
 * Pictures go from -1 to 1 both ways; down is positive.
 */
export type Shape = (x: number, y: number) => number;
export type Point = readonly [x: number, y: number];

/** Near the edge, where it counts, the distance is exact enough; far away it is too small. */
export function ellipse(cx: number, cy: number, rx: number, ry: number): Shape {
  return (x, y) => {
    const [dx, dy] = [x - cx, y - cy];
    const reach = Math.hypot(dx / rx, dy / ry);
    if (reach < 1e-6) return -Math.min(rx, ry);
    return (reach * (reach - 1)) / Math.hypot(dx / (rx * rx), dy / (ry * ry));
  };
}

/** A rectangle with round corners, by its centre and half its sides. */
export function roundedBox(
  cx: number,
  cy: number,
  halfWidth: number,
  halfHeight: number,
  radius: number,
): Shape {
  return (x, y) => {
    const dx = Math.abs(x - cx) - halfWidth + radius;
    const dy = Math.abs(y - cy) - halfHeight + radius;
    return Math.min(Math.max(dx, dy), 0) + Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - radius;
  };
}

/** Everything above a height. */
export function above(height: number): Shape {
  return (_x, y) => y - height;
}

/** A line with round ends along a smooth curve through the points. */
export function stroke(through: readonly Point[], width: number): Shape {
  const [xs, ys] = coordinates(smooth(through, false));
  return (x, y) => {
    let nearest = Infinity;
    for (let index = 1; index < xs.length; index += 1) {
      nearest = Math.min(nearest, squareToSegment(x, y, xs, ys, index - 1, index));
    }
    return Math.sqrt(nearest) - width / 2;
  };
}

/** What a smooth closed curve through the points holds. */
export function blob(through: readonly Point[]): Shape {
  const [xs, ys] = coordinates(smooth(through, true));
  return (x, y) => {
    let nearest = Infinity;
    let isInside = false;
    for (let index = 0, before = xs.length - 1; index < xs.length; before = index, index += 1) {
      nearest = Math.min(nearest, squareToSegment(x, y, xs, ys, before, index));
      const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[before], ys[before], xs[index], ys[index]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
    return isInside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
  };
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
  return (x, y) => {
    let nearest = Infinity;
    for (const shape of shapes) nearest = Math.min(nearest, shape(x, y));
    return nearest;
  };
}

export function both(one: Shape, other: Shape): Shape {
  return (x, y) => Math.max(one(x, y), other(x, y));
}

export function without(shape: Shape, hole: Shape): Shape {
  return (x, y) => Math.max(shape(x, y), -hole(x, y));
}

/** The same shape on both sides. */
export function mirrored(shape: Shape): Shape {
  return (x, y) => Math.min(shape(x, y), shape(-x, y));
}

/** The shape seen in a mirror where `isFlipped`. */
export function flipped(shape: Shape, isFlipped: boolean): Shape {
  return isFlipped ? (x, y) => shape(-x, y) : shape;
}

/** Centripetal enough for our even points: a uniform Catmull-Rom spline, eight steps from point to point. */
function smooth(points: readonly Point[], isClosed: boolean): Point[] {
  const count = points.length;
  const at = (index: number): Point => {
    const bounded = isClosed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[bounded] ?? [0, 0];
  };
  const curve: Point[] = [];
  const steps = 8;
  const last = isClosed ? count : count - 1;
  for (let index = 0; index < last; index += 1) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      curve.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)]);
    }
  }
  if (!isClosed) curve.push(at(count - 1));
  return curve;
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return (
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
  );
}

function coordinates(points: readonly Point[]): [xs: Float64Array, ys: Float64Array] {
  return [Float64Array.from(points, ([x]) => x), Float64Array.from(points, ([, y]) => y)];
}

function squareToSegment(
  x: number,
  y: number,
  xs: Float64Array,
  ys: Float64Array,
  from: number,
  to: number,
): number {
  const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[from], ys[from], xs[to], ys[to]];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (ax + share * dx - x) ** 2 + (ay + share * dy - y) ** 2;
}
