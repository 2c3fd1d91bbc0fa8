import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeUpCommunity } from '@backend/demo/make-up-community';
import { drawPortrait } from '@backend/demo/portrait';
import { seededRandom } from '@backend/demo/random';
import { build } from 'vite';
import { today } from './made-up-sheet';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const portraitCount = 12;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** A space's logo, wider than high. */
const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><circle cx="30" cy="30" r="26" fill="#a4451f"/><circle cx="30" cy="30" r="12" fill="#fff"/><rect x="70" y="14" width="126" height="12" rx="6" fill="#1f5f5b"/><rect x="70" y="36" width="84" height="10" rx="5" fill="#1f5f5b"/></svg>`;

/** The page, built as the app is and served on loopback, with portraits where the app has members' photos. */
export async function serveSheetPage(): Promise<{ address: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-sheet-page-'));
  await build({
    root: join(root, 'tests/support/sheet-page'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared'), '@': join(root, 'renderer') } },
    define: { __VUE_I18N_FULL_INSTALL__: 'false', __INTLIFY_PROD_DEVTOOLS__: 'false' },
    build: { outDir: folder, target: 'es2023', chunkSizeWarningLimit: 5000 },
  });
  const portraits = drawnPortraits();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path.startsWith('/media/')) {
      const sum = Array.from(path).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) >>> 0, 0);
      if (path.endsWith('/logo')) {
        response.setHeader('content-type', 'image/svg+xml');
        response.end(logo);
        return;
      }
      response.setHeader('content-type', 'image/png');
      response.end(portraits[sum % portraits.length]);
      return;
    }
    readFile(join(folder, path === '/' ? 'index.html' : path)).then(
      (content) => {
        response.setHeader('content-type', types[extname(path === '/' ? '.html' : path)] ?? 'text/html');
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PNG files of the sitters of a made-up community. */
function drawnPortraits(): Uint8Array[] {
  const { members } = makeUpCommunity({ members: portraitCount * 2, seed: 3, locale: 'es', today });
  return members
    .flatMap(({ portrait }) => (portrait ? [portrait] : []))
    .slice(0, portraitCount)
    .map(({ seed, sitter }) => drawPortrait(seededRandom(seed), sitter));
}
