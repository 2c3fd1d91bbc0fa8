import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The built browser mode, running. */
export interface BrowserMode {
  /** With its token, which works once. */
  readonly address: string;
  readonly origin: string;
  /** Of its process. */
  readonly pid: number;
  close(): Promise<void>;
}

/**
 * Starts the built browser mode.
 *
 * @param args as on the command line
 * @param env beside this process's own environment
 * @throws what it says on its standard error, where it does not start
 */
export async function launchBrowserMode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<BrowserMode> {
  // Its input ends with this process, however that ends: no server is ever left behind.
  const child = spawn(
    process.execPath,
    ['out/main/browser-mode.js', '--no-open', '--stop-with-input', ...args],
    {
      cwd: root,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    },
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

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    if (line.startsWith('http://')) return line;
  }
  return new Promise(() => undefined);
}
