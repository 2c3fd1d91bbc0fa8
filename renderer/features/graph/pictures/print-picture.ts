import { printAlone } from '@/ui/print-alone';
import { pictureFont } from './picture.types';
import type { Picture } from './svg-picture';

/** The longer sides of A3, A2, A1 and A0, in millimetres. */
const longSides = [420, 594, 841, 1189] as const;
/** Names are read from so many points on. */
const leastPoints = 7;
const millimetresPerPoint = 25.4 / 72;
const border = 8;

/**
 * The longer side of the sheet, in millimetres: the smallest on which names can be read, or else the largest.
 *
 * @param longest of the picture's sides, in pixels
 */
export function longSideFor(longest: number): number {
  const needed = (leastPoints * millimetresPerPoint * longest) / pictureFont.size;
  return longSides.find((side) => side >= needed) ?? longSides[3];
}

/**
 * Puts a picture alone on a sheet of its own shape, and prints it: the desktop saves it as a PDF, a browser opens its
 * dialog for printing. The page is as it was when that is over.
 *
 * @param title becomes the file's name
 */
export async function printPicture({ svg, width, height }: Picture, title: string): Promise<void> {
  const scale = longSideFor(Math.max(width, height)) / Math.max(width, height);
  const [sheetWidth, sheetHeight] = [width * scale, height * scale].map(
    (side) => Math.max(100, side) + 2 * border,
  );
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  const style = document.createElement('style');
  style.textContent = `
    @page { size: ${String(sheetWidth)}mm ${String(sheetHeight)}mm; margin: ${String(border)}mm; }
    .print-sheet svg { display: block; width: 100%; height: auto; max-height: 100vh; }`;
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  // The page has the fonts, and takes no rules out of a picture.
  drawn.querySelector('style')?.remove();
  sheet.append(style, document.importNode(drawn, true));
  await printAlone([sheet], title, async () => {
    if (window.tertulia) await window.tertulia.savePdf();
    else window.print();
  });
}
