import type { PdfOutcome } from '@shared/desktop-bridge';
import { printAlone } from '@/ui';

/** How printing ended; a browser's own dialog does not tell. */
export type PrintOutcome = PdfOutcome | 'handed-over';

/**
 * Saves the sheet as a PDF: the desktop writes it, a browser opens its dialog, which offers to.
 *
 * @param sheet the element that holds all pages
 */
export function saveAsPdf(sheet: Element, title: string): Promise<PrintOutcome> {
  const bridge = window.tertulia;
  return bridge ? printAlone([sheet], title, () => bridge.savePdf()) : printSheet(sheet, title);
}

/** Opens the system's dialog for printing, in both hosts. */
export function printSheet(sheet: Element, title: string): Promise<PrintOutcome> {
  return printAlone([sheet], title, () => {
    window.print();
    return 'handed-over';
  });
}
