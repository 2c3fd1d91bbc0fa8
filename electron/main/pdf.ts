import { rename, rm, writeFile } from 'node:fs/promises';
import { dialog, ipcMain, type BrowserWindow } from 'electron';
import type { Log } from '../backend/log';
import type { HostWords } from '../host/words/words';
import { channels } from './channels';
import { isOwnPage } from './origin';

/** Lets our page save what it shows: it has made itself ready for paper. Answers when that is done. */
export function acceptPdfRequests(
  window: () => BrowserWindow | undefined,
  words: () => HostWords,
  log: Log,
): void {
  ipcMain.handle(channels.savePdf, async (event) => {
    const current = window();
    if (!isOwnPage(event.senderFrame) || !current) {
      log.warn('A page that is not ours asked for a PDF.');
      return false;
    }
    await savePdf(current, words(), log);
    return true;
  });
}

/** Asks where to, and saves what the window shows as it would be printed. */
export async function savePdf(window: BrowserWindow, words: HostWords, log: Log): Promise<void> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${fileName(window.getTitle())}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return;
  const partial = `${filePath}.part`;
  try {
    const pdf = await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    });
    // Renamed when complete, so that an earlier file survives a full disk.
    await writeFile(partial, pdf);
    await rename(partial, filePath);
  } catch (error) {
    log.error('The PDF could not be saved.', error);
    await rm(partial, { force: true }).catch(() => undefined);
    await dialog.showMessageBox(window, { type: 'error', message: words.dialog.pdfFailed });
  }
}

/** A window's title as a file's name, on every system. */
function fileName(title: string): string {
  return title.replaceAll(/[\\/:*?"<>|]+/gu, ' ').trim() || 'Tertulia';
}
