import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Browser, type Page } from '@playwright/test';
import type { DesktopApp } from './desktop-app';
import { launchBrowserMode } from './launch-browser-mode';
import { desktopKind, launchDesktop } from './launch-desktop';

export { expect } from '@playwright/test';

/** The app, running in one of its hosts with a community of its own. */
export interface App {
  readonly host: 'desktop' | 'browser';
  /** Its page; another one after a restart. */
  readonly page: Page;
  /** The community's folder. */
  readonly dataFolder: string;
  /** What only the desktop has: menu, dialogs. Undefined in browser mode. */
  readonly desktop: DesktopApp | undefined;
  /** Goes to a view by its address, as `/directory?q=logo`. */
  visit(address: string): Promise<void>;
  /** Closes the app and opens it again on the same community. */
  restart(): Promise<void>;
}

export interface AppOptions {
  /** Set by the project. */
  host: 'desktop' | 'browser';
  /** `demo`: the made-up community. `empty`: a first start. */
  community: 'demo' | 'empty';
  /** The system's language. */
  appLocale: 'es' | 'ca' | 'en';
  appColorScheme: 'light' | 'dark';
  /** Size of the page. */
  appViewport: { width: number; height: number };
}

interface WorkerFixtures {
  /** A folder with the demo community in each language that this worker has needed. */
  demoFolder: (locale: AppOptions['appLocale']) => Promise<string>;
}

const systemLocales = { es: 'es-ES', ca: 'ca-ES', en: 'en-GB' } as const;

/**
 * Specs of the app use this `test`: it starts the built app for each of them, and fails a test in which a page asked
 * for anything outside the app.
 */
export const test = base.extend<{ app: App } & AppOptions, WorkerFixtures>({
  host: ['browser', { option: true }],
  community: ['demo', { option: true }],
  appLocale: ['es', { option: true }],
  appColorScheme: ['light', { option: true }],
  appViewport: [{ width: 1280, height: 820 }, { option: true }],

  demoFolder: [
    async ({ browserName: _browserName }, use) => {
      const made = new Map<string, Promise<string>>();
      await use((locale) => {
        const folder = made.get(locale) ?? makeDemo(locale);
        made.set(locale, folder);
        return folder;
      });
      for (const folder of made.values()) await rm(await folder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  app: async (
    { browser, host, community, appLocale, appColorScheme, appViewport, demoFolder },
    use,
    testInfo,
  ) => {
    const folder = await mkdtemp(join(tmpdir(), 'tertulia-e2e-'));
    const dataFolder = join(folder, 'data');
    if (community === 'demo') await cp(await demoFolder(appLocale), dataFolder, { recursive: true });
    if (host === 'desktop') testInfo.annotations.push({ type: 'desktop host', description: desktopKind() });
    const start: Start = {
      browser,
      folder,
      dataFolder,
      locale: systemLocales[appLocale],
      colorScheme: appColorScheme,
    };
    const launch = host === 'desktop' ? launchInDesktop : launchInBrowser;
    let running = await launch(start, appViewport);
    await use({
      host,
      dataFolder,
      get page() {
        return running.page;
      },
      get desktop() {
        return running.desktop;
      },
      visit: async (address) => {
        await running.page.goto(new URL(address, running.page.url()).href);
      },
      restart: async () => {
        await running.close();
        running = await launch(start, appViewport);
      },
    });
    await running.close();
    await rm(folder, { recursive: true });
    expect(running.foreignRequests, 'The app asks for nothing outside itself').toEqual([]);
  },
});

interface Start {
  browser: Browser;
  folder: string;
  dataFolder: string;
  locale: string;
  colorScheme: 'light' | 'dark';
}

interface Running {
  page: Page;
  desktop: DesktopApp | undefined;
  foreignRequests: string[];
  close(): Promise<void>;
}

type Viewport = AppOptions['appViewport'];

async function launchInDesktop(start: Start, viewport: Viewport): Promise<Running> {
  const { browser, folder, dataFolder, locale, colorScheme } = start;
  const profileFolder = join(folder, 'profile');
  const desktop = await launchDesktop(browser, { dataFolder, profileFolder, locale, colorScheme });
  if (desktop.kind === 'stand-in') await desktop.page.setViewportSize(viewport);
  return {
    page: desktop.page,
    desktop,
    foreignRequests: desktop.foreignRequests,
    close: () => desktop.close(),
  };
}

async function launchInBrowser(start: Start, viewport: Viewport): Promise<Running> {
  const { browser, dataFolder, locale, colorScheme } = start;
  const mode = await launchBrowserMode(['--data', dataFolder]);
  const context = await browser.newContext({ locale, colorScheme, viewport });
  const foreignRequests: string[] = [];
  await context.route(
    (url) => url.origin !== mode.origin,
    (route) => {
      foreignRequests.push(route.request().url());
      return route.abort('blockedbyclient');
    },
  );
  const page = await context.newPage();
  await page.goto(mode.address);
  return {
    page,
    desktop: undefined,
    foreignRequests,
    close: async () => {
      await context.close();
      await mode.close();
    },
  };
}

/** Makes a demo community once, for tests to copy: it takes longer than most of them. */
async function makeDemo(locale: AppOptions['appLocale']): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-demo-'));
  const mode = await launchBrowserMode(['--demo', '--data', folder], { LC_ALL: `${locale}_ES.UTF-8` });
  await mode.close();
  return folder;
}
