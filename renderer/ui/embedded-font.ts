import { dataAddressOf } from './data-address';

/** The page's own `@font-face` rules of some faces. */
export function fontFaceRules(isWanted: (style: CSSFontFaceRule['style']) => boolean): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => isWanted(style));
}

/**
 * Rules of the page's own fonts that carry the fonts with them, for a picture, which may fetch nothing. A font that cannot
 * be read is left out: the next in the family stands in for it.
 */
export async function embeddedFonts(rules: readonly CSSFontFaceRule[]): Promise<string> {
  return (await Promise.all(rules.map(embedded))).join('\n');
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/u.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  try {
    const answer = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
    if (!answer.ok) return '';
    const data = await dataAddressOf(await answer.blob());
    const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range']
      .map((name) => `${name}:${style.getPropertyValue(name)}`)
      .join(';');
    return `@font-face{${kept};src:url(${data.replace(/^data:[^;,]*/u, 'data:font/woff2')}) format("woff2")}`;
  } catch {
    return '';
  }
}
