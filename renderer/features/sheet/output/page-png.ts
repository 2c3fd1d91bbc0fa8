import type { Locale } from '@shared/locale';
import { embeddedFonts, fontFaceRules } from '@/ui/embedded-font';
import { sheetElementOf } from '../setting/elements';

const pixelsPerMm = 96 / 25.4;
/** Sharp on paper; more would make an A2 too large for a browser to hold. */
const dotsPerInch = 200;
const largestArea = 100_000_000;

/**
 * One printed page as a PNG.
 *
 * The page is drawn from its own markup with its fonts and photos in it, so that the picture is what is printed and not
 * what the screen happens to show.
 *
 * @param page the page's element, in the document
 * @param style of its sheet
 * @param size in millimetres
 * @throws {Error} where the browser cannot draw it
 */
export async function pagePng(
  page: Element,
  style: string,
  size: { readonly width: number; readonly height: number },
  locale: Locale,
): Promise<Blob> {
  const [width, height] = [size.width * pixelsPerMm, size.height * pixelsPerMm];
  const scale = Math.min(dotsPerInch / 96, Math.sqrt(largestArea / (width * height)));
  const sheet = sheetElementOf({ style: `${await fontRules()}\n${style}`, locale });
  const copy = page.cloneNode(true) as Element;
  await embedPictures(page, copy);
  sheet.append(copy);
  const markup = new XMLSerializer().serializeToString(sheet);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><foreignObject width="100%" height="100%">${markup}</foreignObject></svg>`;
  const image = new Image();
  // A data address: from a blob the browser would not let the picture be read.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!png) throw new Error('The canvas gave no picture.');
  return png;
}

/** Pictures as data addresses: a picture of a page may fetch nothing. */
async function embedPictures(page: Element, copy: Element): Promise<void> {
  const [shown, copied] = [[...page.querySelectorAll('img')], [...copy.querySelectorAll('img')]];
  await Promise.all(
    shown.map(async (image, at) => {
      await image.decode().catch(() => undefined);
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      if (canvas.width === 0) return;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      copied[at]?.setAttribute('src', canvas.toDataURL('image/png'));
    }),
  );
}

/** The fonts that are in use, to be taken along. */
function fontRules(): Promise<string> {
  const used = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf));
  return embeddedFonts(
    fontFaceRules((style) =>
      used.has(
        keyOf({
          family: style.getPropertyValue('font-family'),
          weight: style.getPropertyValue('font-weight'),
          style: style.getPropertyValue('font-style'),
          unicodeRange: style.getPropertyValue('unicode-range'),
        }),
      ),
    ),
  );
}

function keyOf(face: Pick<FontFace, 'family' | 'weight' | 'style' | 'unicodeRange'>): string {
  const plain = (value: string): string => value.replaceAll(/["'\s]/gu, '').toLowerCase();
  return [face.family, face.weight, face.style, face.unicodeRange].map(plain).join('|');
}
