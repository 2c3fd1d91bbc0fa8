import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import VueI18nPlugin from '@intlify/unplugin-vue-i18n/vite';
import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const alias = {
  '@shared': folder('./shared'),
  '@backend': folder('./electron/backend'),
  '@': folder('./renderer'),
};

/**
 * Absolute addresses for the pages' files.
 *
 * electron-vite sets relative ones, for pages opened as files. Ours have an origin in both hosts, and a view's
 * address has several parts, under which a relative one would be looked for in vain.
 */
const absoluteBase: Plugin = {
  name: 'tertulia:absolute-base',
  config: () => ({ base: '/' }),
};

/** Views that a window most often opens with; the others are asked for when they are gone to. */
const firstViews = ['TodayView', 'DirectoryView'];

/**
 * Names the first views in the page, with all that they import: a browser asks for them at once, not only when it has
 * run everything else.
 */
const firstViewsAhead: Plugin = {
  name: 'tertulia:first-views-ahead',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
      const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const files = new Set<string>();
      const add = (file: string): void => {
        if (files.has(file)) return;
        files.add(file);
        byFile.get(file)?.imports.forEach(add);
      };
      for (const { name, fileName } of chunks) if (firstViews.includes(name)) add(fileName);
      return [...files]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
    },
  },
};

/** Runs what makes the search's lexicon ready, so that no start has to read it. */
const searchLexicon: Plugin = {
  name: 'tertulia:search-lexicon',
  apply: 'build',
  async writeBundle() {
    await promisify(execFile)(process.execPath, [folder('./out/main/search-lexicon.js')]);
  },
};

export default defineConfig({
  main: {
    plugins: [searchLexicon],
    resolve: {
      alias: {
        ...alias,
        // Its build for Node declares a `require` of its own beside the one that electron-vite puts into every chunk, and
        // that does not parse. Nothing that only that build has is used.
        fflate: 'fflate/browser',
      },
    },
    build: {
      // Browser mode runs the same files in plain Node, from the oldest one that we support.
      target: 'node20.19',
      // What is in package.json's `dependencies` stays outside: TypeORM looks for its driver at run time, and the
      // driver is a native module.
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: folder('./electron/main/index.ts'),
          'browser-mode': folder('./electron/browser-mode/index.ts'),
          demo: folder('./electron/backend/demo/cli.ts'),
          'search-lexicon': folder('./electron/backend/directory/search/write-shipped-files.ts'),
        },
        output: { chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can require nothing but electron, so everything is in one file; and it must be CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: folder('./electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
    resolve: { alias },
  },
  renderer: {
    root: folder('./renderer'),
    // The app's icon, for the pages too.
    publicDir: folder('./resources'),
    resolve: { alias },
    build: {
      target: 'es2023',
      minify: true,
      // One file of styles: each further one is another question before anything is shown.
      cssCodeSplit: false,
      rolldownOptions: {
        input: { index: folder('./renderer/index.html') },
        output: {
          codeSplitting: {
            // What is small and used by several views comes with what every page has, instead of a file each.
            groups: [
              {
                name: 'common',
                test: /[\\/](?:shared|renderer[\\/](?:api|ui))[\\/](?!graph)/u,
                maxModuleSize: 20_000,
                minShareCount: 3,
              },
            ],
          },
        },
      },
    },
    plugins: [
      vue(),
      ui({
        // Without it Tailwind does not find the kit's classes, because `renderer` is Vite's root.
        root: folder('.'),
        autoImport: false,
        components: false,
        // Icons are put into the bundle; none is fetched. The scan's own default leaves out `.ts`, where menus are made.
        icon: { clientBundle: { scan: { globInclude: ['renderer/**/*.{vue,ts}'], globExclude: [] } } },
      }),
      VueI18nPlugin({
        include: [folder('./renderer/app/i18n/locales/**')],
        // Messages are compiled at build time: the compiler needs `eval`, which our policy forbids.
        runtimeOnly: true,
        dropMessageCompiler: true,
        compositionOnly: true,
        strictMessage: true,
      }),
      absoluteBase,
      firstViewsAhead,
    ],
  },
});
