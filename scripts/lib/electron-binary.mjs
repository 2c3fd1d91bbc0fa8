import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('../../node_modules/electron/', import.meta.url));

/** The program of the installed Electron, or undefined where the package is there without it. */
export function installedElectron() {
  try {
    const name = readFileSync(join(packageFolder, 'path.txt'), 'utf8');
    const program = join(packageFolder, 'dist', name);
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** Whether this machine can show a window at all. */
export function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The installed Electron, where it can also be started. */
export function runnableElectron() {
  return hasScreen() ? installedElectron() : undefined;
}
