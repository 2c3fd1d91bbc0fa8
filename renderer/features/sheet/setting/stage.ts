import { elementsOf } from './elements';
import { html, type Html } from './html';
import type { SetSheet, Stage } from './setting.types';

/** By definition of CSS, on every screen. */
const pixelsPerMm = 96 / 25.4;

const softHyphen = '\u00ad';

export interface LiveStage extends Stage {
  /** Takes the stage out of the document. */
  close(): void;
}

/**
 * A place in the document, unseen, where blocks are laid out as they will be in print.
 *
 * Elements of one call are laid out in one pass. Fonts that they need are waited for: heights measured in a stand-in
 * font would be wrong.
 */
export function createStage(sheet: Pick<SetSheet, 'style' | 'locale'>, root: Document = document): LiveStage {
  const place = root.createElement('div');
  place.className = 'sheet sheet-stage';
  place.lang = sheet.locale;
  place.setAttribute('aria-hidden', 'true');
  place.style.cssText =
    'position:fixed;left:-10000px;top:0;visibility:hidden;pointer-events:none;contain:layout style';
  const style = root.createElement('style');
  style.textContent = sheet.style;
  place.append(style);
  root.body.append(place);

  async function measured<T>(
    elements: readonly Html[],
    width: number | null,
    measure: (laid: readonly HTMLElement[]) => T,
  ): Promise<T> {
    const column = root.createElement('div');
    if (width !== null) column.style.width = `${String(width)}mm`;
    const laid = elementsOf(html`${elements}`, root);
    // Pictures have their size from the style, and are not fetched for measuring.
    for (const picture of laid.querySelectorAll('img')) picture.removeAttribute('src');
    column.append(laid);
    place.append(column);
    // Laying out is what makes the browser ask for the fonts.
    column.getBoundingClientRect();
    if (root.fonts.status === 'loading') await root.fonts.ready;
    try {
      return measure([...column.children] as HTMLElement[]);
    } finally {
      column.remove();
    }
  }

  return {
    async heightsOf(elements, width) {
      if (elements.length === 0) return [];
      return measured(elements, width, (laid) =>
        laid.map((element) => element.getBoundingClientRect().height / pixelsPerMm),
      );
    },
    async fillsOf(elements) {
      if (elements.length === 0) return [];
      return measured(elements, null, (laid) =>
        laid.map((element) =>
          Math.max(...[element, ...element.querySelectorAll('[data-whole]')].map(fillOf)),
        ),
      );
    },
    async settled(elements, width) {
      if (elements.length === 0) return [];
      const found = await measured(elements, width, (laid) =>
        laid.map((element) => ({
          height: element.getBoundingClientRect().height / pixelsPerMm,
          uses: usesOfHyphens(element),
        })),
      );
      return elements.map((element, at) => {
        const { height, uses } = found[at] ?? { height: 0, uses: [] };
        const inOrder = uses.values();
        const kept = element.replaceAll(softHyphen, () => (inOrder.next().value === true ? softHyphen : ''));
        return { html: kept as Html, height };
      });
    },
    close() {
      place.remove();
    },
  };
}

/** For each soft hyphen of the element, in the order of its text, whether a line ends at it. */
function usesOfHyphens(element: HTMLElement): boolean[] {
  const uses: boolean[] = [];
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letter = element.ownerDocument.createRange();
  /** The letter after a hyphen at a line's end begins with an empty box there, so the last box is the letter's. */
  const topOf = (node: Node, at: number): number => {
    letter.setStart(node, at);
    letter.setEnd(node, at + 1);
    return [...letter.getClientRects()].at(-1)?.top ?? 0;
  };
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const words = node.nodeValue ?? '';
    for (let at = words.indexOf(softHyphen); at >= 0; at = words.indexOf(softHyphen, at + 1)) {
      const before = topOf(node, Math.max(0, at - 1));
      uses.push(topOf(node, Math.min(words.length - 1, at + 1)) > before + 1);
    }
  }
  return uses;
}

function fillOf({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): number {
  return Math.max(ratio(scrollWidth, clientWidth), ratio(scrollHeight, clientHeight));
}

function ratio(contents: number, box: number): number {
  return box === 0 ? 1 : contents / box;
}
