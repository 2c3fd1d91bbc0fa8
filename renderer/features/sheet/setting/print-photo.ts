import type { SheetSettings } from '@shared/sheet/sheet.schema';

const jpegQuality = 0.82;

/** A photo to be made ready for paper. */
export interface PhotoOrder {
  /** Absolute: a worker has no page to start from. */
  readonly address: string;
  /** Side of the square. */
  readonly pixels: number;
  /** For the copier it is grey, with raised contrast. */
  readonly ink: SheetSettings['ink'];
}

/** A photo's middle square as JPEG; null where it cannot be read: initials stand in for it. Needs no document. */
export async function makePrintPhoto({ address, pixels, ink }: PhotoOrder): Promise<Blob | null> {
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
