import { mediaUrl } from '@/api/client';
import { dataAddressOf } from '@/ui/data-address';
import type { SheetSettings } from '@shared/sheet/sheet.schema';
import { createPhotoMaker } from './photo-maker';
import type { PrintPhotos } from './setting.types';

const dotsPerMm = 240 / 25.4;
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
  const ready = new Map<string, string | null>();
  const maker = createPhotoMaker();
  const inTurn = createTurns(atOnce);
  let isReleased = false;

  async function photoOf({ id, photoVersion }: PhotoOwner, side: number): Promise<Blob | null> {
    if (photoVersion === null) return null;
    const pixels = pixelsOf(side);
    const key = keyOf(id, photoVersion, pixels);
    let photo = made.get(key);
    if (!photo) {
      photo = inTurn(async () =>
        isReleased ? null : maker.make({ address: addressOfPhoto(id, photoVersion), pixels, ink }),
      );
      made.set(key, photo);
    }
    return photo;
  }

  return {
    async addressOf(member, side) {
      const photo = await photoOf(member, side);
      if (isReleased || member.photoVersion === null) return null;
      const address = photo === null ? null : (addresses.get(photo) ?? URL.createObjectURL(photo));
      if (photo !== null && address !== null) addresses.set(photo, address);
      ready.set(keyOf(member.id, member.photoVersion, pixelsOf(side)), address);
      return address;
    },
    readyAddressOf({ id, photoVersion }, side) {
      return photoVersion === null ? null : ready.get(keyOf(id, photoVersion, pixelsOf(side)));
    },
    async dataOf(member, side) {
      const photo = await photoOf(member, side);
      return photo === null ? null : dataAddressOf(photo);
    },
    release() {
      isReleased = true;
      for (const address of addresses.values()) URL.revokeObjectURL(address);
      made.clear();
      ready.clear();
      maker.close();
    },
  };
}

function pixelsOf(side: number): number {
  return Math.min(largestSide, Math.ceil(side * dotsPerMm));
}

function keyOf(id: string, photoVersion: string, pixels: number): string {
  return `${id} ${photoVersion} ${String(pixels)}`;
}

function addressOfPhoto(id: string, photoVersion: string): string {
  return new URL(mediaUrl(`members/${id}/photo`, photoVersion), window.location.href).href;
}

type PhotoOwner = Parameters<PrintPhotos['addressOf']>[0];

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
