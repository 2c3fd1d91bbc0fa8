import { paperSize, type Paper, type Size } from '@shared/sheet/papers';
import type { SheetSettings } from '@shared/sheet/sheet.schema';
import { html, nothing, text, type Html } from '../setting/html';
import { directoryFrame } from '../setting/page-frame';
import { writeReferences } from '../setting/references';
import type { LaidPage } from '../setting/set-flow';
import type { SheetMaker, SheetPage } from '../setting/setting.types';
import { alphabeticalDirectory } from './alphabetical';
import { backOf, coverOf } from './cover';
import { setDirectory } from './directory';
import { imposeBooklet } from './impose';
import { specialtiesDirectory } from './specialties';

/** A page of the booklet before it has its place on paper. */
interface Leaf {
  readonly inner: Html;
  readonly memberIds: readonly string[];
  readonly anchors: readonly string[];
  readonly name: 'cover' | 'text' | 'back';
}

/** The cover is page 1, unnumbered. */
const firstTextPage = 2;

/**
 * The directory as a booklet: two pages to a side, in the order in which the printed sheets, folded together, read.
 *
 * No page has its place before the last one is set, so the first side comes when all are.
 */
export const booklet: SheetMaker = async function* (input, stage, signal): AsyncGenerator<SheetPage> {
  const { leaf, side } = bookletSizes(input.settings);
  const frame = directoryFrame(leaf, input.settings.columns);
  const directory = await (input.settings.arrangement === 'alphabetical'
    ? alphabeticalDirectory(input)
    : specialtiesDirectory(input));
  const pages: LaidPage[] = [];
  const options = { firstPage: firstTextPage, withOpening: false };
  for await (const page of setDirectory(directory, frame, input, stage, signal, options)) pages.push(page);
  const numbers = new Map<string, number>();
  for (const page of pages) {
    for (const anchor of page.anchors) if (!numbers.has(anchor)) numbers.set(anchor, page.number);
  }
  const count = pages.length + 2;
  const cover = coverOf(input);
  const leaves: Leaf[] = [
    { inner: cover.markup, memberIds: cover.memberIds, anchors: [], name: 'cover' },
    ...pages.map(({ inner, memberIds, anchors }) => ({
      inner: writeReferences(inner, count, numbers),
      memberIds,
      anchors,
      name: 'text' as const,
    })),
    { inner: backOf(input), memberIds: [], anchors: [], name: 'back' },
  ];
  for (const { left, right } of imposeBooklet(leaves.length, leaves.length - 1)) {
    signal.throwIfAborted();
    yield sideOf([left, right], leaves, leaf, side);
  }
};

/**
 * The paper that a booklet is printed on. The one chosen is the booklet's where the next larger one is folded into it: A5
 * on A4, A4 on A3, A3 on A2. Others are folded themselves.
 */
export function foldedPaper({ paper }: Pick<SheetSettings, 'paper'>): Paper {
  const larger: Partial<Record<Paper, Paper>> = { a5: 'a4', a4: 'a3', a3: 'a2' };
  return larger[paper] ?? paper;
}

/** The size of a page and of the paper that two of them lie on. */
export function bookletSizes(settings: Pick<SheetSettings, 'paper'>): { leaf: Size; side: Size } {
  const side = paperSize(foldedPaper(settings), 'landscape');
  return { leaf: { width: side.width / 2, height: side.height }, side };
}

function sideOf(
  places: readonly (number | null)[],
  leaves: readonly Leaf[],
  leaf: Size,
  side: Size,
): SheetPage {
  const shown = places.map((place) => (place === null ? null : (leaves[place] ?? null)));
  return {
    width: side.width,
    height: side.height,
    html: html`<section
      class="sheet-page sheet-page--folded"
      style="width:${side.width}mm;height:${side.height}mm"
    >
      ${shown.map((one, at) => leafOf(one, places[at] ?? null, at * leaf.width, leaf))}
    </section>`,
    memberIds: [...new Set(shown.flatMap((one) => one?.memberIds ?? []))],
  };
}

function leafOf(leaf: Leaf | null, place: number | null, leftMm: number, { width, height }: Size): Html {
  if (leaf === null || place === null) return nothing;
  return html`<div
    class="sheet-leaf sheet-leaf--${text(leaf.name)}"
    style="left:${leftMm}mm;width:${width}mm;height:${height}mm"
    data-page="${place + 1}"
    data-anchors="${text(leaf.anchors.join(' '))}"
  >
    ${leaf.inner}
  </div>`;
}
