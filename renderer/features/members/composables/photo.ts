/** The part of a picture that is kept, in the picture's own pixels. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Longest side of a stored photo, in pixels. */
export const photoSize = 512;

const quality = 0.86;

/** The largest square in the middle, a little above it in upright pictures, where faces are. */
export function middleSquare(width: number, height: number): Crop {
  const size = Math.min(width, height);
  const y = height > width ? Math.round((height - size) * 0.35) : 0;
  return { x: Math.round((width - size) / 2), y, size };
}

/** The crop moved and resized so that it lies inside the picture. */
export function insidePicture(crop: Crop, width: number, height: number): Crop {
  const size = Math.max(Math.min(Math.round(crop.size), width, height), Math.min(32, width, height));
  const clamp = (value: number, max: number): number => Math.min(Math.max(Math.round(value), 0), max);
  return { x: clamp(crop.x, width - size), y: clamp(crop.y, height - size), size };
}

/**
 * Reads a picture that was dropped, pasted or chosen. The orientation that the camera noted is applied.
 *
 * @throws where the file is no picture that this browser reads
 */
export function readPicture(file: Blob): Promise<ImageBitmap> {
  return createImageBitmap(file, { imageOrientation: 'from-image' });
}

/** The cropped picture as WebP, at most 512 px a side; smaller ones are not blown up. */
export async function cropPicture(picture: ImageBitmap, crop: Crop): Promise<File> {
  const side = Math.min(photoSize, crop.size);
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, crop.x, crop.y, crop.size, crop.size, 0, 0, side, side);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  return new File([blob], 'photo.webp', { type: blob.type });
}
