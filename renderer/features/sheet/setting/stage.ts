import type { Html } from './html';
import type { SetSheet, Stage } from './setting.types';

/** By definition of CSS, on every screen. */
const pixelsPerMm = 96 / 25.4;

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
    // Pictures have their size from the style, and are not fetched for measuring. A text cannot hold the quote.
    column.innerHTML = elements.join('').replaceAll(' src="', ' data-src="');
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
        laid.map(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          Math.max(ratio(scrollWidth, clientWidth), ratio(scrollHeight, clientHeight)),
        ),
      );
    },
    close() {
      place.remove();
    },
  };
}

function ratio(contents: number, box: number): number {
  return box === 0 ? 1 : contents / box;
}
