import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that tests and screenshots use: Playwright's own where it is installed, else one of the system's.
 *
 * @returns undefined where there is none
 */
export function findChromium() {
  return process.env.TERTULIA_CHROMIUM || playwrightChromium() || systemChromium();
}

/** Switches for a Chromium that asks the network for nothing of its own accord. */
export function chromiumArgs() {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** Playwright's browsers lie in numbered folders; the newest is taken. */
function playwrightChromium() {
  const programs = {
    linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
    darwin: [
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  }[process.platform];
  const folder = playwrightFolder();
  if (!programs || !existsSync(folder)) return undefined;
  const versions = readdirSync(folder)
    // A download that broke off leaves a folder without the mark.
    .filter((name) => /^chromium-\d+$/.test(name) && existsSync(join(folder, name, 'INSTALLATION_COMPLETE')))
    .sort((left, right) => Number(right.split('-')[1]) - Number(left.split('-')[1]));
  return versions
    .flatMap((version) => programs.map((program) => join(folder, version, program)))
    .find(existsSync);
}

function playwrightFolder() {
  const chosen = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen && chosen !== '0') return chosen;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

function systemChromium() {
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => systemNames.map((name) => join(folder, name)))
    .filter((file) => process.platform !== 'win32' && existsSync(file));
  const elsewhere = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [
      join(process.env.PROGRAMFILES ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(process.env.PROGRAMFILES ?? '', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  }[process.platform];
  return [...inPath, ...(elsewhere ?? [])].find(existsSync);
}
