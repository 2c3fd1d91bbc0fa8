import { ipcMain, type BrowserWindow } from 'electron';
import type { PrintOutcome } from '@shared/desktop-bridge';
import type { Log } from '../backend/log';
import { channels } from './channels';
import { isOwnPage } from './origin';

const micronsPerMm = 1000;
/** The longest side of a paper that a page may ask for, in millimetres: an A0's. */
const longestMm = 1189;

/** Lets our page open the system's dialog for printing. Answers how that ended: a page of its own would not be told. */
export function acceptPrintRequests(window: () => BrowserWindow | undefined, log: Log): void {
  ipcMain.handle(channels.print, async (event, width: unknown, height: unknown): Promise<PrintOutcome> => {
    const current = window();
    if (!isOwnPage(event.senderFrame) || !current || !isLength(width) || !isLength(height)) {
      log.warn('A page asked for print that may not, or of no paper.');
      return 'refused';
    }
    return print(current, width, height, log);
  });
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= longestMm;
}

function print(window: BrowserWindow, width: number, height: number, log: Log): Promise<PrintOutcome> {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return new Promise((resolve) => {
    window.webContents.print(
      {
        silent: false,
        printBackground: true,
        margins: { marginType: 'none' },
        landscape: width > height,
        pageSize: { width: Math.round(short * micronsPerMm), height: Math.round(long * micronsPerMm) },
      },
      (isDone, reason) => {
        const outcome = isDone ? 'handed-over' : outcomeOf(reason);
        if (outcome !== 'handed-over' && outcome !== 'called-off') log.error('Printing failed.', reason);
        resolve(outcome);
      },
    );
  });
}

/** @param reason in Electron's words, such as "Print job canceled" or "No printers available on the network" */
function outcomeOf(reason: string): PrintOutcome {
  if (/cancel/iu.test(reason)) return 'called-off';
  return /printer|device/iu.test(reason) ? 'no-printer' : 'failed';
}
