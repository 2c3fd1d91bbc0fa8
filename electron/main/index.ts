import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { createFileLog } from '../host/file-log';
import { hostWords, type HostWords } from '../host/words/words';
import { openBundle } from '../transports/bundle';
import { matchLocale, type Locale } from '@shared/locale';
import { showApplicationMenu } from './application-menu';
import { acceptFieldEdits } from './field-edits';
import { readLaunch, type Launch } from './launch';
import { openOrTell, tellOpenFailure, ToldOpenFailure } from './open-failure-dialog';
import { acceptPdfRequests } from './pdf';
import { acceptPrintRequests } from './print';
import { acceptPorts } from './ports';
import { registerAppScheme, serveAppScheme } from './protocol';
import { closeBeforeQuit } from './quit';
import { acceptLinks, secureApp, secureSession } from './security';
import { bringToFront, createMainWindow, untilDrawn } from './window';

const launch = readLaunch();
app.enableSandbox();
registerAppScheme();
if (launch && app.requestSingleInstanceLock()) void run(launch);
else app.quit();

/** The desktop app, from its start to its end. */
async function run({ dataFolder, restoreFrom, isDemo }: Launch): Promise<void> {
  const log = createFileLog(join(dataFolder, 'logs'));
  process.on('uncaughtException', (error) => {
    log.error('Nobody caught this.', error);
  });
  process.on('unhandledRejection', (error) => {
    log.error('Nobody awaited this.', error);
  });

  let window: BrowserWindow | undefined;
  let chosenLocale: Locale | null = null;
  const systemLocale = (): Locale => matchLocale(app.getPreferredSystemLanguages());
  const words = (): HostWords => hostWords(chosenLocale ?? systemLocale());
  const showMenu = (): void => {
    showApplicationMenu(words(), dataFolder, () => window, log);
  };
  app.on('second-instance', () => {
    if (window) bringToFront(window);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  secureApp(log);
  await app.whenReady();
  secureSession();

  const community = openOrTell({ dataFolder, restoreFrom, isDemo, locale: systemLocale(), log });
  closeBeforeQuit(community, log);
  acceptPorts(async () => (await community).api, log);
  acceptLinks(log);
  acceptPdfRequests(() => window, log);
  acceptPrintRequests(() => window, log);
  acceptFieldEdits();
  try {
    serveAppScheme(await openBundle(join(import.meta.dirname, '../renderer')), async (path) =>
      (await community).media(path),
    );
    // The page loads while the community opens: neither waits for the other.
    window = createMainWindow(log, words);
    const [opened] = await Promise.all([community, untilDrawn(window)]);
    window.on('closed', () => {
      window = undefined;
    });
    chosenLocale = await opened.locale();
    opened.onLocaleChange((locale) => {
      chosenLocale = locale;
      showMenu();
    });
    showMenu();
    window.show();
  } catch (error) {
    window?.destroy();
    if (!(error instanceof ToldOpenFailure)) {
      log.error('The app could not be opened.', error);
      await tellOpenFailure(error, chosenLocale ?? systemLocale(), dataFolder);
    }
    app.quit();
  }
}
