import { embeddedFonts, fontFaceRules } from '@/ui/embedded-font';
import { pictureFont, titleFont } from './picture.types';

/**
 * The page's own fonts as rules that a picture takes along, with those of their parts that the texts need. A font that
 * cannot be read is left out: the next in the family stands in for it.
 *
 * @returns CSS with `data:` addresses; empty where there is none
 */
export async function embedFonts(texts: readonly string[]): Promise<string> {
  const points = new Set(Array.from(texts.join(''), (letter) => letter.codePointAt(0) ?? 0));
  const families = [pictureFont.family, titleFont.family].map(firstOf);
  return embeddedFonts(
    fontFaceRules(
      (style) =>
        families.includes(firstOf(style.getPropertyValue('font-family'))) &&
        style.getPropertyValue('font-style') !== 'italic' &&
        covers(style.getPropertyValue('unicode-range'), points),
    ),
  );
}

function firstOf(family: string): string {
  return (family.split(',')[0] ?? '').replaceAll(/["']/gu, '').trim();
}

/** Whether a range as CSS writes it, `U+0000-00FF, U+0131`, has any of the letters; no range has all. */
export function covers(range: string, points: ReadonlySet<number>): boolean {
  if (range.trim() === '') return true;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/iu, '').split('-');
    const [first, last] = [from.replaceAll('?', '0'), to.replaceAll('?', 'F')].map((hex) =>
      parseInt(hex, 16),
    );
    return [...points].some((point) => point >= (first ?? Infinity) && point <= (last ?? -Infinity));
  });
}
