import { facesOf } from '../setting/faces';
import { html, text } from '../setting/html';
import { columnWidthOf } from '../setting/place-blocks';
import { directoryFrame } from '../setting/page-frame';
import { setFlow, type LaidPage } from '../setting/set-flow';
import type { Block, PageFrame, SheetInput, Stage } from '../setting/setting.types';
import { entryFaceMm } from '../setting/sheet-style';
import { furnitureOf, openingOf } from './opening';

/** The text of a directory, whatever pages it is set on. */
export interface Directory {
  readonly blocks: Iterable<Block>;
  /** The index, when it is known on which pages everything stands: anchor to page. */
  index(pages: ReadonlyMap<string, number>): Block[];
}

/** Lines of an index are short. */
const bestIndexColumn = 54;

/**
 * Sets a directory page by page, and its index after it.
 *
 * @param options.firstPage number of the first page, 1 unless something stands before
 * @param options.withOpening false where a cover says what the opening would
 */
export async function* setDirectory(
  directory: Directory,
  frame: PageFrame,
  input: SheetInput,
  stage: Stage,
  signal: AbortSignal,
  options: { readonly firstPage: number; readonly withOpening: boolean } = {
    firstPage: 1,
    withOpening: true,
  },
): AsyncGenerator<LaidPage> {
  const { content, photos, settings } = input;
  const fillFaces = facesOf(content.members, photos, entryFaceMm(settings));
  const furniture = furnitureOf(input, frame);
  const pages = new Map<string, number>();
  let firstPage = options.firstPage;
  const blocks = content.members.length === 0 ? [nobody(input)] : directory.blocks;
  const opening = options.withOpening ? openingOf(input) : null;
  for await (const page of setFlow(
    { frame, blocks, opening, firstPage, furniture, fillFaces },
    stage,
    signal,
  )) {
    for (const anchor of page.anchors) if (!pages.has(anchor)) pages.set(anchor, page.number);
    firstPage = page.number + 1;
    yield page;
  }
  const index = directory.index(pages);
  if (index.length === 0) return;
  const indexFrame = narrowFrame(frame);
  yield* setFlow(
    { frame: indexFrame, blocks: index, opening: null, firstPage, furniture, fillFaces },
    stage,
    signal,
  );
}

/** The same page with the columns of an index. */
function narrowFrame(frame: PageFrame): PageFrame {
  const narrow = directoryFrame({ width: frame.width, height: frame.height }, 0, bestIndexColumn);
  return columnWidthOf(narrow) < columnWidthOf(frame) ? { ...frame, columns: narrow.columns } : frame;
}

function nobody({ words }: SheetInput): Block {
  return {
    html: html`<p class="block nobody">${text(words.say('sheetPrint.nobody'))}</p>`,
    keepWithNext: false,
    breakBefore: 'none',
    runningHead: null,
    anchors: [],
    parts: [],
  };
}
