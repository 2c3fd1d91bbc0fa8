// `npm start`: installs what is missing, builds if stale, and opens the app: in Electron, or else in the browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { hasScreen, installedElectron } from './lib/electron-binary.mjs';
import { fetchElectron } from './lib/fetch-electron.mjs';
import { root } from './lib/run.mjs';
import { tell } from './lib/words.mjs';

const args = process.argv.slice(2);
/** A program that lacks something of the system ends at once. */
const startTimeMs = 5000;

await ensureDependencies();
await ensureBuild();
if (args.includes('--browser') || !(await openInElectron())) await serveToBrowser();

/** @returns whether the app was opened; the reason why not has been told */
async function openInElectron() {
  if (!hasScreen()) return decline('noScreen');
  if (process.platform === 'linux' && process.getuid() === 0) return decline('noRoot');
  if (!installedElectron()) await fetchElectron();
  const program = installedElectron();
  if (!program) return decline('noElectron');
  const startedAt = Date.now();
  const code = await runElectron(program);
  if (code !== 0 && Date.now() - startedAt < startTimeMs) return decline('electronFailed');
  process.exitCode = code;
  return true;
}

function decline(reason) {
  tell(reason);
  return false;
}

function runElectron(program) {
  return new Promise((resolve) => {
    const child = spawn(program, ['.', ...args], { cwd: root, stdio: 'inherit' });
    // Ctrl+C reaches both; this one waits for the other.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 0));
  });
}

/** In this very process, which is plain Node already. */
async function serveToBrowser() {
  await import(pathToFileURL(join(root, 'out/main/browser-mode.js')).href);
}
