import { fold } from './fold';

/**
 * A text that compares, byte by byte, as a dictionary of the language orders the original.
 *
 * In Spanish `ñ` is a letter of its own after `n`; elsewhere marks do not count. `~` comes after every folded
 * Latin letter.
 */
export function sortKey(value: string, language: 'es' | 'other'): string {
  const prepared = language === 'es' ? value.normalize('NFC').replace(/ñ/giu, 'n~') : value;
  return fold(prepared);
}
