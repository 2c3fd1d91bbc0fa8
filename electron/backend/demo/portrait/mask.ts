import type { Point } from './curve';

/** How much of each pixel a shape covers, from 0 to 1, row by row, in the part of the picture that it reaches. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Float32Array;
}

/** A mask of the part of a picture that lies between the corners, in pixels; nothing is covered yet. */
export function emptyMask(side: number, x0: number, y0: number, x1: number, y1: number): Mask {
  const inside = (at: number): number => Math.min(side, Math.max(0, at));
  const [left, top] = [inside(Math.floor(x0)), inside(Math.floor(y0))];
  const width = Math.max(0, inside(Math.ceil(x1)) - left);
  const height = Math.max(0, inside(Math.ceil(y1)) - top);
  return { left, top, width, height, cover: new Float32Array(width * height) };
}

/** What the mask says of a pixel of the picture; nothing outside of it. */
export function coverAt(mask: Mask, column: number, row: number): number {
  const [x, y] = [column - mask.left, row - mask.top];
  if (x < 0 || y < 0 || x >= mask.width || y >= mask.height) return 0;
  return mask.cover[y * mask.width + x] ?? 0;
}

/** The mask of the same part of the picture with each pixel by what `cover` says of it. */
export function eachPixel(mask: Mask, cover: (column: number, row: number) => number): Mask {
  let at = 0;
  for (let row = mask.top; row < mask.top + mask.height; row += 1) {
    for (let column = mask.left; column < mask.left + mask.width; column += 1) {
      mask.cover[at] = cover(column, row);
      at += 1;
    }
  }
  return mask;
}

/**
 * Fills a polygon that does not cross itself.
 *
 * Each edge leaves in its pixel how much lies to its right, which summed along the row is the exact area covered.
 *
 * @param points in pixels
 */
export function fillPolygon(side: number, points: readonly Point[]): Mask {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const mask = emptyMask(side, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  const { left, top, width, height, cover } = mask;
  let before = points.at(-1) ?? [0, 0];
  for (const point of points) {
    addEdge(mask, [before[0] - left, before[1] - top], [point[0] - left, point[1] - top]);
    before = point;
  }
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += cover[at] ?? 0;
      cover[at] = Math.min(1, Math.abs(sum));
    }
  }
  return mask;
}

function addEdge({ cover, width, height }: Mask, from: Point, to: Point): void {
  const isDown = from[1] < to[1];
  const [[x0, y0], [x1, y1]] = isDown ? [from, to] : [to, from];
  if (y0 === y1) return;
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.max(0, Math.floor(y0)); row < Math.min(height, Math.ceil(y1)); row += 1) {
    const [above, below] = [Math.max(row, y0), Math.min(row + 1, y1)];
    const ends = [x0 + (above - y0) * slope, x0 + (below - y0) * slope] as const;
    addInRow(cover, row * width, width, ends, (below - above) * (isDown ? 1 : -1));
  }
}

/** Shares what an edge does to a row among the pixels that it runs through. */
function addInRow(
  cover: Float32Array,
  start: number,
  width: number,
  ends: readonly [number, number],
  rise: number,
): void {
  const inside = (x: number): number => Math.min(width, Math.max(0, x));
  const from = inside(Math.min(...ends));
  const to = inside(Math.max(...ends));
  if (from === to) addInPixel(cover, start, width, from, rise);
  for (let x = from; x < to;) {
    const next = Math.min(to, Math.floor(x) + 1);
    addInPixel(cover, start, width, (x + next) / 2, (rise * (next - x)) / (to - from));
    x = next;
  }
}

/** What lies beyond the right border is nobody's. */
function addInPixel(cover: Float32Array, start: number, width: number, x: number, rise: number): void {
  const column = Math.floor(x);
  const right = rise * (x - column);
  const at = start + column;
  if (column < width) cover[at] = (cover[at] ?? 0) + rise - right;
  if (column + 1 < width) cover[at + 1] = (cover[at + 1] ?? 0) + right;
}
