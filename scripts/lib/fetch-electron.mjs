import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReachable, root, run } from './run.mjs';
import { tell } from './words.mjs';

const electronFolder = join(root, 'node_modules/electron');
const failureMark = join(root, 'node_modules/.electron-not-fetched');
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Fetches Electron's program by its package's own installer.
 *
 * Where the place that it lies at cannot be reached this takes seconds, and is not tried again for a day.
 */
export async function fetchElectron() {
  const installer = join(electronFolder, 'install.js');
  if (!existsSync(installer) || hasFailedLately()) return;
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8'));
  const isBehindProxy = Boolean(process.env.HTTPS_PROXY || process.env.https_proxy);
  // Node's own requests know no proxy, the installer's do.
  if (isBehindProxy || (await isReachable(`${mirror()}v${version}/SHASUMS256.txt`))) {
    tell('fetchingElectron');
    const { code } = await run(process.execPath, [installer], {
      env: { ELECTRON_SKIP_BINARY_DOWNLOAD: '', ...(isBehindProxy ? { ELECTRON_GET_USE_PROXY: '1' } : {}) },
      timeoutMs: 15 * 60 * 1000,
    });
    if (code === 0) return;
  }
  try {
    writeFileSync(failureMark, '');
  } catch {
    // Then it is tried again next time.
  }
}

function hasFailedLately() {
  const age = Date.now() - (statSync(failureMark, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < dayMs;
}

function mirror() {
  const own = process.env.npm_config_electron_mirror || process.env.ELECTRON_MIRROR;
  return own || 'https://github.com/electron/electron/releases/download/';
}
