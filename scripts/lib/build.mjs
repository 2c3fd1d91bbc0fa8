import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tail } from './run.mjs';
import { say, tell } from './words.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const stamp = join(root, 'out/.stamp');
const results = [
  'out/main/index.js',
  'out/main/browser-mode.js',
  'out/main/search-meanings.bin',
  'out/main/search-space.bin',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

/** Builds the app where what is built is not of the present sources; ends the script where that fails. */
export async function ensureBuild() {
  const state = stateOfSources();
  const isBuilt = results.every((file) => existsSync(join(root, file)));
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  tell('building');
  rmSync(stamp, { force: true });
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { code, output } = await run(process.execPath, [builder, 'build'], {
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) {
    process.stderr.write(`${say('buildFailed')}\n\n${tail(output)}\n`);
    process.exit(1);
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, state);
}

/** The content and not the dates: a checkout gives files new dates. */
function stateOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`);
  } else {
    hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  }
}
