import type { Browser } from '@playwright/test';
import { runnableElectron } from '../../scripts/lib/electron-binary.mjs';
import type { DesktopApp, LaunchOptions } from './desktop-app';
import { launchStandIn } from './electron-stand-in/launch-stand-in';
import { launchRealElectron } from './real-electron';

/**
 * Starts the built desktop app: in real Electron where its binary is installed and can show a window, else with the
 * stand-in for `electron`, in a page of this browser.
 */
export async function launchDesktop(browser: Browser, options: LaunchOptions): Promise<DesktopApp> {
  const executable = runnableElectron();
  return executable === undefined ? launchStandIn(browser, options) : launchRealElectron(executable, options);
}

/** Which of the two `launchDesktop` takes here. */
export function desktopKind(): DesktopApp['kind'] {
  return runnableElectron() === undefined ? 'stand-in' : 'electron';
}
