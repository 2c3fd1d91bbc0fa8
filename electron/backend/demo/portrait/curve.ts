/** Pictures go from -1 to 1 both ways; down is positive. */
export type Point = readonly [x: number, y: number];

const stepsBetweenPoints = 6;

/** A smooth curve through the points, as short lines: a uniform Catmull-Rom spline, for points that are evenly apart. */
export function smooth(points: readonly Point[], isClosed: boolean): Point[] {
  const count = points.length;
  const at = (index: number): Point => {
    const bounded = isClosed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[bounded] ?? [0, 0];
  };
  const curve: Point[] = [];
  const last = isClosed ? count : count - 1;
  for (let index = 0; index < last; index += 1) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < stepsBetweenPoints; step += 1) {
      const t = step / stepsBetweenPoints;
      curve.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)]);
    }
  }
  if (!isClosed) curve.push(at(count - 1));
  return curve;
}

/** Points along part of an ellipse, `from` and `to` as angles in radians, clockwise from the right. */
export function arc(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  [from, to]: readonly [from: number, to: number] = [0, 2 * Math.PI],
): Point[] {
  const steps = Math.ceil((Math.abs(to - from) / Math.PI) * 28);
  return Array.from({ length: steps }, (_, index) => {
    const angle = from + ((to - from) * index) / steps;
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry];
  });
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return (
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
  );
}
