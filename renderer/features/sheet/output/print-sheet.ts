import type { PdfOutcome, PrintOutcome } from '@shared/desktop-bridge';
import type { Size } from '@shared/sheet/papers';
import { printAlone } from '@/ui';

/** How it ended. A browser's own dialog does not tell: what it was given counts as handed over. */
export type OutputOutcome = PdfOutcome | PrintOutcome;

/**
 * Saves the sheet as a PDF: the desktop writes it, a browser opens its dialog, which offers to.
 *
 * @param sheet the element that holds all pages
 * @param paper of its first page, in millimetres
 * @param signal stops the desktop, which then writes nothing
 */
export async function saveAsPdf(
  sheet: Element,
  title: string,
  paper: Size,
  signal: AbortSignal,
): Promise<OutputOutcome> {
  const bridge = window.tertulia;
  if (!bridge) return printSheet(sheet, title, paper);
  const stop = (): void => {
    bridge.stopPdf();
  };
  signal.addEventListener('abort', stop);
  try {
    return await printAlone([sheet], title, () => (signal.aborted ? 'called-off' : bridge.savePdf()));
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Opens the system's dialog for printing, in both hosts. */
export function printSheet(sheet: Element, title: string, { width, height }: Size): Promise<OutputOutcome> {
  return printAlone([sheet], title, () => {
    if (window.tertulia) return window.tertulia.print(width, height);
    window.print();
    return 'handed-over';
  });
}
