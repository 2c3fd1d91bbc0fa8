// Runs every benchmark in tests/bench and prints one table and one JSON.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { nodeWorkers } from './lib/node-worker-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);
const vite = await createServer({
  root,
  configFile: false,
  plugins: [nodeWorkers()],
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  resolve: {
    alias: {
      '@shared': `${root}shared`,
      '@backend': `${root}electron/backend`,
      '@': `${root}renderer`,
    },
  },
});
const rows = [];
try {
  const files = (await readdir(`${root}tests/bench`)).filter((name) => name.endsWith('.bench.ts')).sort();
  for (const file of files) {
    if (only.length > 0 && !only.some((word) => file.includes(word))) continue;
    console.error(`${file} ...`);
    const { run } = await vite.ssrLoadModule(`/tests/bench/${file}`);
    rows.push(...(await run()));
  }
} finally {
  await vite.close();
}

const cell = (value) =>
  value === undefined ? '' : typeof value === 'number' ? Number(value.toPrecision(4)).toString() : value;
console.table(
  rows.map((row) => ({
    figure: row.name,
    value: `${cell(row.value)} ${row.unit}`,
    peer: row.peer ? `${row.peer}: ${cell(row.peerValue)} ${row.unit}` : '',
    ratio: cell(row.ratio),
    target: row.target ?? '',
    ok: row.pass === undefined ? '' : row.pass ? 'yes' : 'NO',
  })),
);
await mkdir(`${root}out`, { recursive: true });
await writeFile(`${root}out/bench.json`, `${JSON.stringify(rows, null, 2)}\n`);
console.log(JSON.stringify(rows));
process.exit(0);
