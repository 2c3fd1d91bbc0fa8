import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { isReachable, root, run } from './run.mjs';
import { tell } from './words.mjs';

/** Gets a Chromium for the tests where there is none that starts; ends the script with one sentence where that fails. */
export async function ensureChromium() {
  if (await isReady()) return;
  tell('fetchingChromium');
  const isAptRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (await isReachable(process.env.PLAYWRIGHT_DOWNLOAD_HOST || 'https://cdn.playwright.dev')) {
    const playwright = join(root, 'node_modules/@playwright/test/cli.js');
    // A bare system also lacks the libraries that a browser needs.
    await run(process.execPath, [playwright, 'install', ...(isAptRoot ? ['--with-deps'] : []), 'chromium'], {
      env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' },
      timeoutMs: 10 * 60 * 1000,
    });
  }
  if (isAptRoot && !(await isReady())) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  }
  if (await isReady()) return;
  tell('noChromium');
  process.exit(1);
}

/** Whether there is a Chromium, and it starts: one without its libraries is as good as none. */
async function isReady() {
  const program = findChromium();
  if (!program) return false;
  // On Windows the question for the version opens a window instead.
  if (process.platform === 'win32') return true;
  const { code } = await run(program, [...chromiumArgs(), '--version'], { timeoutMs: 30_000 });
  return code === 0;
}
