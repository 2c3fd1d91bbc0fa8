import type { Bodies } from './forces';
import { spacing } from './layout.types';

/** The middle one of the distances to the nearest neighbour, in spacings, that a drawing breathes at. */
const breathing = 1.05;

/** On the way a drawing has no size of its own yet: it is shown about as large as it will be. */
export function showInScale(part: Bodies, nodes: Int32Array, x: Float64Array, y: Float64Array): void {
  let squares = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    squares += (part.x[index] ?? 0) ** 2 + (part.y[index] ?? 0) ** 2;
  }
  const scale = (0.75 * spacing * nodes.length) / Math.sqrt(Math.max(1, squares));
  nodes.forEach((node, index) => {
    x[node] = (part.x[index] ?? 0) * scale;
    y[node] = (part.y[index] ?? 0) * scale;
  });
}

/** Moves all bodies. */
export function shift(part: Bodies, dx: number, dy: number): void {
  for (let index = 0; index < part.x.length; index += 1) {
    part.x[index] = (part.x[index] ?? 0) + dx;
    part.y[index] = (part.y[index] ?? 0) + dy;
  }
}

/** Multiplies all positions. */
export function stretch(part: Pick<Bodies, 'x' | 'y'>, factor: number): void {
  for (let index = 0; index < part.x.length; index += 1) {
    part.x[index] = (part.x[index] ?? 0) * factor;
    part.y[index] = (part.y[index] ?? 0) * factor;
  }
}

/** Turns the longest extent level: pages are wider than high. */
export function turnLevel(x: Float64Array, y: Float64Array): void {
  const middleX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const middleY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let [xx, yy, xy] = [0, 0, 0];
  for (let index = 0; index < x.length; index += 1) {
    const dx = (x[index] ?? 0) - middleX;
    const dy = (y[index] ?? 0) - middleY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const angle = -Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let index = 0; index < x.length; index += 1) {
    const dx = (x[index] ?? 0) - middleX;
    const dy = (y[index] ?? 0) - middleY;
    x[index] = dx * cos - dy * sin;
    y[index] = dx * sin + dy * cos;
  }
}

/** Stretches a drawing until most have room around them. */
export function breathe(x: Float64Array, y: Float64Array): void {
  const middle = middleNearest(x, y);
  if (middle > 0) stretch({ x, y }, (breathing * spacing) / middle);
}

/** Median of the distances to the nearest neighbour, of at most 300 nodes. */
function middleNearest(x: Float64Array, y: Float64Array): number {
  const every = Math.max(1, Math.floor(x.length / 300));
  const nearest: number[] = [];
  for (let node = 0; node < x.length; node += every) {
    let least = Infinity;
    for (let other = 0; other < x.length; other += 1) {
      if (other === node) continue;
      const dx = (x[other] ?? 0) - (x[node] ?? 0);
      const dy = (y[other] ?? 0) - (y[node] ?? 0);
      least = Math.min(least, dx * dx + dy * dy);
    }
    nearest.push(Math.sqrt(least));
  }
  nearest.sort((left, right) => left - right);
  return nearest[Math.floor(nearest.length / 2)] ?? 0;
}
