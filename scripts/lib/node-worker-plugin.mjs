import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const suffix = '?nodeWorker';

/**
 * For tests and benchmarks, which run the sources: builds what is imported with `?nodeWorker` into one file for a thread
 * of Node's, as electron-vite does for the app.
 *
 * @returns {import('vite').Plugin}
 */
export function nodeWorkers() {
  /** @type {Map<string, Promise<string>>} */
  const built = new Map();
  return {
    name: 'tertulia:node-workers',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(suffix)) return null;
      const found = await this.resolve(id.slice(0, -suffix.length), importer);
      return found ? found.id + suffix : null;
    },
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const source = id.slice(0, -suffix.length);
      const file = built.get(source) ?? buildWorker(source);
      built.set(source, file);
      return `import { Worker } from 'node:worker_threads';
        export default (options) => new Worker(new URL(${JSON.stringify(await file)}), options);`;
    },
  };
}

/** @param {string} source */
async function buildWorker(source) {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-worker-'));
  const name = `${basename(source, '.ts')}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: source, outDir: folder, rolldownOptions: { output: { entryFileNames: name } } },
  });
  return pathToFileURL(join(folder, name)).href;
}
