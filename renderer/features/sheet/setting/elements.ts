import type { Html } from './html';
import type { SetSheet } from './setting.types';

/**
 * A piece of markup as elements: the only place where markup becomes any. It takes none but what `html` made, in which all
 * text from outside is escaped.
 */
export function elementsOf(markup: Html, root: Document = document): DocumentFragment {
  const template = root.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

/** A sheet's own element with its style, for its pages to be put into. */
export function sheetElementOf({ style, locale }: Pick<SetSheet, 'style' | 'locale'>): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.lang = locale;
  const rules = document.createElement('style');
  rules.textContent = style;
  sheet.append(rules);
  return sheet;
}
