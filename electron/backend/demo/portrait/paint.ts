import { encodePng } from './png';
import type { Shape } from './shapes';

export type Colour = readonly [red: number, green: number, blue: number];

/** A shape in one colour; `opacity` from 0 to 1, whole where it is left out. */
export interface Layer {
  readonly colour: Colour;
  readonly shape: Shape;
  readonly opacity?: number;
}

/**
 * Paints layers from the back to the front, with smooth edges.
 *
 * @param side width and height in pixels
 * @returns PNG bytes
 */
export function paint(side: number, background: Colour, layers: readonly Layer[]): Uint8Array {
  const pixels = new Float32Array(side * side * 3);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = background[index % 3] ?? 0;
  for (const layer of layers) paintLayer(pixels, side, layer);
  return encodePng(side, side, Uint8Array.from(pixels, Math.round));
}

/** Blocks that the shape's edge is far from are skipped or filled whole: most of a picture is far from any edge. */
const block = 8;

function paintLayer(pixels: Float32Array, side: number, { colour, shape, opacity = 1 }: Layer): void {
  const pixel = 2 / side;
  // Distances far from an ellipse's edge come out too small, never too large, so half of it is safe to trust.
  const reach = block * pixel * 0.75;
  for (let top = 0; top < side; top += block) {
    for (let left = 0; left < side; left += block) {
      const centre = shape((left + block / 2) * pixel - 1, (top + block / 2) * pixel - 1);
      if (centre > reach) continue;
      for (let row = top; row < Math.min(side, top + block); row += 1) {
        for (let column = left; column < Math.min(side, left + block); column += 1) {
          const distance =
            centre < -reach ? centre : shape((column + 0.5) * pixel - 1, (row + 0.5) * pixel - 1);
          const cover = Math.min(1, Math.max(0, 0.5 - distance / pixel)) * opacity;
          if (cover > 0) blend(pixels, (row * side + column) * 3, colour, cover);
        }
      }
    }
  }
}

function blend(pixels: Float32Array, at: number, colour: Colour, cover: number): void {
  for (let part = 0; part < 3; part += 1) {
    const before = pixels[at + part] ?? 0;
    pixels[at + part] = before + ((colour[part] ?? 0) - before) * cover;
  }
}
