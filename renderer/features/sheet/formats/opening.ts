import { mediaUrl } from '@/api/client';
import { civilDateWords } from '@shared/text/civil-date-words';
import { html, nothing, text, type Html } from '../setting/html';
import type { Furniture } from '../setting/set-flow';
import type { PageFrame, SheetInput } from '../setting/setting.types';

/** The sheet's title; a sheet without one has the space's name. */
export function titleOf({ settings, space, words }: SheetInput): string {
  return settings.title.trim() || space.name.trim() || words.say('sheetPrint.untitled');
}

/** The space's logo, never distorted; nothing where there is none or none is wanted. */
export function logoOf({ settings, space }: SheetInput): Html {
  if (!settings.logo || space.logoVersion === null) return nothing;
  return html`<img
    class="logo"
    src="${text(mediaUrl('space/logo', space.logoVersion))}"
    alt="${text(space.name)}"
  />`;
}

/** Paragraphs of a text that the manager wrote. */
export function paragraphs(value: string): Html[] {
  return value
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => html`<p dir="auto">${text(line)}</p>`);
}

/** What stands above the columns of the first page. */
export function openingOf(input: SheetInput): Html {
  const { settings } = input;
  const line = [settings.edition.trim(), dateOf(input)].filter((part) => part !== '').join(' · ');
  return html`<div class="opening">
    <div class="opening__top">
      ${logoOf(input)}
      <p class="opening__edition">${text(line)}</p>
    </div>
    <h1 class="opening__title" dir="auto">${text(titleOf(input))}</h1>
    ${
      settings.subtitle.trim() !== '' &&
      html`<p class="opening__subtitle" dir="auto">${text(settings.subtitle.trim())}</p>`
    }
    ${settings.cover.trim() !== '' && html`<div class="opening__cover">${paragraphs(settings.cover)}</div>`}
  </div>`;
}

/** Letters above which the foot is set smaller, so that the longest still fit below an A5 page. */
const longFoot = 110;

/** Running head and foot of a directory's pages. */
export function furnitureOf(
  input: SheetInput,
  frame: PageFrame,
): (page: number, runningHead: string | null) => Furniture {
  const { settings, words, space } = input;
  const title = titleOf(input);
  const line = [settings.footer.trim() || (space.name.trim() === title ? '' : space.name.trim())];
  const foot = [...line, settings.edition.trim(), dateOf(input)].filter((part) => part !== '').join(' · ');
  const sides = html`left:${frame.left}mm;right:${frame.right}mm`;
  return (page, runningHead) => ({
    // Said again on every page, so it is no part of what a reader is read.
    head:
      runningHead === null
        ? nothing
        : html`<div
            class="sheet-head"
            style="${sides};bottom:${frame.height - frame.top + 4}mm"
            aria-hidden="true"
          >
            <span>${text(title)}</span><span class="sheet-head__here">${text(runningHead)}</span>
          </div>`,
    foot: html`<div
      class="sheet-foot${foot.length > longFoot && html` sheet-foot--long`}"
      style="${sides};top:${frame.height - frame.bottom + 5.5}mm"
      aria-hidden="true"
    >
      <span>${text(foot)}</span
      ><span class="sheet-foot__page"
        >${numberLine(words.say('sheetPrint.page', { page, pages: '\0' }))}</span
      >
    </div>`,
  });
}

/** The day on which the sheet is set, in words. */
export function dateOf({ today, words }: SheetInput): string {
  return civilDateWords(today, words.locale, 'long');
}

/** The words around the count of pages, which is filled in later. */
function numberLine(words: string): Html {
  const [first = '', ...others] = words.split('\0');
  return html`${text(first)}${others.map((part) => html`<b data-page-count></b>${text(part)}`)}`;
}
