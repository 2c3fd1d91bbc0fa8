import { fold } from './fold';

/**
 * The texts that compare, byte by byte, as dictionaries order the original.
 *
 * In Spanish `ñ` is a letter of its own after `n`; elsewhere marks do not count. `~` comes after every folded
 * Latin letter.
 *
 * @param folded the original, folded, where it is at hand
 */
export function sortKeys(value: string, folded = fold(value)): { es: string; other: string } {
  const composed = value.normalize('NFC');
  return {
    es: /ñ/iu.test(composed) ? fold(composed.replace(/ñ/giu, 'n~')) : folded,
    other: folded,
  };
}
