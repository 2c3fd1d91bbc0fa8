import { spawn } from 'node:child_process';

/**
 * Opens an address in the system's browser.
 *
 * Where there is none nothing happens: the address stands in the terminal, and can be opened by hand.
 */
export function openInBrowser(address: string): void {
  const [command, ...args] = openerOf(process.platform, address);
  const opener = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true });
  opener.on('error', () => undefined);
  opener.unref();
}

function openerOf(platform: NodeJS.Platform, address: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', address];
  // `start` takes its first quoted argument for a window title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  return ['xdg-open', address];
}
