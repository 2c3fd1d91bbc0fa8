import type { Block, PageFrame } from './setting.types';

/** What placing needs to know of a block. */
export type Placeable = Pick<Block, 'keepWithNext' | 'breakBefore'>;

/** One page: the indices of the blocks in each of its columns. */
export type PlacedPage = readonly (readonly number[])[];

export interface Placer {
  /** Takes the next blocks, with their heights in millimetres; gives the pages that can no longer change. */
  add(blocks: readonly Placeable[], heights: readonly number[]): PlacedPage[];
  /** Gives what is left. The last page's columns are balanced. */
  end(): PlacedPage[];
}

/** Sums of heights that the browser rounds to 1/64 px. */
const toleranceMm = 0.05;

/** A heading with all that it must stay with: placed in one column. */
interface Unit {
  readonly blocks: readonly number[];
  readonly heights: readonly number[];
  readonly height: number;
  readonly breakBefore: Block['breakBefore'];
}

/** Height of a page's columns, in millimetres. */
export function columnHeightOf(frame: PageFrame): number {
  return frame.height - frame.top - frame.bottom;
}

/** Width of each column, in millimetres. */
export function columnWidthOf(frame: PageFrame): number {
  return (frame.width - frame.left - frame.right - (frame.columns - 1) * frame.gutter) / frame.columns;
}

/**
 * Lays blocks into columns and columns into pages, in their order.
 *
 * A block stays with the next where it says so, so no heading is last in a column; unless it and what it belongs to are
 * taller than a column together, which callers prevent by breaking such blocks into their parts. Pages that are not
 * full because a new one was asked for, and the last one, have columns of about the same height.
 *
 * @param takenMm height that the first page's columns lack
 */
export function placeBlocks(
  blocks: readonly Placeable[],
  heights: readonly number[],
  frame: PageFrame,
  takenMm = 0,
): PlacedPage[] {
  const placer = createPlacer(frame, takenMm);
  return [...placer.add(blocks, heights), ...placer.end()];
}

/** The same, for blocks that come one after another: pages are given as soon as they are full. */
export function createPlacer(frame: PageFrame, takenMm = 0): Placer {
  const fullHeight = columnHeightOf(frame);
  let page: Unit[][] = [[]];
  let capacity = Math.max(0, fullHeight - takenMm);
  let used = 0;
  let count = 0;
  let waiting: { at: number; height: number; block: Placeable }[] = [];
  let done: PlacedPage[] = [];

  function closePage(isFull: boolean): void {
    const columns = isFull ? page : balanced(page, frame.columns, capacity);
    done.push(
      Array.from({ length: frame.columns }, (_, at) => (columns[at] ?? []).flatMap((unit) => unit.blocks)),
    );
    page = [[]];
    capacity = fullHeight;
    used = 0;
  }

  function nextColumn(): void {
    if (page.length === frame.columns) {
      closePage(true);
      return;
    }
    page.push([]);
    used = 0;
  }

  const isFresh = (): boolean => page.length === 1 && page[0]?.length === 0;

  function place(unit: Unit): void {
    if (unit.breakBefore === 'page' && !isFresh()) closePage(false);
    else if (unit.breakBefore === 'column' && used > 0) nextColumn();
    while (used + unit.height > capacity + toleranceMm) {
      // Nothing is gained by going on: the column is empty, and as high as they come.
      if (used === 0 && capacity === fullHeight) break;
      nextColumn();
    }
    if (unit.height > capacity + toleranceMm && unit.blocks.length > 1) {
      for (const single of singles(unit)) place(single);
      return;
    }
    page.at(-1)?.push(unit);
    used += unit.height;
  }

  function flush(): void {
    if (waiting.length === 0) return;
    const breaks = waiting.map(({ block }) => block.breakBefore);
    place({
      blocks: waiting.map(({ at }) => at),
      heights: waiting.map(({ height }) => height),
      height: waiting.reduce((sum, { height }) => sum + height, 0),
      breakBefore: breaks[0] ?? 'none',
    });
    waiting = [];
  }

  function taken(): PlacedPage[] {
    const pages = done;
    done = [];
    return pages;
  }

  return {
    add(blocks, heights) {
      for (const [index, block] of blocks.entries()) {
        // A break inside a chain ends it: what it asks for comes before staying together.
        if (block.breakBefore !== 'none') flush();
        waiting.push({ at: count, height: heights[index] ?? 0, block });
        count += 1;
        if (!block.keepWithNext) flush();
      }
      return taken();
    },
    end() {
      flush();
      if (!isFresh() || capacity !== fullHeight || count === 0) closePage(false);
      return taken();
    },
  };
}

function singles(unit: Unit): Unit[] {
  return unit.blocks.map((block, at) => ({
    blocks: [block],
    heights: [unit.heights[at] ?? 0],
    height: unit.heights[at] ?? 0,
    breakBefore: 'none',
  }));
}

/** The same units in columns as low as they can be. Columns that were asked for stay as they are. */
function balanced(page: readonly Unit[][], columns: number, capacity: number): Unit[][] {
  const units = page.flat();
  if (units.some((unit, at) => at > 0 && unit.breakBefore === 'column')) return [...page];
  const highest = Math.max(0, ...units.map((unit) => unit.height));
  const sum = units.reduce((total, unit) => total + unit.height, 0);
  let [low, high] = [Math.max(highest, sum / columns), Math.max(capacity, highest)];
  while (high - low > 0.2) {
    const middle = (low + high) / 2;
    if (filled(units, middle).length <= columns) high = middle;
    else low = middle;
  }
  const result = filled(units, high);
  return result.length <= columns ? result : [...page];
}

function filled(units: readonly Unit[], height: number): Unit[][] {
  const result: Unit[][] = [[]];
  let used = 0;
  for (const unit of units) {
    if (used > 0 && used + unit.height > height + toleranceMm) {
      result.push([]);
      used = 0;
    }
    result.at(-1)?.push(unit);
    used += unit.height;
  }
  return result;
}
