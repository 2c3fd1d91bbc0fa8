// `npm run screenshots [page…]`: pictures of the main pages in both themes, into docs/screenshots, from a demo community
// that is the same on every machine and on every day.
/* global document, window -- in the page */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowserMode } from './lib/browser-mode.mjs';
import { ensureBuild } from './lib/build.mjs';
import { chromiumArgs, findChromium } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { picturedPages } from './lib/pictured-pages.mjs';
import { picturedSheets, setSheet } from './lib/pictured-sheets.mjs';
import { root, run } from './lib/run.mjs';
import { makeSmaller } from './lib/smaller-png.mjs';

/** A Wednesday morning, when most are in. */
const today = '2026-03-11';
const now = new Date(`${today}T10:30:00+01:00`);
const viewport = { width: 1280, height: 820 };
/** For what moves and for what is drawn in the next frame. */
const settleMs = 400;
const target = join(root, 'docs/screenshots');
const wanted = process.argv.slice(2);
const sheets = picturedSheets.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const pages = picturedPages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

await ensureDependencies();
await ensureBuild();
await ensureChromium();
const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs() });
const folder = await mkdtemp(join(tmpdir(), 'tertulia-screenshots-'));
try {
  await mkdir(target, { recursive: true });
  await makeDemo(join(folder, 'demo'));
  await takePictures(
    join(folder, 'demo'),
    pages.filter(({ community }) => community === undefined),
  );
  await takeSheets(join(folder, 'demo'));
  await takePictures(
    join(folder, 'empty'),
    pages.filter(({ community }) => community === 'empty'),
  );
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}

async function makeDemo(dataFolder) {
  const args = ['--members', '64', '--seed', '1', '--locale', 'en', '--today', today, '--out', dataFolder];
  const { code, output } = await run(process.execPath, [join(root, 'out/main/demo.js'), ...args]);
  if (code !== 0) throw new Error(output);
}

/** Until type, pictures in sight and what the page has asked for are there. One request, for changes, never ends. */
async function untilDrawn(page) {
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => {
    const waits = document.querySelector('.skeleton, .grid__waiting') !== null;
    const inSight = [...document.images].filter(
      (image) => image.checkVisibility() && image.getBoundingClientRect().top < window.innerHeight,
    );
    return !waits && document.fonts.status === 'loaded' && inSight.every(({ complete }) => complete);
  });
  await page.waitForTimeout(settleMs);
}

/** The app over a community, as a visitor of that Wednesday sees it. */
async function openApp(dataFolder) {
  const mode = await launchBrowserMode(['--data', dataFolder]);
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.goto(mode.address);
  const close = async () => {
    await context.close();
    await mode.close();
  };
  return { page, origin: mode.origin, close };
}

/** The first printed page of each format, in colour and for the copier, into docs/sheets. */
async function takeSheets(dataFolder) {
  if (sheets.length === 0) return;
  const folderOfSheets = join(root, 'docs/sheets');
  await mkdir(folderOfSheets, { recursive: true });
  const { page, origin, close } = await openApp(dataFolder);
  for (const sheet of sheets) {
    for (const ink of ['colour', 'copier']) {
      await page.goto(`${origin}/sheet`);
      await setSheet(page, sheet, ink);
      const file = join(folderOfSheets, `${sheet.name}-${ink}.png`);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Save this page as a picture' }).click();
      await (await saved).saveAs(file);
      await makeSmaller(file);
      process.stdout.write(`docs/sheets/${sheet.name}-${ink}.png\n`);
    }
  }
  await close();
}

async function takePictures(dataFolder, some) {
  if (some.length === 0) return;
  const { page, origin, close } = await openApp(dataFolder);
  for (const { name, address, prepare } of some) {
    for (const theme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(origin + address);
      await page.locator('#content').getByRole('heading').first().waitFor();
      await prepare?.(page);
      await untilDrawn(page);
      const file = join(target, `${name}-${theme}.png`);
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      await makeSmaller(file);
      process.stdout.write(`docs/screenshots/${name}-${theme}.png\n`);
    }
  }
  await close();
}
