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
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => families.includes(firstOf(style.getPropertyValue('font-family'))))
    .filter(({ style }) => style.getPropertyValue('font-style') !== 'italic')
    .filter(({ style }) => covers(style.getPropertyValue('unicode-range'), points));
  const embedded = await Promise.all(rules.map(embeddedRule));
  return embedded.join('\n');
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

async function embeddedRule({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/u.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  try {
    const answer = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
    if (!answer.ok) return '';
    const data = await asDataAddress(await answer.blob());
    const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range']
      .map((name) => `${name}:${style.getPropertyValue(name)}`)
      .join(';');
    return `@font-face{${kept};src:url(${data}) format("woff2")}`;
  } catch {
    return '';
  }
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.replace(/^data:[^;,]*/u, 'data:font/woff2'));
    };
    reader.onerror = () => reject(new Error('The font cannot be read.'));
    reader.readAsDataURL(blob);
  });
}
