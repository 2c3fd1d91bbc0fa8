import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BenchRow } from './bench.types';

const folder = new URL('../../out/renderer/', import.meta.url);
const limitKb = 300;

/** What a page loads before it shows something, compressed as a server would, beside Vue alone. */
export async function run(): Promise<BenchRow[]> {
  const html = await readFile(new URL('index.html', folder), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)].map(([, path]) => path ?? '');
  const words = await largestOf(/^messages-\w+-.*\.js$/u);
  const frame = await closureOf([...named, words]);
  const vueKb = gzipKb(
    await readFile(fileURLToPath(import.meta.resolve('vue/dist/vue.runtime.global.prod.js'))),
  );
  const rows = [{ name: 'first-paint JavaScript: frame and one language', files: frame }];
  for (const view of ['TodayView', 'DirectoryView']) {
    const own = await largestOf(new RegExp(`^${view}-.*\\.js$`, 'u'));
    rows.push({
      name: `first-paint JavaScript: frame, one language and ${view}`,
      files: await closureOf([...frame, own]),
    });
  }
  return Promise.all(
    rows.map(async ({ name, files }): Promise<BenchRow> => {
      let value = 0;
      for (const file of files) value += gzipKb(await readFile(new URL(file, folder)));
      return {
        name,
        value,
        unit: 'kB gzip',
        peer: 'the Vue runtime alone',
        peerValue: vueKb,
        ratio: value / vueKb,
        target: `<= ${String(limitKb)} kB`,
        pass: value <= limitKb,
      };
    }),
  );
}

/** The files and all that they import at once; what they load later is left out. */
async function closureOf(files: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = await readFile(new URL(file, folder), 'utf8');
    for (const [, name] of code.matchAll(/\b(?:import|from)\s*"\.\/([^"]+\.js)"/gu)) {
      waiting.push(`assets/${name ?? ''}`);
    }
  }
  return [...found];
}

/** The largest of the files whose names fit: of the languages, the one with most to load. */
async function largestOf(pattern: RegExp): Promise<string> {
  let largest = { path: '', size: 0 };
  for (const name of await readdir(new URL('assets/', folder))) {
    if (!pattern.test(name)) continue;
    const path = `assets/${name}`;
    const size = gzipKb(await readFile(new URL(path, folder)));
    if (size > largest.size) largest = { path, size };
  }
  if (largest.path === '') throw new Error(`No file of the build is called ${String(pattern)}.`);
  return largest.path;
}

function gzipKb(bytes: Uint8Array): number {
  return gzipSync(bytes).byteLength / 1000;
}
