import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import '../support/graph-page/graph-page.types';
import type { BenchRow } from './bench.types';
import { startChromium } from './chromium';
import { median, temporaryFolder } from './measure';
import { watchMainThread, type MainThread } from './main-thread';

declare global {
  interface Window {
    watchFromNow: () => Promise<void>;
  }
}

const runs = 5;
const framesOnCanvas = 90;
/** Without a graphics card WebGL draws a frame a second or so, and waiting is not what is measured. */
const framesOnWebgl = 12;

/** Drawing and layout of large communities in a real browser, on a page with nothing else. */
export async function run(): Promise<BenchRow[]> {
  const browser = await startChromium();
  if (!browser) return [{ name: 'graph in a browser', value: Number.NaN, unit: 'no Chromium is installed' }];
  const site = await servePage();
  try {
    return [
      ...(await large(browser, site.address)),
      ...(await redraws(browser, site.address)),
      ...(await pictures(browser, site.address)),
      ...(await huge(browser, site.address)),
    ];
  } finally {
    await browser.close();
    site.close();
  }
}

async function large(browser: Browser, address: string): Promise<BenchRow[]> {
  const [first, settled, block, fps]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let turn = 0; turn < runs; turn += 1) {
    const page = await openPage(browser, address);
    // Making people up is not what is measured, so the watch begins when they are there.
    let watch: Awaited<ReturnType<typeof watchMainThread>> | null = null;
    await page.exposeFunction('watchFromNow', async () => {
      watch = await watchMainThread(page);
    });
    await page.evaluate(() => {
      window.graphPage.onMade = () => window.watchFromNow();
    });
    const shown = await page.evaluate(() =>
      window.graphPage.show({ people: 2_000, ties: 20_000, kind: 'canvas' }),
    );
    block.push((await stopped(watch)).longestMs);
    first.push(shown.firstMs);
    settled.push(shown.settledMs);
    fps.push(await page.evaluate((count) => window.graphPage.pan(count), framesOnCanvas));
    await page.close();
  }
  const of = '2,000 people and 20,000 ties';
  return [
    atMost(`first picture, ${of}`, median(first), 'ms', 1000),
    atMost(`layout settled in the worker, ${of}`, median(settled), 'ms', 4000),
    atMost(`longest task of the page meanwhile, CPU time, canvas, ${of}`, median(block), 'ms', 50),
    {
      name: `panning on canvas, ${of}`,
      value: median(fps),
      unit: 'frames/s',
      target: '>= 20 frames/s',
      pass: median(fps) >= 20,
    },
  ];
}

async function stopped(watch: { stop(): Promise<MainThread> } | null): Promise<MainThread> {
  if (!watch) throw new Error('Nothing was watched.');
  return watch.stop();
}

/** CPU time of the page's thread for one redraw while panning, WebGL, ours and sigma's. */
async function redraws(browser: Browser, address: string): Promise<BenchRow[]> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < runs; turn += 1) {
    const page = await openPage(browser, address);
    await page.setViewportSize({ width: 600, height: 400 });
    // Laid out on canvas: only the redraws are of interest here.
    await page.evaluate(() => window.graphPage.show({ people: 2_000, ties: 20_000, kind: 'canvas' }));
    await page.evaluate(() => window.graphPage.use('webgl'));
    ours.push(await cpuPerFrame(page, (count) => window.graphPage.pan(count)));
    theirs.push(await cpuPerFrame(page, (count) => window.graphPage.panBareSigma(count)));
    await page.close();
  }
  const [value, peerValue] = [median(ours), median(theirs)];
  return [
    {
      name: 'CPU time of one redraw while panning, WebGL, 2,000 people and 20,000 ties',
      value,
      unit: 'ms',
      peer: 'sigma 3 as it comes',
      peerValue,
      ratio: value / peerValue,
      target: '<= 1.2 x',
      pass: value <= 1.2 * peerValue,
    },
  ];
}

/** The first frames warm up: the machine compiles, sigma indexes. */
async function cpuPerFrame(page: Page, pan: (count: number) => Promise<number>): Promise<number> {
  await page.evaluate(pan, framesOnWebgl / 3);
  const watch = await watchMainThread(page);
  await page.evaluate(pan, framesOnWebgl);
  return (await watch.stop()).medianFrameMs;
}

async function pictures(browser: Browser, address: string): Promise<BenchRow[]> {
  const [svg, png]: [number[], number[]] = [[], []];
  const page = await openPage(browser, address);
  await page.evaluate(() => window.graphPage.show({ people: 2_000, ties: 20_000, kind: 'canvas' }));
  for (let turn = 0; turn < runs; turn += 1) {
    const { svgMs, pngMs } = await page.evaluate(() => window.graphPage.picture());
    svg.push(svgMs);
    png.push(pngMs);
  }
  await page.close();
  const of = '2,000 people and 20,000 ties, every name on it';
  return [
    { name: `picture to take along, SVG, ${of}`, value: median(svg), unit: 'ms' },
    { name: `the same as PNG, in addition, ${of}`, value: median(png), unit: 'ms' },
  ];
}

async function huge(browser: Browser, address: string): Promise<BenchRow[]> {
  const [first, settled, fps, heap]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let turn = 0; turn < runs; turn += 1) {
    const page = await openPage(browser, address);
    const shown = await page.evaluate(() =>
      window.graphPage.show({ people: 10_000, ties: 100_000, kind: 'canvas' }),
    );
    first.push(shown.firstMs);
    settled.push(shown.settledMs);
    fps.push(await page.evaluate((count) => window.graphPage.pan(count), framesOnCanvas));
    const session = await page.context().newCDPSession(page);
    heap.push((await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20);
    await page.close();
  }
  const of = '10,000 people and 100,000 ties';
  return [
    { name: `first picture, ${of}`, value: median(first), unit: 'ms' },
    { name: `layout settled in the worker, ${of}`, value: median(settled), unit: 'ms' },
    { name: `panning on canvas, ${of}`, value: median(fps), unit: 'frames/s' },
    atMost(`heap of the page, ${of}`, median(heap), 'MB', 600),
  ];
}

function atMost(name: string, value: number, unit: string, limit: number): BenchRow {
  return { name, value, unit, target: `<= ${String(limit)} ${unit}`, pass: value <= limit };
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.goto(address);
  await page.waitForFunction(() => 'graphPage' in window);
  return page;
}

/** The page, built as the app is and served on loopback. */
async function servePage(): Promise<{ address: string; close(): void }> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folder = await temporaryFolder();
  await build({
    root: join(root, 'tests/support/graph-page'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared'), '@': join(root, 'renderer') } },
    worker: { format: 'es' },
    build: { outDir: folder, target: 'es2023' },
  });
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    readFile(join(folder, path)).then(
      (content) => {
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
}
