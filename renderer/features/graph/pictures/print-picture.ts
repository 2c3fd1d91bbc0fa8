import { printAlone } from '@/ui';
import type { Picture } from './svg-picture';

/** Millimetres; the longer side of the sheet is that of an A3. */
const longSide = 420;
const border = 8;

/**
 * Puts a picture alone on a sheet of its own shape, and prints it: the desktop saves it as a PDF, a browser opens its
 * dialog for printing. The page is as it was when that is over.
 *
 * @param title becomes the file's name
 */
export async function printPicture({ svg, width, height }: Picture, title: string): Promise<void> {
  const scale = longSide / Math.max(width, height);
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
  sheet.append(style, document.importNode(drawn, true));
  await printAlone([sheet], title, async () => {
    if (window.tertulia) await window.tertulia.savePdf();
    else window.print();
  });
}
