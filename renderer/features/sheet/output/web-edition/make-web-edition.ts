import { mediaUrl } from '@/api/client';
import type { Step } from '../../setting/faces';
import { createPrintPhotos } from '../../setting/print-photos';
import type { SheetInput } from '../../setting/setting.types';
import { webEdition } from './web-edition';

/**
 * The web edition with its pictures read; they are let go when it is made.
 *
 * @param step hears how many photos of how many are read; ends the work where it throws
 */
export async function makeWebEdition(input: SheetInput, step: Step): Promise<Blob> {
  const photos = createPrintPhotos('colour');
  try {
    return await webEdition(input, photos, await logoOf(input), step);
  } finally {
    photos.release();
  }
}

/** The logo as a `data:` address; null where there is none, or none is wanted, or it cannot be read. */
async function logoOf({ settings, space }: SheetInput): Promise<string | null> {
  if (!settings.logo || space.logoVersion === null) return null;
  const image = new Image();
  image.src = mediaUrl('space/logo', space.logoVersion);
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, 600 / image.naturalWidth);
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
