import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/lib/chromium.mjs';

const executablePath = findChromium();

/**
 * The same specs run in both hosts: `desktop` in the built Electron app, `browser` in browser mode.
 *
 * What only one host has is in `tests/desktop` and `tests/browser-mode`.
 */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/playwright',
  // Two cores: more workers only make every test slower.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // A browser that a loaded machine stopped gets a second chance; what needed one is named at the end.
  retries: 1,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { args: chromiumArgs(), ...(executablePath === undefined ? {} : { executablePath }) },
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      testMatch: ['e2e/**/*.spec.ts', 'desktop/**/*.spec.ts'],
      use: { host: 'desktop' } as object,
    },
    {
      name: 'browser',
      testMatch: ['e2e/**/*.spec.ts', 'browser-mode/**/*.spec.ts'],
      use: { host: 'browser' } as object,
    },
  ],
});
