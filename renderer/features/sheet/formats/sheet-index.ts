import { localeTag, type Locale } from '@shared/locale';
import { html, text, type Html } from '../setting/html';
import type { Block } from '../setting/setting.types';

/** One line of an index. */
export interface IndexLine {
  readonly name: string;
  /** Of the pages it leads to, in any order. */
  readonly pages: readonly number[];
  /** Where a click on it leads; null where to nothing in particular. */
  readonly target: string | null;
  /** Who is named in it. */
  readonly memberId: string | null;
}

/** Shorter indices are found one's way in without letters. */
const withLettersFrom = 40;

/**
 * An index: names in the language's order, with the pages they are on.
 *
 * @param title of the index, which is also its running head
 * @param letterOf the letter that a name stands under
 */
export function indexBlocks(
  title: string,
  lines: readonly IndexLine[],
  locale: Locale,
  letterOf: (name: string) => string,
  breakBefore: Block['breakBefore'],
): Block[] {
  if (lines.length === 0) return [];
  const collator = new Intl.Collator(localeTag(locale), { ignorePunctuation: true, numeric: true });
  const sorted = lines.toSorted((left, right) => collator.compare(left.name, right.name));
  const blocks: Block[] = [
    heading(
      html`<h2 class="block index__title" lang="${text(locale)}">${text(title)}</h2>`,
      title,
      breakBefore,
    ),
  ];
  let letter = '';
  for (const line of sorted) {
    const own = letterOf(line.name);
    if (own !== letter && lines.length >= withLettersFrom) {
      blocks.push(heading(html`<p class="block index__letter">${text(own)}</p>`, null, 'none'));
    }
    letter = own;
    blocks.push({
      html: lineOf(line, locale),
      keepWithNext: false,
      breakBefore: 'none',
      runningHead: null,
      anchors: line.memberId === null ? [] : [`mention:${line.memberId}`],
      parts: [],
    });
  }
  return blocks;
}

function heading(markup: Html, runningHead: string | null, breakBefore: Block['breakBefore']): Block {
  return { html: markup, keepWithNext: true, breakBefore, runningHead, anchors: [], parts: [] };
}

function lineOf({ name, pages, target }: IndexLine, locale: Locale): Html {
  const numbers = [...new Set(pages)].toSorted((left, right) => left - right).join(', ');
  const contents = html`<span class="index__name"><bdi>${text(name)}</bdi></span
    ><span class="index__dots"></span><span class="index__pages">${text(numbers)}</span>`;
  return target === null || pages.length === 0
    ? html`<p class="block index__line" lang="${text(locale)}">${contents}</p>`
    : html`<p class="block" lang="${text(locale)}">
        <a class="index__line" href="#${text(target)}" tabindex="-1">${contents}</a>
      </p>`;
}
