import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { launchBrowserMode } from '../support/launch-browser-mode';
import type { BenchRow } from './bench.types';
import { startChromium } from './chromium';
import { largeCommunity, median, quantile } from './measure';
import { usableMs, watchKeys } from './page-watch';

const runs = 7;
const keyLimitMs = 50;

/** Typed letter by letter, in three languages and with mistakes. */
const needs = [
  'necesito un logo',
  'algu que faci webs',
  'tax advice',
  'fotografo de producto',
  'traducir al ingles',
  'disenyadora grafika',
];

const first = '.grid [data-index] a';
const askField = '#ask-input';
const emptyPage = `<!doctype html><meta charset="utf-8"><title>Empty</title>
<input id="field"><ul><li><a href="#">One</a></li></ul>
<script>
  const list = document.querySelector('ul');
  document.querySelector('input').oninput = (event) => {
    list.innerHTML = Array.from({ length: 6 }, (_, index) => '<li><a href="#">' + event.target.value + index + '</a></li>').join('');
  };
</script>`;

/** What a manager sees with 10,000 members, in a real browser, beside an empty page in the same one. */
export async function run(): Promise<BenchRow[]> {
  const browser = await startChromium();
  if (!browser) {
    return [{ name: 'pages in a browser', value: Number.NaN, unit: 'no Chromium is installed' }];
  }
  const empty = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(emptyPage);
  }).listen(0, '127.0.0.1');
  await once(empty, 'listening');
  const emptyAddress = `http://127.0.0.1:${String((empty.address() as AddressInfo).port)}/`;
  try {
    return [...(await starts(browser, emptyAddress)), ...(await keystrokes(browser, emptyAddress))];
  } finally {
    await browser.close();
    empty.close();
  }
}

/** From the address to a page that can be used: every time a new host, and a browser that knows nothing yet. */
async function starts(browser: Browser, emptyAddress: string): Promise<BenchRow[]> {
  const folder = await largeCommunity(10_000);
  const early: number[] = [];
  const again: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const mode = await launchBrowserMode(['--data', folder]);
    const context = await browser.newContext({ locale: 'ca-ES' });
    // The token is exchanged before, so that the page itself starts from nothing.
    await context.request.get(mode.address);
    const page = await context.newPage();
    early.push(await usableMs(page, `${mode.origin}/directory`, { shown: first, field: askField }));
    again.push(await usableMs(page, `${mode.origin}/directory`, { shown: first, field: askField }));
    await context.close();
    const other = await browser.newContext();
    bare.push(await usableMs(await other.newPage(), emptyAddress, { shown: 'li a', field: '#field' }));
    await other.close();
    await mode.close();
  }
  const bareMs = median(bare);
  const row = (name: string, value: number, isJudged: boolean): BenchRow => ({
    name,
    value,
    unit: 'ms',
    peer: 'an empty page in the same Chromium',
    peerValue: bareMs,
    ratio: value / bareMs,
    target: '<= 1.3 x + 400 ms',
    ...(isJudged ? { pass: value <= 1.3 * bareMs + 400 } : {}),
  });
  return [
    row('page usable, directory of 10,000, first visit after the start', median(early), true),
    row('page usable, directory of 10,000, second visit', median(again), true),
  ];
}

async function keystrokes(browser: Browser, emptyAddress: string): Promise<BenchRow[]> {
  const mode = await launchBrowserMode(['--data', await largeCommunity(10_000)]);
  const context = await browser.newContext({ locale: 'ca-ES' });
  const page = await context.newPage();
  await page.goto(mode.address);
  await page.goto(`${mode.origin}/directory`);
  await page.locator(first).first().waitFor();
  const ask = await typed(page, askField, '.ask__panel [id^="answer-"]');
  await page.keyboard.press('Escape');
  const query = await typed(page, '.filters input[type="search"]', first);
  await context.close();
  await mode.close();
  const other = await browser.newContext();
  const blank = await other.newPage();
  await blank.goto(emptyAddress);
  const bare = await typed(blank, '#field', 'li a');
  await other.close();
  return [
    { name: 'who can...?', times: ask },
    { name: 'directory', times: query },
  ].flatMap(({ name, times }) =>
    (['median', 'p95'] as const).map((label): BenchRow => {
      const share = label === 'p95' ? 0.95 : 0.5;
      const value = quantile(times, share);
      const peerValue = quantile(bare, share);
      return {
        name: `first rows after a keystroke, ${name}, 10,000 members, ${label} of ${String(times.length)}`,
        value,
        unit: 'ms',
        peer: 'an empty page that writes six rows',
        peerValue,
        ratio: value / peerValue,
        target: `<= ${String(keyLimitMs)} ms`,
        pass: value <= keyLimitMs,
      };
    }),
  );
}

/** Types the needs, and tells for every key that changed the rows when they were shown. */
async function typed(page: Page, field: string, rows: string): Promise<number[]> {
  const watch = await watchKeys(page, rows);
  const times: number[] = [];
  // The first index and the first compilation are no keystrokes' fault.
  await page.locator(field).fill('web');
  await page.waitForTimeout(1500);
  for (const need of needs) {
    await page.locator(field).fill('');
    await page.waitForTimeout(300);
    for (const letter of need) {
      await page.keyboard.press(letter);
      const ms = await watch.shownMs();
      if (ms !== null) times.push(ms);
    }
  }
  return times;
}
