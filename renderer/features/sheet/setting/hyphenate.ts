import type { Locale } from '@shared/locale';

/** Puts soft hyphens into the longer words of prose. */
export type Hyphenate = (prose: string) => string;

/** Shorter words are not worth the reader's halt. */
const shortestWord = 7;

const patterns = {
  es: () => import('hyphen/patterns/es'),
  ca: () => import('hyphen/patterns/ca'),
  en: () => import('hyphen/patterns/en-gb'),
} satisfies Record<Locale, () => Promise<unknown>>;

/**
 * The hyphenation of a language; browsers on the desktop bring none.
 *
 * For prose only: names are never hyphenated. Addresses, and Catalan words with `l·l`, which parts in a way that a soft
 * hyphen cannot show, stay whole.
 */
export async function hyphenationOf(locale: Locale): Promise<Hyphenate> {
  const [{ default: createHyphenator }, { default: definition }] = await Promise.all([
    import('hyphen'),
    patterns[locale](),
  ]);
  const hyphenate = createHyphenator(definition, { minWordLength: shortestWord }) as (word: string) => string;
  const known = new Map<string, string>();
  return (prose) =>
    prose.replaceAll(/\S+/gu, (word) => {
      if (word.length < shortestWord || /[@/·\d]|\w\.\w/u.test(word)) return word;
      const found = known.get(word);
      if (found !== undefined) return found;
      const made = hyphenate(word);
      known.set(word, made);
      return made;
    });
}
