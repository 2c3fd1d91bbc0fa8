import type { Picture } from './svg-picture';

/** What browsers can still hold as one picture, in pixels on a side. */
const longestSide = 16_000;
/** In pixels; of a crowd a larger one weighs a hundred megabytes, and takes the page a quarter of a minute. */
const largestArea = 60_000_000;

export interface Raster {
  readonly png: Blob;
  /** Below what was asked for where the picture would be too large. */
  readonly scale: number;
}

/**
 * A picture as PNG.
 *
 * @param wanted pixels per CSS pixel
 * @throws {Error} where the browser cannot draw it
 */
export async function rasterize({ svg, width, height }: Picture, wanted: number): Promise<Raster> {
  const scale = Math.min(
    wanted,
    longestSide / Math.max(width, height),
    Math.sqrt(largestArea / (width * height)),
  );
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!png) throw new Error('The canvas gave no picture.');
    return { png, scale };
  } finally {
    URL.revokeObjectURL(url);
  }
}
