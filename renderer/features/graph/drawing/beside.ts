import type { Positions, SceneEdges } from './drawing.types';
import type { Point } from './viewport';

/** Wider than half of the widest tie and half of an arrow together, and within the smallest disc; in graph units. */
const away = 5;
const nowhere: Point = { x: 0, y: 0 };

/**
 * How far the ends of a line are shifted, in graph units, so that it does not lie on another one between the same two;
 * always to the same side of the way from a to b.
 */
export function shiftOf({ a, b, beside }: SceneEdges, { x, y }: Positions, edge: number): Point {
  if ((beside[edge] ?? 0) === 0) return nowhere;
  const [from, to] = [a[edge] ?? 0, b[edge] ?? 0];
  const dx = (x[to] ?? 0) - (x[from] ?? 0);
  const dy = (y[to] ?? 0) - (y[from] ?? 0);
  const length = Math.hypot(dx, dy);
  return length === 0 ? nowhere : { x: (-dy / length) * away, y: (dx / length) * away };
}
