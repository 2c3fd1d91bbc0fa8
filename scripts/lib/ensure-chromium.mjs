import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { isReachable, root, run } from './run.mjs';
import { tell } from './words.mjs';

/** Gets a Chromium for the tests where there is none; ends the script with one sentence where that cannot be. */
export async function ensureChromium() {
  if (findChromium()) return;
  tell('fetchingChromium');
  if (await isReachable(process.env.PLAYWRIGHT_DOWNLOAD_HOST || 'https://cdn.playwright.dev')) {
    const playwright = join(root, 'node_modules/@playwright/test/cli.js');
    await run(process.execPath, [playwright, 'install', 'chromium'], {
      env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' },
      timeoutMs: 10 * 60 * 1000,
    });
  }
  if (!findChromium() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  }
  if (findChromium()) return;
  tell('noChromium');
  process.exit(1);
}
