import { run } from './run.mjs';

const magick = ['+dither', '-colors', '256', '-define', 'png:compression-level=9', '-strip'];

/** Programs that make a PNG small by giving it 256 colours; the first one that is there is used. */
const quantisers = [
  (file) => ['pngquant', ['--force', '--skip-if-larger', '--speed', '1', '--output', file, file]],
  (file) => ['magick', [file, ...magick, `png8:${file}`]],
  // On Windows `convert` is another program.
  ...(process.platform === 'win32' ? [] : [(file) => ['convert', [file, ...magick, `png8:${file}`]]]),
];

/** Makes a PNG smaller in place, where the system has a program for it; else leaves it as it is. */
export async function makeSmaller(file) {
  for (const quantiser of quantisers) {
    const { code } = await run(...quantiser(file));
    if (code === 0) return;
  }
}
