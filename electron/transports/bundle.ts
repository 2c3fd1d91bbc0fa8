import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Asset } from './assets';

/** A file of the built pages. */
export interface BundleFile extends Asset {
  /** Its name carries a hash of its content, so that it never changes under this address. */
  readonly isImmutable: boolean;
}

/** The built pages, by address. */
export interface Bundle {
  /**
   * @param path a plain path as {@link plainPath} returns it
   * @returns the file; for the address of a view the page that shows it; undefined for a file that is not there
   */
  read(path: string): Promise<BundleFile | undefined>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Opens the folder of the built pages.
 *
 * Its files are listed once: an address can only ever name one of them, so that no spelling of a path leads
 * outside the folder.
 */
export async function openBundle(folder: string): Promise<Bundle> {
  const files = new Map<string, string>();
  await list(folder, '', files);
  if (!files.has('/index.html')) throw new Error(`There are no built pages in ${folder}.`);
  const read = new Map<string, Promise<BundleFile>>();
  const loaded = (name: string, file: string): Promise<BundleFile> => {
    const known = read.get(name) ?? load(name, file);
    read.set(name, known);
    return known;
  };
  await readAhead(files, loaded);

  return {
    read: async (path) => {
      const name = files.has(path) ? path : isViewPath(path) ? '/index.html' : undefined;
      const file = name === undefined ? undefined : files.get(name);
      if (name === undefined || file === undefined) return undefined;
      return await loaded(name, file);
    },
  };
}

/** Reads the page and what it names: the first browser asks for all of it at once, right after the start. */
async function readAhead(
  files: ReadonlyMap<string, string>,
  loaded: (name: string, file: string) => Promise<BundleFile>,
): Promise<void> {
  const page = await loaded('/index.html', files.get('/index.html') ?? '');
  const names = Buffer.from(page.bytes)
    .toString()
    .matchAll(/(?:src|href)="([^"]+)"/gu);
  await Promise.all(
    [...names].map(async ([, name = '']) => {
      const file = files.get(name);
      if (file !== undefined) await loaded(name, file);
    }),
  );
}

async function list(folder: string, prefix: string, files: Map<string, string>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) await list(file, `${prefix}/${entry.name}`, files);
    else if (entry.isFile()) files.set(`${prefix}/${entry.name}`, file);
  }
}

async function load(name: string, file: string): Promise<BundleFile> {
  return {
    bytes: await readFile(file),
    type: types[extname(name).toLowerCase()] ?? 'application/octet-stream',
    isImmutable: name.startsWith('/assets/'),
  };
}

/** A view's address has no extension in its last part; a file's has. */
function isViewPath(path: string): boolean {
  return !path.slice(path.lastIndexOf('/')).includes('.');
}

/**
 * The decoded path of a request's target, or undefined where it is not written plainly.
 *
 * Refuses whatever some reader could take for a step out of the folder: dot segments in any spelling, encoded
 * separators, backslashes, control characters.
 *
 * @param target path with query, as the client wrote it
 */
export function plainPath(target: string): string | undefined {
  const encoded = target.split(/[?#]/u, 1)[0] ?? '';
  if (!encoded.startsWith('/') || /%2f|%5c|\\/iu.test(encoded)) return undefined;
  let path;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  if (/\p{Cc}/u.test(path)) return undefined;
  return path.split('/').some((part) => part === '..' || part === '.') ? undefined : path;
}
