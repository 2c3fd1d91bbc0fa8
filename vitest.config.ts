import { fileURLToPath } from 'node:url';
import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { nodeWorkers } from './scripts/lib/node-worker-plugin.mjs';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const alias = {
  '@shared': folder('./shared'),
  '@backend': folder('./electron/backend'),
  '@': folder('./renderer'),
};

export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores: more workers only make every test slower.
    maxWorkers: 2,
    projects: [
      {
        plugins: [nodeWorkers()],
        resolve: { alias },
        test: {
          name: 'node',
          include: ['tests/{unit,backend,migrations,transports,architecture}/**/*.spec.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // sqlite3 is a native module: worker threads may not share it.
          pool: 'forks',
        },
      },
      {
        // The app's icon lies there.
        publicDir: folder('./resources'),
        plugins: [nodeWorkers(), vue(), ui({ autoImport: false, components: false })],
        resolve: { alias },
        test: {
          name: 'component',
          include: ['tests/component/**/*.spec.ts'],
          environment: 'happy-dom',
          setupFiles: ['tests/component/support/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // sqlite3 is a native module: worker threads may not share it.
          pool: 'forks',
          server: { deps: { inline: [/@nuxt\/ui/] } },
        },
      },
    ],
  },
});
