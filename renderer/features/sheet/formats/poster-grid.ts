import type { Size } from '@shared/sheet/papers';

/** How people stand on a poster: rows that are all as long as the page is wide. */
export interface PosterGrid {
  /** People in each row; they differ by one at most, so that no row looks left over. */
  readonly rows: readonly number[];
  /** Millimetres. */
  readonly cell: Size;
  /** Diameter of a face, in millimetres. */
  readonly face: number;
}

/** Room between cells, of their width. */
const gapShare = 0.08;
/** A cell is read best about so much higher than wide: a face, a name and two lines below it. */
const bestRatio = 1.18;
const largestFace = 62;
/** Below this width no name can be read from where one stands, in millimetres. */
const narrowestCell = 17;

/**
 * The grid that fills the place best with so many people: that with the cells nearest to a good shape, of those whose
 * rows come out even.
 *
 * @param place in millimetres
 */
export function posterGrid(count: number, place: Size): PosterGrid {
  let best: { grid: PosterGrid; score: number } | null = null;
  for (let rowCount = 1; rowCount <= count; rowCount += 1) {
    const longest = Math.ceil(count / rowCount);
    const cell = { width: place.width / longest, height: place.height / rowCount };
    if (cell.width < narrowestCell && rowCount < count) continue;
    const grid = { rows: rowsOf(count, rowCount), cell, face: faceOf(cell) };
    const distance = Math.abs(Math.log(cell.height / cell.width / bestRatio));
    // Rows of unequal length are a little worse to look at.
    const isEven = count % rowCount === 0;
    const score = distance + (isEven ? 0 : 0.12);
    if (!best || score < best.score) best = { grid, score };
  }
  return best?.grid ?? { rows: [], cell: place, face: largestFace };
}

function faceOf({ width, height }: Size): number {
  return Math.min(width * (1 - gapShare) * 0.78, height * 0.46, largestFace);
}

/** As equal as can be, the longer ones spread among the others: 13 in 3 rows are 4, 5 and 4. */
function rowsOf(count: number, rowCount: number): number[] {
  return Array.from(
    { length: rowCount },
    (_, row) => Math.round(((row + 1) * count) / rowCount) - Math.round((row * count) / rowCount),
  );
}
