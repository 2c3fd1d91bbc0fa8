import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm, tail } from './run.mjs';
import { say, tell } from './words.mjs';

/** Ends the script with one sentence where Node is too old for anything that follows. */
export function requireNode() {
  const wanted = readJson('package.json').engines.node.replace(/[^\d.]/g, '');
  const found = process.versions.node;
  const [major, minor] = found.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  tell('oldNode', { wanted, found });
  process.exit(1);
}

/** Installs what `package-lock.json` names, where it is not there; ends the script where that fails. */
export async function ensureDependencies() {
  requireNode();
  if (areInstalled()) return;
  tell('installing');
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    // Their programs are fetched when they are needed, and only then.
    env: { ELECTRON_SKIP_BINARY_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (code === 0 && areInstalled()) return;
  process.stderr.write(`${say('installFailed')}\n\n${tail(output)}\n`);
  process.exit(1);
}

/**
 * Whether what `package-lock.json` names is there, whole.
 *
 * npm writes its own list into `node_modules` when it has finished, so that an installation that broke off has none, and
 * one of an earlier lock file has another.
 */
function areInstalled() {
  const list = join(root, 'node_modules/.package-lock.json');
  const driver = join(root, 'node_modules/sqlite3/build/Release/node_sqlite3.node');
  if (!existsSync(list) || !existsSync(driver)) return false;
  const { packages: installed } = JSON.parse(readFileSync(list, 'utf8'));
  const { packages: wanted } = readJson('package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // The project itself has no place in there, nor have parts that are for other systems.
    if (path === '' || (optional && !(path in installed))) return true;
    return installed[path]?.version === version && existsSync(join(root, path, 'package.json'));
  });
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
