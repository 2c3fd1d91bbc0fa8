import { spacing } from './layout.types';

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width by height of what is packed: that of a page on a screen. */
const aspect = 1.6;
const gap = 2 * spacing;
/** A box that is lower than this share of its row's highest begins a row of its own. */
const leastHeight = 0.3;
/** So few people on their own stand far enough apart for their names. */
const namedAlone = 90;

export function extentOf(x: ArrayLike<number>, y: ArrayLike<number>, nodes: Iterable<number>): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of nodes) {
    const px = x[node] ?? 0;
    const py = y[node] ?? 0;
    left = Math.min(left, px);
    right = Math.max(right, px);
    top = Math.min(top, py);
    bottom = Math.max(bottom, py);
  }
  return left === Infinity ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}

/**
 * Where boxes stand in rows under one another, each row in the middle: by box the place of its upper left corner.
 * Boxes come largest first; a row is as wide as the widest box, or as makes the whole a page, and of similar heights.
 */
export function packRows(
  boxes: readonly { readonly width: number; readonly height: number }[],
): { x: number; y: number }[] {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const limit = Math.max(widest, Math.sqrt(area * aspect));
  const places: { x: number; y: number }[] = [];
  let row: number[] = [];
  let [x, y, height] = [0, 0, 0];
  const endRow = (): void => {
    const shift = -(x - gap) / 2;
    for (const index of row) {
      const place = places[index];
      if (place) place.x += shift;
    }
    y += height + gap;
    row = [];
    [x, height] = [0, 0];
  };
  boxes.forEach((box, index) => {
    if (row.length > 0 && (x + box.width > limit || box.height < height * leastHeight)) endRow();
    places.push({ x, y });
    row.push(index);
    x += box.width + gap;
    height = Math.max(height, box.height);
  });
  if (row.length > 0) endRow();
  return places;
}

/** Tidy rows for people who are connected to nobody, below what stands there; `above` is null where nothing does. */
export function rowsOfAlone(count: number, above: Extent | null): { x: number; y: number }[] {
  const wide = count <= namedAlone ? 2.6 : 1.2;
  const high = count <= namedAlone ? 1.7 : 1.2;
  const [cellWidth, cellHeight] = [wide * spacing, high * spacing];
  const square = Math.sqrt((count * cellHeight * aspect) / cellWidth);
  const fitting = above ? (above.right - above.left) / cellWidth + 1 : 0;
  const columns = Math.max(1, Math.min(count, Math.round(Math.max(square, Math.min(fitting, 4 * square)))));
  const middle = above ? (above.left + above.right) / 2 : 0;
  const top = above ? above.bottom + 2.5 * spacing : 0;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    return {
      x: middle + ((index % columns) - (inRow - 1) / 2) * cellWidth,
      y: top + row * cellHeight,
    };
  });
}
