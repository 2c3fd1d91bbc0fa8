import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { DesktopApp, LaunchOptions, MenuEntry } from '../desktop-app';
import { Stage } from './stage';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const register = new URL('register.mjs', import.meta.url).href;

export interface StandInApp extends DesktopApp {
  /** The process's exit code, or null while it runs. */
  readonly exitCode: () => number | null;
  /** Whether the app focused its window after it had shown it. */
  readonly broughtToFront: () => boolean;
}

/**
 * Runs the built main bundle in plain Node with the stand-in for `electron`, its windows in this browser.
 *
 * @param options with the button, by its place, that answers a message shown before there is a window
 * @param hasWindow false for a start that is expected to end without one
 */
export async function launchStandIn(
  browser: Browser,
  options: LaunchOptions & { messageAnswer?: number },
  hasWindow = true,
): Promise<StandInApp> {
  const context = await browser.newContext({
    locale: options.locale ?? 'es-ES',
    colorScheme: options.colorScheme ?? 'light',
  });
  const child = spawn(
    process.execPath,
    [
      '--import',
      register,
      'out/main/index.js',
      `--user-data-dir=${options.profileFolder}`,
      '--data',
      options.dataFolder,
      ...(options.args ?? []),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
      env: {
        ...process.env,
        LANGUAGE: options.locale ?? 'es-ES',
        STAND_IN_DARK: options.colorScheme === 'dark' ? '1' : '0',
      },
    },
  );
  let errorOutput = '';
  child.stderr?.on('data', (chunk) => (errorOutput += String(chunk)));
  const hasEnded = once(child, 'exit');
  const stage = new Stage(child, context);
  if (options.messageAnswer !== undefined) {
    stage.answerDialog('message', { response: options.messageAnswer });
  }
  const close = async (): Promise<void> => {
    await stage.child.call('quit').catch(() => undefined);
    await hasEnded;
    await context.close();
  };
  const page = hasWindow ? await firstPage(context, hasEnded, () => errorOutput) : undefined;
  if (!hasWindow) await hasEnded;

  return {
    kind: 'stand-in',
    get page(): Page {
      if (!page) throw new Error('This start has no window.');
      return page;
    },
    foreignRequests: stage.foreignRequests,
    opened: () => Promise.resolve([...stage.opened]),
    menu: async () => (await stage.child.call('menu')) as MenuEntry[],
    clickMenu: async (...labels) => {
      await stage.child.call('menuClick', labels);
    },
    answerDialog: (kind, answer) => {
      stage.answerDialog(kind, answer);
      return Promise.resolve();
    },
    shownDialogs: () => Promise.resolve([...stage.dialogs]),
    exitCode: () => child.exitCode,
    broughtToFront: () => stage.focused > 0,
    close,
  };
}

/** The window's page once it has loaded; fails where the app ends before. */
async function firstPage(
  context: BrowserContext,
  hasEnded: Promise<unknown>,
  errors: () => string,
): Promise<Page> {
  const ended = hasEnded.then(() => {
    throw new Error(`The app ended before it had a window.\n${errors()}`);
  });
  const page = context.waitForEvent('page');
  page.catch(() => undefined);
  const first = await Promise.race([page, ended]);
  await Promise.race([first.waitForURL(/^http:\/\/tertulia\.app\.localhost\//u), ended]);
  return first;
}
