import { html, text, type Html } from './html';

/** Where a page's number will stand when it is known; as wide as three figures from the start, so that nothing moves. */
export function pageOf(anchor: string): Html {
  return html`<b class="page-number" data-page-of="${text(anchor)}"></b>`;
}

/**
 * Fills in what could not be known while pages were set: the count of pages, and on which page an entry stands.
 *
 * To be called when all pages are in the document. May be called again.
 *
 * @param root holds all pages of one sheet
 */
export function fillReferences(root: ParentNode): void {
  const pages = [...root.querySelectorAll<HTMLElement>('[data-page]')];
  const numbers = new Map<string, string>();
  for (const page of pages) {
    for (const anchor of (page.dataset.anchors ?? '').split(' ')) {
      if (!numbers.has(anchor)) numbers.set(anchor, page.dataset.page ?? '');
    }
  }
  for (const place of root.querySelectorAll('[data-page-count]')) place.textContent = String(pages.length);
  for (const place of root.querySelectorAll<HTMLElement>('[data-page-of]')) {
    place.textContent = numbers.get(place.dataset.pageOf ?? '') ?? '';
  }
}

/** The same for pages that are still markup. */
export function writeReferences(markup: Html, count: number, numbers: ReadonlyMap<string, number>): Html {
  return markup
    .replaceAll('data-page-count></b>', `data-page-count>${String(count)}</b>`)
    .replaceAll(
      /data-page-of="([^"]*)"><\/b>/gu,
      (whole, anchor: string) => `${whole.slice(0, -4)}${String(numbers.get(anchor) ?? '')}</b>`,
    ) as Html;
}
