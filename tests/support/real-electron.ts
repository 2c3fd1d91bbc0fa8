import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';
import type { DesktopApp, LaunchOptions, MenuEntry, ShownDialog } from './desktop-app';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the app in the Electron that is installed. */
export async function launchRealElectron(
  executablePath: string,
  options: LaunchOptions,
): Promise<DesktopApp> {
  const language = options.locale ?? 'es-ES';
  const isRoot = process.getuid?.() === 0;
  const electron = await _electron.launch({
    executablePath,
    cwd: root,
    args: [
      '.',
      `--user-data-dir=${options.profileFolder}`,
      `--lang=${language}`,
      ...(isRoot ? ['--no-sandbox'] : []),
      '--data',
      options.dataFolder,
      ...(options.args ?? []),
    ],
    env: { ...(process.env as Record<string, string>), LANGUAGE: language },
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
  });
  await recordSystem(electron);
  const foreignRequests: string[] = [];
  electron.context().on('request', (request) => {
    if (!/^(app:\/\/tertulia\/|blob:|data:|devtools:)/u.test(request.url()))
      foreignRequests.push(request.url());
  });
  const page = await electron.firstWindow();
  await recordPrinting(electron);

  return {
    kind: 'electron',
    page,
    foreignRequests,
    opened: () => electron.evaluate(() => record().opened),
    menu: () => electron.evaluate(({ Menu }) => describeMenu(Menu.getApplicationMenu())),
    clickMenu: async (...labels) => {
      await electron.evaluate(({ Menu, BrowserWindow }, path) => {
        let items = Menu.getApplicationMenu()?.items ?? [];
        for (const [depth, label] of path.entries()) {
          const item = items.find((each) => each.label === label);
          if (!item) throw new Error(`The menu has no ${path.join(' > ')}.`);
          const click = item.click as (event: unknown, window: unknown) => void;
          if (depth === path.length - 1) click({}, BrowserWindow.getAllWindows()[0]);
          items = item.submenu?.items ?? [];
        }
      }, labels);
    },
    answerDialog: async (kind, answer) => {
      await electron.evaluate((_electron, queued) => void record().answers.push(queued), { kind, answer });
    },
    shownDialogs: () => electron.evaluate(() => record().dialogs),
    close: () => electron.close(),
  };
}

interface SystemRecord {
  opened: string[];
  dialogs: ShownDialog[];
  answers: { kind: string; answer: unknown }[];
}

// The functions below exist in the main process: `recordSystem` puts them there.
declare function record(): SystemRecord;
declare function describeMenu(menu: unknown): MenuEntry[];

/** Replaces what would open windows of the system by something that a test can answer and read. */
async function recordSystem(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ dialog, shell }) => {
    const kept: SystemRecord = { opened: [], dialogs: [], answers: [] };
    const describe = (menu: { items: Electron.MenuItem[] } | null | undefined): unknown[] =>
      (menu?.items ?? []).map(({ label, role, type, accelerator, enabled, submenu }) => ({
        label,
        role,
        type,
        accelerator,
        enabled,
        submenu: describe(submenu),
      }));
    Object.assign(globalThis, { record: () => kept, describeMenu: describe });
    const take = (kind: ShownDialog['kind'], options: unknown, otherwise: unknown): Promise<unknown> => {
      kept.dialogs.push({ kind, options: options as ShownDialog['options'] });
      const index = kept.answers.findIndex((each) => each.kind === kind);
      const [answer] = index === -1 ? [] : kept.answers.splice(index, 1);
      return Promise.resolve(answer?.answer ?? otherwise);
    };
    Object.assign(dialog, {
      showMessageBox: (...args: unknown[]) => take('message', args.at(-1), { response: 0 }),
      showSaveDialog: (...args: unknown[]) => take('save', args.at(-1), { canceled: true, filePath: '' }),
      showOpenDialog: (...args: unknown[]) => take('open', args.at(-1), { canceled: true, filePaths: [] }),
    });
    Object.assign(shell, {
      openExternal: (target: string) => Promise.resolve(void kept.opened.push(target)),
      openPath: (target: string) => Promise.resolve(String(kept.opened.push(target) && '')),
    });
  });
}

/** Printing opens no dialog of the system: a spec notes in `window.print` what there is to print, and answers. */
async function recordPrinting(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      Object.assign(webContents, {
        print: (options: unknown, done?: (isDone: boolean, reason: string) => void) => {
          const kept = record();
          kept.dialogs.push({ kind: 'print', options: options ?? {} });
          const index = kept.answers.findIndex((each) => each.kind === 'print');
          const [taken] = index === -1 ? [] : kept.answers.splice(index, 1);
          const answer = (taken?.answer ?? { isDone: true, reason: '' }) as {
            isDone: boolean;
            reason: string;
          };
          void webContents
            .executeJavaScript('window.print()')
            .then(() => done?.(answer.isDone, answer.reason));
        },
      });
    }
  });
}
