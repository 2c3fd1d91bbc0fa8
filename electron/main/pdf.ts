import { access, rename, rm, writeFile } from 'node:fs/promises';
import { dialog, ipcMain, type BrowserWindow } from 'electron';
import type { PdfOutcome } from '@shared/desktop-bridge';
import { fileNameOf } from '@shared/text/file-name';
import type { Log } from '../backend/log';
import type { HostWords } from '../host/words/words';
import { channels } from './channels';
import { isOwnPage } from './origin';

/** Lets our page save what it shows: it has made itself ready for paper. Answers how that ended. */
export function acceptPdfRequests(window: () => BrowserWindow | undefined, log: Log): void {
  ipcMain.handle(channels.savePdf, async (event): Promise<PdfOutcome> => {
    const current = window();
    if (!isOwnPage(event.senderFrame) || !current) {
      log.warn('A page that is not ours asked for a PDF.');
      return 'refused';
    }
    return savePdf(current, log);
  });
}

/** Saves what the window shows on the menu's behalf: what goes wrong is told in a dialog. */
export async function savePdfFromMenu(window: BrowserWindow, words: HostWords, log: Log): Promise<void> {
  const outcome = await savePdf(window, log);
  if (outcome === 'saved' || outcome === 'called-off') return;
  await dialog.showMessageBox(window, { type: 'error', message: words.dialog.pdfFailed });
}

/** Asks where to, and saves what the window shows as it would be printed. No half-written file stays. */
async function savePdf(window: BrowserWindow, log: Log): Promise<PdfOutcome> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${fileNameOf(window.getTitle())}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return 'called-off';
  const partial = `${filePath}.part`;
  try {
    const pdf = await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    // Renamed when complete, so that an earlier file survives a full disk.
    await writeFile(partial, pdf);
    await rename(partial, filePath);
    return 'saved';
  } catch (error) {
    log.error('The PDF could not be saved.', error);
    await rm(partial, { force: true }).catch(() => undefined);
    return outcomeOf(error, await exists(filePath));
  }
}

/** @param isThere whether a file of the wanted name is there: one that cannot be replaced is open elsewhere */
function outcomeOf(error: unknown, isThere: boolean): PdfOutcome {
  const { code, syscall } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no-space';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'in-use';
    case 'EACCES':
    case 'EPERM':
      return isThere && syscall === 'rename' ? 'in-use' : 'not-allowed';
    case 'EROFS':
      return 'not-allowed';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no-folder';
    case undefined:
    default:
      return 'failed';
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
