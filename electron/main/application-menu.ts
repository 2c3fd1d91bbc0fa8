import { app, Menu, shell, type BrowserWindow } from 'electron';
import type { Log } from '../backend/log';
import type { HostWords } from '../host/words/words';
import { channels } from './channels';
import { menuTemplate } from './menu';
import { savePdfFromMenu } from './pdf';

/** Gives the app its menu in these words; called anew whenever the language changes. */
export function showApplicationMenu(
  words: HostWords,
  dataFolder: string,
  window: () => BrowserWindow | undefined,
  log: Log,
): void {
  const template = menuTemplate(
    words.menu,
    {
      send: (command) => window()?.webContents.send(channels.command, command),
      savePdf: () => {
        const current = window();
        if (current) void savePdfFromMenu(current, words, log);
      },
      print: () => window()?.webContents.print(),
      goBack: () => window()?.webContents.navigationHistory.goBack(),
      goForward: () => window()?.webContents.navigationHistory.goForward(),
      showDataFolder: () => void shell.openPath(dataFolder),
    },
    process.platform,
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  app.setAboutPanelOptions({ applicationName: 'Tertulia', applicationVersion: app.getVersion() });
}
