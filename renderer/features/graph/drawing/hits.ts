import { at } from '@shared/graph/network';
import { shiftOf } from './beside';
import type { Camera, Positions, Scene } from './drawing.types';
import { radiusAt, toGraph, widthAt, type Point, type Size } from './viewport';

/** Fingers and hands are not exact: so many pixels beside still count. */
const nodeTolerance = 4;
const edgeTolerance = 5;

export interface Looked {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly camera: Camera;
  readonly size: Size;
}

/**
 * The node under a place of the page: of several, the one whose middle is nearest; null where there is none.
 *
 * A pass over columns of numbers: 10,000 nodes take some hundredths of a millisecond, less than keeping an index of
 * places that move would.
 */
export function nodeAt({ scene, positions, camera, size }: Looked, place: Point): number | null {
  const { x, y } = toGraph(camera, size, place.x, place.y);
  const { count, radius } = scene.nodes;
  let found: number | null = null;
  let nearest = Infinity;
  for (let node = 0; node < count; node += 1) {
    const dx = (positions.x[node] ?? 0) - x;
    const dy = (positions.y[node] ?? 0) - y;
    const square = dx * dx + dy * dy;
    if (square >= nearest) continue;
    const reach = (radiusAt(radius[node] ?? 0, camera.zoom) + nodeTolerance) / camera.zoom;
    if (square > reach * reach) continue;
    nearest = square;
    found = node;
  }
  return found;
}

/** The line under a place of the page: of several the nearest; null where there is none. */
export function edgeAt({ scene, positions, camera, size }: Looked, place: Point): number | null {
  const { x, y } = toGraph(camera, size, place.x, place.y);
  const { count, a, b, width } = scene.edges;
  const widest = (widthAt(8, camera.zoom) / 2 + edgeTolerance) / camera.zoom;
  let found: number | null = null;
  let nearest = Infinity;
  for (let edge = 0; edge < count; edge += 1) {
    const from = a[edge] ?? 0;
    const to = b[edge] ?? 0;
    const shift = shiftOf(scene.edges, positions, edge);
    const ax = (positions.x[from] ?? 0) + shift.x;
    const bx = (positions.x[to] ?? 0) + shift.x;
    if (x < Math.min(ax, bx) - widest || x > Math.max(ax, bx) + widest) continue;
    const ay = (positions.y[from] ?? 0) + shift.y;
    const by = (positions.y[to] ?? 0) + shift.y;
    if (y < Math.min(ay, by) - widest || y > Math.max(ay, by) + widest) continue;
    const away = distanceToSegment(x, y, ax, ay, bx, by);
    const reach = Math.min(widest, (widthAt(at(width, edge), camera.zoom) / 2 + edgeTolerance) / camera.zoom);
    if (away > reach || away >= nearest) continue;
    nearest = away;
    found = edge;
  }
  return found;
}

function distanceToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
