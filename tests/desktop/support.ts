import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { DesktopApp, LaunchOptions } from '../support/desktop-app';
import { launchDesktop } from '../support/launch-desktop';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Goes away with everything in it when the test ends. */
  folder: string;
  /** Starts the app; whatever still runs when the test ends is closed. */
  launch: (options?: Partial<LaunchOptions>) => Promise<DesktopApp>;
}

/** For specs that start the desktop app themselves, in their own way. */
export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tertulia-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  launch: async ({ browser, folder }, use, testInfo) => {
    const running: DesktopApp[] = [];
    await use(async (options = {}) => {
      const app = await launchDesktop(browser, {
        dataFolder: join(folder, 'data'),
        profileFolder: join(folder, 'profile'),
        ...options,
      });
      testInfo.annotations.push({ type: 'desktop host', description: app.kind });
      running.push(app);
      return app;
    });
    for (const app of running) await app.close();
  },
});
