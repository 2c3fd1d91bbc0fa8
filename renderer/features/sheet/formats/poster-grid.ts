import type { Size } from '@shared/sheet/papers';

/** How people stand on a poster: rows that are all as long as the page is wide. */
export interface PosterGrid {
  /** People in each row; they differ by one at most, so that no row looks left over. */
  readonly rows: readonly number[];
  /** Millimetres. */
  readonly cell: Size;
  /** Diameter of a face, in millimetres. */
  readonly face: number;
  /** Words below the face; among many people beside it, where longer lines hold more in the same room. */
  readonly words: 'below' | 'beside';
}

/** For each way of setting a cell: its best height by width, and the narrowest in which a name can be read, in mm. */
const shapes = {
  below: { bestRatio: 1.18, narrowest: 27 },
  beside: { bestRatio: 0.36, narrowest: 32 },
} as const satisfies Record<PosterGrid['words'], object>;

/** In less room for each person words stand beside the face, in square millimetres. */
const crowded = 1000;
/** In less room a name cannot be read from where one stands, in square millimetres. */
const leastRoom = 440;
const largestFace = 90;

/** How many people a poster can hold so that they can be read; more stand on several. */
export function mostOnPoster(place: Size): number {
  return Math.max(1, Math.floor((place.width * place.height) / leastRoom));
}

/**
 * The grid that fills the place best with so many people: that with the cells nearest to a good shape, of those whose
 * rows come out even.
 *
 * @param place in millimetres
 */
export function posterGrid(count: number, place: Size): PosterGrid {
  const words = (place.width * place.height) / Math.max(1, count) < crowded ? 'beside' : 'below';
  const { bestRatio, narrowest } = shapes[words];
  let best: { grid: PosterGrid; score: number } | null = null;
  for (let rowCount = 1; rowCount <= count; rowCount += 1) {
    const longest = Math.ceil(count / rowCount);
    const cell = { width: place.width / longest, height: place.height / rowCount };
    if (cell.width < narrowest && rowCount < count) continue;
    const grid = { rows: rowsOf(count, rowCount, words), cell, face: faceOf(cell, words), words } as const;
    const distance = Math.abs(Math.log(cell.height / cell.width / bestRatio));
    const short = (longest * rowCount - count) / rowCount;
    const score = distance + (words === 'beside' ? short * 0.8 : Math.min(short, 0.12));
    if (!best || score < best.score) best = { grid, score };
  }
  return best?.grid ?? { rows: [], cell: place, face: largestFace, words };
}

function faceOf({ width, height }: Size, words: PosterGrid['words']): number {
  return words === 'beside'
    ? Math.min(height * 0.84, width * 0.3)
    : Math.min(width * 0.68, height * 0.44, largestFace);
}

/**
 * As equal as can be. Longer rows are spread among the others, 13 in 4 rows are 3, 4, 3 and 3; where words stand beside the
 * faces they come first, so that columns go down to the end.
 */
function rowsOf(count: number, rowCount: number, words: PosterGrid['words']): number[] {
  return Array.from({ length: rowCount }, (_, row) =>
    words === 'beside'
      ? Math.floor(count / rowCount) + (row < count % rowCount ? 1 : 0)
      : Math.round(((row + 1) * count) / rowCount) - Math.round((row * count) / rowCount),
  );
}
