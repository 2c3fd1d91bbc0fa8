/**
 * Stands in for the `electron` module where Electron's binary is absent.
 *
 * The built main bundle runs against it unchanged in plain Node. What needs a browser is asked of the test process:
 * a window is a page there.
 */
import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { stage } from './stage.mjs';

export { app } from './app.mjs';
export { ipcMain } from './ipc-main.mjs';
export { Menu, MenuItem } from './menu.mjs';
export { protocol, session } from './session.mjs';
export { BrowserWindow, webContents } from './browser-window.mjs';

export const dialog = {
  showMessageBox: (...args) => stage.call('dialog', 'message', args.at(-1)),
  showSaveDialog: (...args) => stage.call('dialog', 'save', args.at(-1)),
  showOpenDialog: (...args) => stage.call('dialog', 'open', args.at(-1)),
  showErrorBox: (title, content) => void stage.call('dialog', 'error', { title, message: content }),
};

export const shell = {
  openExternal: (link) => stage.call('shell', 'openExternal', link),
  openPath: async (path) => {
    await stage.call('shell', 'openPath', path);
    return '';
  },
  showItemInFolder: (path) => void stage.call('shell', 'showItemInFolder', path),
};

export const nativeTheme = Object.assign(new EventEmitter(), {
  themeSource: 'system',
  shouldUseDarkColors: process.env.STAND_IN_DARK === '1',
});

export const powerMonitor = new EventEmitter();

export default { app, dialog, shell, nativeTheme, powerMonitor };
