import { chromium, type Browser } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../scripts/lib/chromium.mjs';

/** The Chromium of the tests; undefined where there is none, for a bench fetches nothing. */
export async function startChromium(): Promise<Browser | undefined> {
  const executablePath = findChromium();
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: chromiumArgs() });
}
