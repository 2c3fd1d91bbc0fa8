import { mediaUrl } from '@/api/client';
import { localeTag } from '@shared/locale';
import { civilDateWords } from '@shared/text/civil-date-words';
import { html, nothing, text, type Html } from '../setting/html';
import type { Furniture } from '../setting/set-flow';
import { between, type PageFrame, type SheetInput, type Spoken } from '../setting/setting.types';
import { cells, inOne, ownTexts, twice } from './two-languages';

/** The sheet's title; a sheet without one has the space's name. */
export function titleOf({ settings, space, words }: SheetInput): string {
  return settings.title.trim() || space.name.trim() || words.say('sheetPrint.untitled');
}

/** The title in each language in which there is one. */
export function titlesOf(input: SheetInput): Spoken[] {
  const second = ownTexts(input, 'title').filter(({ locale }) => locale !== input.words.locale);
  return [{ locale: input.words.locale, words: titleOf(input) }, ...second];
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

/** The text of a cover in each language in which there is one. */
export function coverTexts(input: SheetInput): Html {
  const [only, ...others] = ownTexts(input, 'cover');
  if (only === undefined) return nothing;
  if (others.length === 0) return html`${paragraphs(only.words)}`;
  const both = [only, ...others].map(
    ({ locale, words }) => html`<div lang="${text(locale)}">${paragraphs(words)}</div>`,
  );
  return html`<div class="twice">${both}</div>`;
}

/** Letters above which two titles, or two texts, are set smaller: beside one another they must still fit on an A5 page. */
const [longTitle, longCover] = [50, 450];

/** What stands above the columns of the first page. */
export function openingOf(input: SheetInput): Html {
  const { settings } = input;
  const line = [settings.edition.trim(), dateOf(input)].filter((part) => part !== '').join(' · ');
  const [titles, subtitles, covers] = [
    titlesOf(input),
    ownTexts(input, 'subtitle'),
    ownTexts(input, 'cover'),
  ];
  const isLong = (spoken: readonly Spoken[], letters: number): boolean =>
    spoken.length > 1 && spoken.some(({ words }) => words.length > letters);
  return html`<div class="opening">
    <div class="opening__top">
      ${logoOf(input)}
      <p class="opening__edition">${text(line)}</p>
    </div>
    <h1
      class="opening__title${twice(titles)}${isLong(titles, longTitle) && html` opening__title--long`}"
      dir="auto"
    >
      ${cells(titles)}
    </h1>
    ${
      subtitles.length > 0 &&
      html`<p class="opening__subtitle${twice(subtitles)}" dir="auto">${cells(subtitles)}</p>`
    }
    ${
      covers.length > 0 &&
      html`<div
        class="opening__cover${covers.length > 1 && html` opening__cover--two`}${isLong(covers, longCover) && html` opening__cover--long`}"
      >
        ${coverTexts(input)}
      </div>`
    }
  </div>`;
}

/** Letters above which the foot is set smaller, so that the longest still fit below an A5 page. */
const longFoot = 110;

/** Running head and foot of a directory's pages. */
export function furnitureOf(
  input: SheetInput,
  frame: PageFrame,
): (page: number, runningHead: string | null) => Furniture {
  const { settings, space } = input;
  const title = titleOf(input);
  const line = [footerOf(input) || (space.name.trim() === title ? '' : space.name.trim())];
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
      <span>${text(foot)}</span><span class="sheet-foot__page">${numberLine(pageWords(input, page))}</span>
    </div>`,
  });
}

/** The manager's line at the foot, in the sheet's languages; empty where there is none. */
export function footerOf(input: SheetInput): string {
  return inOne(ownTexts(input, 'footer'));
}

/** The day on which the sheet is set: in words, in two languages in figures, which both read. */
export function dateOf({ today, words }: SheetInput): string {
  if (words.locales.length === 1) return civilDateWords(today, words.locale, 'long');
  const inFigures = words.locales.map((locale) =>
    new Intl.DateTimeFormat(localeTag(locale), {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(today)),
  );
  return [...new Set(inFigures)].join(between);
}

/** "Page x of y" with a mark for y; in two languages only the figures. */
function pageWords({ words }: SheetInput, page: number): string {
  return words.locales.length > 1
    ? `${String(page)} / \0`
    : words.say('sheetPrint.page', { page, pages: '\0' });
}

/** The words around the count of pages, which is filled in later. */
function numberLine(words: string): Html {
  const [first = '', ...others] = words.split('\0');
  return html`${text(first)}${others.map((part) => html`<b data-page-count></b>${text(part)}`)}`;
}
