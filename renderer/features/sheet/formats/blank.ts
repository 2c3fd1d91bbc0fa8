import { html, text, type Html } from '../setting/html';
import type { SheetWords } from '../setting/setting.types';
import { spokenWords } from './two-languages';

/** What stands on a sheet of which nothing can be shown yet, in its languages. */
export function blank(words: SheetWords, key: string): Html {
  const said = spokenWords(words, key).map(
    (spoken) => html`<span class="blank__line" lang="${text(spoken.locale)}">${text(spoken.words)}</span>`,
  );
  return html`<div class="blank"><p class="nobody blank__words">${said}</p></div>`;
}

/** Rules of it: between two short lines, a little above the middle. */
export const blankStyle = `
.sheet .blank { flex: 1; display: grid; place-content: center; justify-items: center; padding: 0 12% 14%; }
.sheet .blank::before, .sheet .blank::after { content: ''; width: 22mm; height: 0.5mm; background: var(--s-accent); }
.sheet .blank .blank__words { padding: 8mm 0; font-size: 17pt; line-height: 1.35; text-align: center; text-wrap: balance; color: var(--s-ink); }
.sheet .blank__line { display: block; }
`;
