import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnHeightOf,
  createPlacer,
  placeBlocks,
  type Placeable,
} from '@/features/sheet/setting/place-blocks';
import type { PageFrame } from '@/features/sheet/setting/setting.types';

const frameOf = (columns: number): PageFrame => ({
  width: 210,
  height: 297,
  top: 20,
  right: 16,
  bottom: 19,
  left: 16,
  columns,
  gutter: 8,
});

const plain: Placeable = { keepWithNext: false, breakBefore: 'none' };
const heading: Placeable = { keepWithNext: true, breakBefore: 'none' };

const community = fc.record({
  columns: fc.integer({ min: 1, max: 5 }),
  taken: fc.double({ min: 0, max: 250, noNaN: true }),
  blocks: fc.array(
    fc.record({
      height: fc.double({ min: 3, max: 120, noNaN: true }),
      keepWithNext: fc.boolean().chain((keep) => (keep ? fc.boolean() : fc.constant(false))),
      breakBefore: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', 'column', 'page'),
    }),
    { maxLength: 120 },
  ),
});

interface Case {
  readonly columns: number;
  readonly taken: number;
  readonly blocks: readonly (Placeable & { readonly height: number })[];
}

const placed = ({ columns, taken, blocks }: Case) =>
  placeBlocks(
    blocks,
    blocks.map(({ height }) => height),
    frameOf(columns),
    taken,
  );

/** Height of a heading with all that stays with it, from each block on. */
function chainHeight(blocks: Case['blocks'], from: number): number {
  let height = 0;
  for (const [at, block] of blocks.entries()) {
    if (at < from) continue;
    if (at > from && block.breakBefore !== 'none') return height;
    height += block.height;
    if (!block.keepWithNext) return height;
  }
  return height;
}

describe('placing blocks', () => {
  it('places every block once, in their order', () => {
    fc.assert(
      fc.property(community, (made) => {
        expect(placed(made).flat(2)).toEqual(made.blocks.map((_, at) => at));
      }),
    );
  });

  it('fills no column beyond its height, and every page has its columns', () => {
    fc.assert(
      fc.property(community, (made) => {
        for (const [number, page] of placed(made).entries()) {
          const height = columnHeightOf(frameOf(made.columns)) - (number === 0 ? made.taken : 0);
          expect(page).toHaveLength(made.columns);
          for (const column of page) {
            const sum = column.reduce((total, at) => total + (made.blocks[at]?.height ?? 0), 0);
            expect(sum).toBeLessThanOrEqual(height + 0.1);
          }
        }
      }),
    );
  });

  it('leaves no heading last in a column, but before a break and where it cannot be otherwise', () => {
    fc.assert(
      fc.property(community, (made) => {
        const tallest = columnHeightOf(frameOf(made.columns));
        for (const column of placed(made).flat()) {
          const last = column.at(-1);
          if (last === undefined || made.blocks[last]?.keepWithNext !== true) continue;
          const next = made.blocks[last + 1];
          if (next?.breakBefore !== 'none') continue;
          let first = last;
          while (
            first > 0 &&
            made.blocks[first]?.breakBefore === 'none' &&
            made.blocks[first - 1]?.keepWithNext
          )
            first -= 1;
          expect(chainHeight(made.blocks, first)).toBeGreaterThan(tallest);
        }
      }),
    );
  });

  it('begins a page where one is asked for', () => {
    fc.assert(
      fc.property(community, (made) => {
        const firsts = placed(made).map((page) => page.flat()[0]);
        for (const [at, block] of made.blocks.entries()) {
          if (block.breakBefore === 'page') expect(firsts).toContain(at);
        }
      }),
    );
  });

  it('gives the same pages when blocks come one by one', () => {
    fc.assert(
      fc.property(community, (made) => {
        const placer = createPlacer(frameOf(made.columns), made.taken);
        const pages = made.blocks.flatMap((block) => placer.add([block], [block.height]));
        expect([...pages, ...placer.end()]).toEqual(placed(made));
      }),
    );
  });

  it('balances the columns of the last page', () => {
    const blocks = Array.from({ length: 8 }, () => plain);
    const heights = blocks.map(() => 20);
    expect(placeBlocks(blocks, heights, frameOf(2))).toEqual([
      [
        [0, 1, 2, 3],
        [4, 5, 6, 7],
      ],
    ]);
  });

  it('carries a heading over to the column of its first entry', () => {
    const [first] = placeBlocks([plain, heading, heading, plain], [240, 8, 6, 30], frameOf(2));
    expect(first).toEqual([[0], [1, 2, 3]]);
  });

  it('goes on to the next page where an opening leaves too little room', () => {
    expect(placeBlocks([plain], [100], frameOf(2), 200)).toEqual([
      [[], []],
      [[0], []],
    ]);
  });

  it('gives one page for nothing, so that there is something to see', () => {
    expect(placeBlocks([], [], frameOf(2))).toEqual([[[], []]]);
  });
});
