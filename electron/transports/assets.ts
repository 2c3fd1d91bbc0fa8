/** Bytes that a page asks for by address: a photo, the space's logo. */
export interface Asset {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/**
 * Finds an asset.
 *
 * @param path the address's path and query, as `/media/photos/0190...?v=3`
 * @returns undefined where there is nothing under this address
 */
export type ResolveAsset = (path: string) => Promise<Asset | undefined>;

/** Addresses below this one are assets, everything else that is no file of the bundle is a page. */
export const mediaPrefix = '/media/';

/**
 * How long a browser may keep an asset: for ever where the address names its version, else not at all.
 *
 * Private, because no shared cache should hold somebody's photo.
 */
export function assetCaching(path: string): string {
  const query = path.split('?', 2)[1] ?? '';
  return new URLSearchParams(query).has('v') ? 'private, max-age=31536000, immutable' : 'private, no-cache';
}
