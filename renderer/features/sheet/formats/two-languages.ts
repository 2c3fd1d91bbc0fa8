import type { Locale } from '@shared/locale';
import type { SecondTexts } from '@shared/sheet/sheet.schema';
import { html, nothing, text, type Html } from '../setting/html';
import { between, type SheetInput, type SheetWords, type Spoken } from '../setting/setting.types';

/** The manager's own text in each language in which there is one; at most two. */
export function ownTexts({ settings, words }: SheetInput, which: keyof SecondTexts): Spoken[] {
  const texts = words.locales.map((locale, at) => ({
    locale,
    words: (at === 0 ? settings[which] : settings.secondTexts[which]).trim(),
  }));
  return texts.filter((spoken) => spoken.words !== '');
}

/** The product's words in each language of the sheet; once where both say the same. */
export function spokenWords(
  words: SheetWords,
  key: string,
  values?: Readonly<Record<string, string | number>>,
): Spoken[] {
  const said = words.locales.map((locale) => ({ locale, words: words.sayIn(locale, key, values) }));
  return said.filter((spoken, at) => at === 0 || spoken.words !== said[0]?.words);
}

/**
 * What the element's class needs for `cells`: two languages stand beside one another where both have room, each in a column
 * of its own, else below one another.
 */
export function twice({ length }: readonly unknown[]): Html {
  return length > 1 ? html` twice` : nothing;
}

/** The contents of an element, one cell for each language; see `twice`. */
export function cells(spoken: readonly Spoken[]): Html {
  const [only, second] = spoken;
  if (only === undefined) return nothing;
  if (second === undefined) return html`${text(only.words)}`;
  return html`${spoken.map(({ locale, words }) => html`<span lang="${text(locale)}">${text(words)}</span> `)}`;
}

/** The same for contents that are more than a text. */
export function besides(
  { locales, locale: first }: SheetWords,
  contents: (locale: Locale) => Html,
  kind: Html = nothing,
): Html {
  if (locales.length < 2) return contents(first);
  const made = locales.map((locale) => html`<div lang="${text(locale)}">${contents(locale)}</div>`);
  return html`<div class="twice${kind}">${made}</div>`;
}

/** Texts in one line, the second after a dot. */
export function inOne(spoken: readonly Spoken[]): string {
  return [...new Set(spoken.map(({ words }) => words))].join(between);
}

/** A heading in one line: the name, and the other language's after a dot where it is another. */
export function headingWords(name: string, second: Spoken | null): Html {
  if (second === null) return html`${text(name)}`;
  return html`${text(name)}${text(between)}<span class="second" lang="${text(second.locale)}"
      >${text(second.words)}</span
    >`;
}
