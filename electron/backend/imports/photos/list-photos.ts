import { maxPhotoBytes } from '@shared/members/members.contract';
import { contentVersion, pictureTypeOf } from '../../members';
import { pictureFacts } from './picture-facts';

/** A photo as it is stored. */
export interface ReadyPhoto {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Short name of the stored bytes' content. */
  readonly version: string;
}

interface ListedPhoto {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  ready: ReadyPhoto | null;
}

/** Longest side of a stored photo, in pixels. */
const storedSide = 512;
/** A small photo is not larger than this, in bytes; what the page makes is far smaller. */
const storedBytes = 256 * 1024;
/** No page should be asked to unpack more, in pixels. */
const mostPixels = 50_000_000;

/**
 * The photos that came in a list, by the short name of what they were in the file.
 *
 * What is small, square and without notes of a camera's is taken as it is. The others wait until a page, which can unpack
 * pictures, has made them so; without that they are left out.
 */
export class ListPhotos {
  readonly #photos = new Map<string, ListedPhoto>();

  get size(): number {
    return this.#photos.size;
  }

  /** @returns the photo's name in this list; null where it is no JPEG, PNG or WebP, or absurdly large */
  add(bytes: Uint8Array): string | null {
    const mediaType = pictureTypeOf(bytes);
    const facts = mediaType === null ? null : pictureFacts(bytes);
    if (mediaType === null || facts === null || bytes.length > maxPhotoBytes) return null;
    if (facts.width * facts.height > mostPixels) return null;
    const name = contentVersion(bytes);
    const isFit =
      facts.width === facts.height &&
      facts.width <= storedSide &&
      bytes.length <= storedBytes &&
      !facts.hasNotes;
    this.#photos.set(name, { bytes, mediaType, ready: isFit ? { bytes, mediaType, version: name } : null });
    return name;
  }

  /** Names of the photos that wait for a page to make them smaller. */
  get waiting(): string[] {
    return [...this.#photos].flatMap(([name, { ready }]) => (ready ? [] : [name]));
  }

  /** A photo as it was in the file. */
  original(name: string): Pick<ListedPhoto, 'bytes' | 'mediaType'> | null {
    return this.#photos.get(name) ?? null;
  }

  /** A photo as it will be stored; null where there is none, or it waits. */
  ready(name: string): ReadyPhoto | null {
    return this.#photos.get(name)?.ready ?? null;
  }

  /**
   * Takes a photo as a page has made it smaller.
   *
   * @returns whether it is a picture of the stored size
   */
  fit(name: string, bytes: Uint8Array): boolean {
    const listed = this.#photos.get(name);
    const mediaType = pictureTypeOf(bytes);
    const facts = mediaType === null ? null : pictureFacts(bytes);
    if (!listed || mediaType === null || facts === null) return false;
    if (Math.max(facts.width, facts.height) > storedSide) return false;
    listed.ready = { bytes, mediaType, version: contentVersion(bytes) };
    return true;
  }
}
