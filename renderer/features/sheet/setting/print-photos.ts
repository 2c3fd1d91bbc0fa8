import { mediaUrl } from '@/api/client';
import type { SheetSettings } from '@shared/sheet/sheet.schema';
import type { PrintPhotos } from './setting.types';

const dotsPerMm = 240 / 25.4;
const jpegQuality = 0.82;
/** Photos are at most so large; more pixels would hold nothing more. */
const largestSide = 512;
/** Photos read at the same time. */
const atOnce = 8;

export interface HeldPhotos extends PrintPhotos {
  /** The same photo as a `data:` address, for what must need nothing but itself. */
  dataOf(member: PhotoOwner, side: number): Promise<string | null>;
  /** Lets all photos go; their addresses no longer lead anywhere. */
  release(): void;
}

/**
 * Photos made ready for paper, each made once a size and kept until they are let go.
 *
 * @param ink for the copier they are grey, with raised contrast
 */
export function createPrintPhotos(ink: SheetSettings['ink']): HeldPhotos {
  const made = new Map<string, Promise<Blob | null>>();
  const addresses = new Map<Blob, string>();
  const inTurn = createTurns(atOnce);
  let isReleased = false;

  async function photoOf({ id, photoVersion }: PhotoOwner, side: number): Promise<Blob | null> {
    if (photoVersion === null) return null;
    const pixels = Math.min(largestSide, Math.ceil(side * dotsPerMm));
    const key = `${id} ${photoVersion} ${String(pixels)}`;
    let photo = made.get(key);
    if (!photo) {
      photo = inTurn(async () =>
        isReleased ? null : jpegOf(mediaUrl(`members/${id}/photo`, photoVersion), pixels, ink),
      );
      made.set(key, photo);
    }
    return photo;
  }

  return {
    async addressOf(member, side) {
      const photo = await photoOf(member, side);
      if (photo === null || isReleased) return null;
      const address = addresses.get(photo) ?? URL.createObjectURL(photo);
      addresses.set(photo, address);
      return address;
    },
    async dataOf(member, side) {
      const photo = await photoOf(member, side);
      return photo === null ? null : asData(photo);
    },
    release() {
      isReleased = true;
      for (const address of addresses.values()) URL.revokeObjectURL(address);
      made.clear();
    },
  };
}

type PhotoOwner = Parameters<PrintPhotos['addressOf']>[0];

function asData(blob: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : null);
    };
    reader.onerror = () => {
      resolve(null);
    };
    reader.readAsDataURL(blob);
  });
}

/** A photo's middle square as JPEG; null where it cannot be read: initials stand in for it. */
async function jpegOf(address: string, pixels: number, ink: SheetSettings['ink']): Promise<Blob | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const image = await createImageBitmap(await response.blob());
    const canvas = new OffscreenCanvas(pixels, pixels);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    // JPEG knows no transparency; without paper behind it a cut-out would stand on black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, pixels, pixels);
    if (ink === 'copier') context.filter = 'grayscale(1) contrast(1.25) brightness(1.08)';
    context.imageSmoothingQuality = 'high';
    const cut = Math.min(image.width, image.height);
    const [left, top] = [(image.width - cut) / 2, (image.height - cut) / 2];
    context.drawImage(image, left, top, cut, cut, 0, 0, pixels, pixels);
    image.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality });
  } catch {
    return null;
  }
}

/** Lets so many pieces of work run at once; the others wait their turn. */
function createTurns(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
