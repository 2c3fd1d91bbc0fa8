import { localeTag, type Locale } from '@shared/locale';

const latin = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** In Spanish `ñ` is a letter of its own; elsewhere a mark on an `n`, as `ç` is on a `c`. */
const alphabets: Readonly<Record<Locale, readonly string[]>> = {
  es: Array.from('ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'),
  ca: latin,
  en: latin,
};

/**
 * Finds the letter that a name stands under in the language's alphabet, accents folded.
 *
 * @param other what is given for names of another script, or of none
 */
export function createLetterOf(locale: Locale, other: string): (name: string) => string {
  const alphabet = alphabets[locale];
  const base = new Intl.Collator(localeTag(locale), { sensitivity: 'base' });
  return (name) => {
    const first = /\p{L}\p{M}*/u.exec(name.normalize('NFC'))?.[0];
    if (first === undefined || !/\p{Script=Latin}/u.test(first)) return other;
    return (
      alphabet.find((letter) => base.compare(letter, first) === 0) ??
      // Letters such as `ł` or `þ` come after the one that they are sorted behind.
      alphabet.findLast((letter) => base.compare(letter, first) < 0) ??
      other
    );
  };
}
