import { dialog, ipcMain, type BrowserWindow } from 'electron';
import type { PdfOutcome } from '@shared/desktop-bridge';
import { fileNameOf } from '@shared/text/file-name';
import type { Log } from '../backend/log';
import type { HostWords } from '../host/words/words';
import { channels } from './channels';
import { isOwnPage } from './origin';
import { writeWhole } from './write-whole';

/**
 * Lets our page save what it shows: it has made itself ready for paper. Answers how that ended, which the page may hasten
 * by stopping it.
 */
export function acceptPdfRequests(window: () => BrowserWindow | undefined, log: Log): void {
  const running = new Set<AbortController>();
  ipcMain.handle(channels.savePdf, async (event): Promise<PdfOutcome> => {
    const current = window();
    if (!isOwnPage(event.senderFrame) || !current) {
      log.warn('A page that is not ours asked for a PDF.');
      return 'refused';
    }
    const controller = new AbortController();
    running.add(controller);
    try {
      return await savePdf(current, log, controller.signal);
    } finally {
      running.delete(controller);
    }
  });
  ipcMain.on(channels.stopPdf, (event) => {
    if (isOwnPage(event.senderFrame)) for (const controller of running) controller.abort();
  });
}

/** Saves what the window shows on the menu's behalf: what goes wrong is told in a dialog. */
export async function savePdfFromMenu(window: BrowserWindow, words: HostWords, log: Log): Promise<void> {
  const outcome = await savePdf(window, log, new AbortController().signal);
  if (outcome === 'saved' || outcome === 'called-off') return;
  await dialog.showMessageBox(window, { type: 'error', message: words.dialog.pdfFailed });
}

/** Asks where to, and saves what the window shows as it would be printed. */
async function savePdf(window: BrowserWindow, log: Log, signal: AbortSignal): Promise<PdfOutcome> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${fileNameOf(window.getTitle())}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '' || signal.aborted) return 'called-off';
  const pdf = (): Promise<Uint8Array> =>
    window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  return writeWhole(filePath, pdf, log, signal);
}
