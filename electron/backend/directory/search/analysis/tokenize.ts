import { fold } from '@shared/text/fold';
import { phonetic } from './phonetic';
import { stem } from './stem';
import { isStopWord } from './stop-words';

/** One word that carries meaning, in its forms from exact to general. */
export interface Token {
  /** Folded, as written. */
  readonly word: string;
  readonly form: string;
  readonly light: string;
  readonly root: string;
  /** Place among all words of the text, stop words counted. */
  readonly position: number;
}

const wordPattern = /[a-z0-9]+(?:\+\+|#)?|\.net\b/gu;
const cache = new Map<string, Omit<Token, 'position'> | null>();
const cacheSize = 40_000;

/** The meaningful words of a text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [position, word] of wordsOf(text).entries()) {
    const known = wordOf(word);
    if (known) tokens.push({ ...known, position });
  }
  return tokens;
}

/** All words of a text, folded, stop words too. */
export function wordsOf(text: string): readonly string[] {
  // `ç` sounds as `s`; folding would make a `c` of it.
  return fold(text.replace(/[çÇ]/gu, 'z')).match(wordPattern) ?? [];
}

/** Forms of one folded word; `null` for a stop word. */
export function wordOf(word: string): Omit<Token, 'position'> | null {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const form = phonetic(word);
  const made = isStopWord(word, form) ? null : { word, form, ...stem(form) };
  // Numbers are taken as they are, and there is no end of them.
  if (!/^[a-z]/u.test(word)) return made;
  if (cache.size >= cacheSize) cache.clear();
  cache.set(word, made);
  return made;
}

const rawWordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}·]*(?:\+\+|#)?|\.net\b/giu;

/** The meaningful words of a text with where they stand in it, for marking them. */
export function tokenizeWithPlaces(
  text: string,
): { token: Omit<Token, 'position'>; start: number; end: number }[] {
  const found: { token: Omit<Token, 'position'>; start: number; end: number }[] = [];
  for (const match of text.matchAll(rawWordPattern)) {
    const folded = fold(match[0].replace(/[çÇ]/gu, 'z')).match(wordPattern)?.[0];
    const token = folded ? wordOf(folded) : null;
    if (token) found.push({ token, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
