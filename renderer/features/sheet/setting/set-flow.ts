import { breath } from './breath';
import { html, nothing, text, type Html } from './html';
import type { FillFaces } from './faces';
import { columnHeightOf, columnWidthOf, createPlacer, type PlacedPage } from './place-blocks';
import type { Block, PageFrame, SheetPage, Stage } from './setting.types';

/** What stands above and below the columns of a page. */
export interface Furniture {
  readonly head: Html;
  readonly foot: Html;
}

/** Blocks to be set into pages. */
export interface Flow {
  readonly frame: PageFrame;
  readonly blocks: Iterable<Block>;
  /** Above the columns of the first page, as wide as all of them. */
  readonly opening: Html | null;
  /** Number of the first page. */
  readonly firstPage: number;
  /** @param runningHead null on a page with an opening, which says it itself */
  furniture(page: number, runningHead: string | null): Furniture;
  readonly fillFaces: FillFaces;
}

/** A page whose place on paper is still open: a booklet puts two on a sheet. */
export interface LaidPage {
  readonly number: number;
  readonly frame: PageFrame;
  /** Head, columns and foot. */
  readonly inner: Html;
  readonly memberIds: readonly string[];
  readonly anchors: readonly string[];
}

/** Blocks measured at once: few at first, so that the first page comes soon. */
const firstSlice = 30;
const nextSlices = 150;

/**
 * Sets blocks page by page; each page comes as soon as it is full.
 *
 * Lets the window breathe between slices, and stops there when the signal is aborted, with its reason.
 */
export async function* setFlow(flow: Flow, stage: Stage, signal: AbortSignal): AsyncGenerator<LaidPage> {
  const { frame } = flow;
  const opening = flow.opening === null ? nothing : html`<div class="sheet-opening">${flow.opening}</div>`;
  const [taken = 0] =
    flow.opening === null ? [] : await stage.heightsOf([opening], frame.width - frame.left - frame.right);
  const placer = createPlacer(frame, taken);
  const placed: Block[] = [];
  let runningHead: string | null = null;
  let number = flow.firstPage;

  function laid(page: PlacedPage): LaidPage {
    const own = number;
    number += 1;
    const blocks = page.flat().flatMap((at) => placed[at] ?? []);
    const isOpening = own === flow.firstPage && flow.opening !== null;
    const headHere = blocks[0]?.runningHead ?? runningHead;
    runningHead = blocks.findLast((block) => block.runningHead !== null)?.runningHead ?? runningHead;
    const { head, foot } = flow.furniture(own, isOpening ? null : headHere);
    const columns = page.map(
      (column) => html`<div class="sheet-column">${column.map((at) => placed[at]?.html ?? nothing)}</div>`,
    );
    const inner = html`${head}
      <div class="sheet-body" style="${bodyStyle(frame)}">
        ${isOpening ? opening : nothing}
        <div class="sheet-columns">${columns}</div>
      </div>
      ${foot}`;
    const anchors = blocks.flatMap((block) => block.anchors);
    return {
      number: own,
      frame,
      inner: flow.fillFaces(inner),
      memberIds: [...new Set(anchors.flatMap(memberOf))],
      anchors,
    };
  }

  for await (const { blocks, heights } of measured(flow, stage)) {
    signal.throwIfAborted();
    placed.push(...blocks);
    for (const page of placer.add(blocks, heights).map(laid)) {
      yield page;
      signal.throwIfAborted();
    }
    await breath();
  }
  signal.throwIfAborted();
  for (const page of placer.end().map(laid)) yield page;
}

/** Who stands on the page: with an entry of their own, or named with a reference to it. */
function memberOf(anchor: string): string[] {
  const [kind = '', id = ''] = anchor.split(':');
  return kind === 'member' || kind === 'mention' ? [id] : [];
}

/** Slices of blocks with their heights; what is taller than a column, with the headings before it, in its parts. */
async function* measured(
  flow: Flow,
  stage: Stage,
): AsyncGenerator<{ blocks: readonly Block[]; heights: readonly number[] }> {
  const width = columnWidthOf(flow.frame);
  const tallest = columnHeightOf(flow.frame);
  let chain = 0;
  for (const slice of slices(flow.blocks)) {
    const whole = await settledBlocks(slice, width, stage);
    const blocks: Block[] = [];
    const heights: number[] = [];
    for (const { block, height } of whole) {
      if (block.breakBefore !== 'none') chain = 0;
      chain += height;
      if (chain > tallest && block.parts.length > 0) {
        for (const part of await settledBlocks(block.parts, width, stage)) {
          blocks.push(part.block);
          heights.push(part.height);
        }
      } else {
        blocks.push(block);
        heights.push(height);
      }
      if (!block.keepWithNext) chain = 0;
    }
    yield { blocks, heights };
  }
}

/** The blocks as they will be printed, with their heights. */
async function settledBlocks(
  blocks: readonly Block[],
  width: number,
  stage: Stage,
): Promise<{ block: Block; height: number }[]> {
  const settled = await stage.settled(
    blocks.map((block) => block.html),
    width,
  );
  return blocks.map((block, at) => ({
    block: { ...block, html: settled[at]?.html ?? block.html },
    height: settled[at]?.height ?? 0,
  }));
}

function* slices(blocks: Iterable<Block>): Generator<readonly Block[]> {
  let slice: Block[] = [];
  let size = firstSlice;
  for (const block of blocks) {
    slice.push(block);
    if (slice.length < size) continue;
    yield slice;
    slice = [];
    size = nextSlices;
  }
  if (slice.length > 0) yield slice;
}

/** A printed page of its own. */
export function asSheetPage(page: LaidPage): SheetPage {
  const { width, height } = page.frame;
  return {
    width,
    height,
    html: html`<section
      class="sheet-page"
      style="width:${width}mm;height:${height}mm"
      data-page="${page.number}"
      data-anchors="${text(page.anchors.join(' '))}"
    >
      ${page.inner}
    </section>`,
    memberIds: page.memberIds,
  };
}

function bodyStyle({ top, right, bottom, left, columns, gutter }: PageFrame): Html {
  return html`inset:${top}mm ${right}mm ${bottom}mm ${left}mm;--columns:${columns};--gutter:${gutter}mm`;
}
