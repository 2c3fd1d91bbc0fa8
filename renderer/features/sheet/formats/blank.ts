import { html, type Html } from '../setting/html';
import { inLines } from './prose';

/** What stands on a sheet of which nothing can be shown yet. */
export function blank(words: string): Html {
  return html`<div class="blank"><p class="nobody blank__words">${inLines(words)}</p></div>`;
}

/** Rules of it: between two short lines, a little above the middle. */
export const blankStyle = `
.sheet .blank { flex: 1; display: grid; place-content: center; justify-items: center; padding: 0 12% 14%; }
.sheet .blank::before, .sheet .blank::after { content: ''; width: 22mm; height: 0.5mm; background: var(--s-accent); }
.sheet .blank .blank__words { padding: 8mm 0; font-size: 17pt; line-height: 1.35; text-align: center; text-wrap: balance; color: var(--s-ink); }
`;
