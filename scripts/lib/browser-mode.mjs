import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { root } from './run.mjs';

/**
 * Starts the built browser mode.
 *
 * @param {readonly string[]} args as on the command line
 * @param {Readonly<Record<string, string>>} env beside this process's own environment
 * @returns {Promise<import('./browser-mode.d.mts').BrowserMode>}
 * @throws what it says on its standard error, where it does not start
 */
export async function launchBrowserMode(args, env = {}) {
  // Its input ends with this process, however that ends: no server is ever left behind.
  const child = spawn(
    process.execPath,
    ['out/main/browser-mode.js', '--no-open', '--stop-with-input', ...args],
    { cwd: root, stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const hasEnded = once(child, 'exit');
  const ended = hasEnded.then(() => {
    throw new Error(`Browser mode did not start. ${errors}`);
  });
  const address = await Promise.race([addressIn(child.stdout), ended]);
  ended.catch(() => undefined);
  return {
    address,
    origin: new URL(address).origin,
    pid: child.pid ?? 0,
    close: async () => {
      child.stdin.end();
      await hasEnded;
    },
  };
}

async function addressIn(output) {
  for await (const line of createInterface(output)) {
    if (line.startsWith('http://')) return line;
  }
  return new Promise(() => undefined);
}
