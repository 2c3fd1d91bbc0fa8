import type { Page } from '@playwright/test';
import type { Locale } from '@shared/locale';
import type { SheetSettings } from '@shared/sheet/sheet.schema';
import { madeUpContent, settingsWith, space, taxonomy, today } from '../support/sheet-page/made-up-sheet';
import { serveSheetPage } from '../support/sheet-page/serve-sheet-page';
import '../support/sheet-page/sheet-page.types';
import type { BenchRow } from './bench.types';
import { startChromium } from './chromium';
import { median } from './measure';

const runs = 5;
const locale: Locale = 'ca';
const pdfOptions = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;

/** The printed sheet: how soon its first page is there, and how long its PDF takes beside that of plain HTML. */
export async function run(): Promise<BenchRow[]> {
  const browser = await startChromium();
  if (!browser) return [{ name: 'sheets in a browser', value: Number.NaN, unit: 'no Chromium is installed' }];
  const served = await serveSheetPage();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    await page.waitForFunction(() => 'sheetPage' in window);
    const many = sheetOf(500, {});
    const cold = await page.evaluate((sheet) => window.sheetPage.set(sheet), many);
    // A change of a choice that sets every page anew.
    const changed: number[] = [];
    const whole: number[] = [];
    for (let turn = 0; turn < runs; turn += 1) {
      const sheet = sheetOf(500, { density: turn % 2 === 0 ? 'airy' : 'normal' });
      const { firstMs, allMs } = await page.evaluate((given) => window.sheetPage.set(given), sheet);
      changed.push(firstMs);
      whole.push(allMs);
    }
    await page.evaluate((sheet) => window.sheetPage.set(sheet), many);
    const ours = await printed(page);
    const plain = await browser.newPage();
    await plain.setContent(await finishedHtml(page), { waitUntil: 'load' });
    await plain.evaluate(() => document.fonts.ready);
    const theirs = await printed(plain);
    await plain.close();
    const kilobytesEach = ours.bytes / 1000 / 500;
    const huge = await page.evaluate((sheet) => window.sheetPage.set(sheet), sheetOf(2000, {}));
    return [
      row('sheet of 500 members by specialty, A4, photos: PDF', ours.ms, 'ms', {
        peer: 'the finished HTML printed by the same Chromium',
        peerValue: theirs.ms,
        ratio: ours.ms / theirs.ms,
        target: '<= 1.5 times, <= 4000 ms',
        pass: ours.ms <= 1.5 * theirs.ms && ours.ms <= 4000,
      }),
      row('sheet of 500: first page after a change', median(changed), 'ms', {
        target: '<= 200 ms',
        pass: median(changed) <= 200,
      }),
      row('sheet of 500: first page, nothing read yet', cold.firstMs, 'ms'),
      row('sheet of 500: all pages set after a change', median(whole), 'ms'),
      row('sheet of 500: size of the PDF a member', kilobytesEach, 'kB', {
        target: '<= 40 kB',
        pass: kilobytesEach <= 40,
      }),
      row('sheet of 2,000: all pages set', huge.allMs, 'ms'),
      row('sheet of 2,000: all photos in their places', huge.photosMs, 'ms'),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

function row(name: string, value: number, unit: string, more: Partial<BenchRow> = {}): BenchRow {
  return { name, value, unit, ...more };
}

function sheetOf(members: number, own: Partial<SheetSettings>) {
  return {
    settings: settingsWith({ languages: [locale], ...own }),
    content: madeUpContent(members, locale),
    space,
    taxonomy,
    today,
  };
}

/** The middle time of making a PDF, and its size. */
async function printed(page: Page): Promise<{ ms: number; bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < runs; turn += 1) {
    const started = performance.now();
    bytes = (await page.pdf(pdfOptions)).byteLength;
    times.push(performance.now() - started);
  }
  return { ms: median(times), bytes };
}

/** The pages as a file that somebody could have written by hand: styles and pictures in it, no script. */
async function finishedHtml(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('script, link[rel="modulepreload"]').forEach((element) => {
      element.remove();
    });
    const shown = [...document.images];
    for (const [at, image] of [...copy.querySelectorAll('img')].entries()) {
      const source = shown[at];
      if (!source?.src.startsWith('blob:')) continue;
      const blob = await (await fetch(source.src)).blob();
      image.src = await new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => {
          resolve(typeof reader.result === 'string' ? reader.result : '');
        };
        reader.readAsDataURL(blob);
      });
    }
    const base = document.createElement('base');
    base.href = document.baseURI;
    copy.querySelector('head')?.prepend(base);
    return `<!doctype html>${copy.outerHTML}`;
  });
}
