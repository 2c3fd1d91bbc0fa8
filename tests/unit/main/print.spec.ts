import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BrowserWindow } from 'electron';
import { silentLog } from '@backend/log';
import { acceptPrintRequests } from '../../../electron/main/print';
import { handed } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

const event = { senderFrame: { parent: null, url: 'app://tertulia/sheet' } };
const print = vi.fn();

beforeEach(() => {
  print.mockReset();
  acceptPrintRequests(() => ({ webContents: { print } }) as unknown as BrowserWindow, silentLog);
});

/** How printing ended for the page, when the system says this of it. */
async function ended(isDone: boolean, reason: string): Promise<unknown> {
  print.mockImplementation((_options: unknown, done: (isDone: boolean, reason: string) => void) => {
    done(isDone, reason);
  });
  return handed.invokable.get('tertulia:print')?.(event, 297, 210);
}

describe('printing', () => {
  it('asks for the paper of the sheet as it lies, without margins of the system', async () => {
    expect(await ended(true, '')).toBe('handed-over');
    expect(print.mock.calls[0]?.[0]).toMatchObject({
      silent: false,
      printBackground: true,
      landscape: true,
      pageSize: { width: 210_000, height: 297_000 },
      margins: { marginType: 'none' },
    });
  });

  it.each([
    ['Print job canceled', 'called-off'],
    ['No printers available on the network', 'no-printer'],
    ['Invalid deviceName provided', 'no-printer'],
    ['Print job failed', 'failed'],
  ])('tells the page what became of it: %s', async (reason, outcome) => {
    expect(await ended(false, reason)).toBe(outcome);
  });

  it.each([0, -1, Number.NaN, Infinity, 5000, '210', null])('takes no paper of %s', async (width) => {
    expect(await handed.invokable.get('tertulia:print')?.(event, width, 297)).toBe('refused');
    expect(print).not.toHaveBeenCalled();
  });
});
