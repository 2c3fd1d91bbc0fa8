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
  const pixels = new Uint8ClampedArray(side * side * 3);
  pixels.set(background);
  // What is filled already is doubled until all is.
  for (let filled = 3; filled < pixels.length; filled *= 2) pixels.copyWithin(filled, 0, filled);
  for (const layer of layers) paintLayer(pixels, side, layer);
  return encodePng(side, side, pixels);
}

function paintLayer(pixels: Uint8ClampedArray, side: number, { colour, shape, opacity = 1 }: Layer): void {
  const { left, top, width, height, cover } = shape(side);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const share = (cover[row * width + column] ?? 0) * opacity;
      if (share > 0) blend(pixels, ((top + row) * side + left + column) * 3, colour, share);
    }
  }
}

function blend(pixels: Uint8ClampedArray, at: number, [red, green, blue]: Colour, cover: number): void {
  const rest = 1 - cover;
  pixels[at] = red * cover + (pixels[at] ?? 0) * rest;
  pixels[at + 1] = green * cover + (pixels[at + 1] ?? 0) * rest;
  pixels[at + 2] = blue * cover + (pixels[at + 2] ?? 0) * rest;
}
