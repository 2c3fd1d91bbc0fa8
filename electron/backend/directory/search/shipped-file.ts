import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Unpacked } from './packed';

/** What the build makes ready: `meanings` of names in lists, and the `space` that communities are searched by. */
export type ShippedPart = 'meanings' | 'space';

/** Its name in the folder of the built entries. */
export function shippedFileName(part: ShippedPart): string {
  return `search-${part}.bin`;
}

/**
 * What the build has made ready of the search: the shipped specialties with all that leads to them take most of a second
 * to read, and are the same at every start.
 *
 * @returns null where it is not there, as under test: whoever needs it then reads the sources
 */
export async function readShippedFile(part: ShippedPart): Promise<Unpacked | null> {
  // Of a bundle: its chunks stand in a folder below the entries.
  const path = join(import.meta.dirname, '..', shippedFileName(part));
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return null;
  const isAlone = bytes.byteOffset === 0 && bytes.buffer instanceof ArrayBuffer;
  return new Unpacked(isAlone ? bytes.buffer : new Uint8Array(bytes).buffer);
}
