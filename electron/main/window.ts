import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme } from 'electron';
import type { Log } from '../backend/log';
import type { HostWords } from '../host/words/words';
import { startAddress } from './origin';

/**
 * Makes the app's window and starts loading it, unseen.
 *
 * Its size and place are kept between starts by Electron itself, under the window's name.
 */
export function createMainWindow(log: Log, words: () => HostWords): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1280,
    height: 820,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Tertulia',
    icon: join(app.getAppPath(), 'resources', 'icon.png'),
    // The page's own ground, so that nothing flashes before it is drawn.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1d1a17' : '#fbf8f3',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // But on macOS, the spelling dictionaries would be fetched from the network.
      spellcheck: process.platform === 'darwin',
    },
  });
  window.webContents.on('will-prevent-unload', (event) => {
    // Everything is saved as it is typed; a page must not be able to keep its window from closing.
    event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.error(`The page's process ended: ${reason}.`);
    void offerReload(window, words());
  });
  window.loadURL(startAddress()).catch((error: unknown) => {
    log.error('The page could not be loaded.', error);
  });
  return window;
}

/** Resolves when the window's page is drawn. */
export async function untilDrawn(window: BrowserWindow): Promise<void> {
  await new Promise<void>((resolve) => {
    window.once('ready-to-show', resolve);
    window.once('closed', resolve);
  });
}

/** Brings the window to the front, from wherever it is. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

async function offerReload(window: BrowserWindow, { dialog: text }: HostWords): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: text.pageFailed,
    buttons: [text.reload, text.close],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}
