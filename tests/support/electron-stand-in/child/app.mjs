import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { handlers, stage } from './stage.mjs';
import { emitPreventable } from './preventable.mjs';

const manifest = JSON.parse(readFileSync(resolve('package.json'), 'utf8'));
const profile = process.argv.find((arg) => arg.startsWith('--user-data-dir='))?.split('=')[1];
const paths = new Map([['userData', profile ?? resolve('.electron-stand-in')]]);
const languages = (process.env.LANGUAGE || process.env.LANG || 'en')
  .split(':')
  .map((tag) => tag.split('.')[0].replace('_', '-'));

let isReady = false;
let isQuitting = false;
let lockFile;
const windows = new Set();

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  name: manifest.productName,
  getName: () => manifest.productName,
  getVersion: () => manifest.version,
  getAppPath: () => process.cwd(),
  getPath: (name) => {
    if (!paths.has(name)) throw new Error(`The stand-in knows no path ${name}.`);
    return paths.get(name);
  },
  setPath: (name, path) => void paths.set(name, path),
  getLocale: () => languages[0],
  getSystemLocale: () => languages[0],
  getPreferredSystemLanguages: () => languages,
  isReady: () => isReady,
  whenReady: async () => {
    await ready;
  },
  enableSandbox: () => {
    if (isReady) throw new Error('app.enableSandbox() must be called before the app is ready.');
  },
  setAboutPanelOptions: () => undefined,
  setAppUserModelId: () => undefined,
  focus: () => undefined,
  requestSingleInstanceLock: () => takeLock(),
  releaseSingleInstanceLock: () => releaseLock(),
  hasSingleInstanceLock: () => lockFile !== undefined,
  quit: () => void quit(),
  exit: (code = 0) => end(code),
});

const ready = stage.call('ready').then(() => {
  isReady = true;
  app.emit('ready');
});

/** Windows tell of themselves, so that the app can close them, and notices when the last one has gone. */
export const openWindows = {
  add: (window) => void windows.add(window),
  remove: (window) => {
    windows.delete(window);
    if (windows.size === 0 && !isQuitting) app.emit('window-all-closed');
  },
  all: () => [...windows],
};

async function quit() {
  if (isQuitting) return;
  isQuitting = true;
  await ready.catch(() => undefined);
  if (emitPreventable(app, 'before-quit')) {
    isQuitting = false;
    return;
  }
  for (const window of [...windows]) await window.closeAndWait();
  if (windows.size > 0 || emitPreventable(app, 'will-quit')) {
    isQuitting = false;
    return;
  }
  app.emit('quit', {}, 0);
  end(0);
}

function end(code) {
  releaseLock();
  process.exit(code);
}

/** As Chromium does it: a file in the profile names the process that has it. */
function takeLock() {
  const folder = app.getPath('userData');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'stand-in.lock');
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    process.kill(owner, 0);
    void stage.call('secondInstance', folder, process.argv, process.cwd());
    return false;
  } catch {
    writeFileSync(file, String(process.pid));
    lockFile = file;
    void stage.call('instance', folder);
    return true;
  }
}

function releaseLock() {
  if (lockFile) rmSync(lockFile, { force: true });
  lockFile = undefined;
}

handlers.secondInstance = (argv, folder) => app.emit('second-instance', {}, argv, folder, undefined);
handlers.quit = () => void quit();
