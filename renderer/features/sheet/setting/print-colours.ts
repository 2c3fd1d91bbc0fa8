/** Of WCAG 2.2, for text. */
const leastContrast = 4.5;

/** The same colour, as dark as it must be to be read on white paper. `#rrggbb`. */
export function readableOnPaper(colour: string): string {
  let parts = partsOf(colour);
  while (contrastOnWhite(parts) < leastContrast) parts = parts.map((part) => part * 0.95);
  return hexOf(parts);
}

/** The same colour, as light as it must be to be read on the dark theme's surface. `#rrggbb`. */
export function lightened(colour: string): string {
  let parts = partsOf(colour);
  while (luminanceOf(parts) < leastLuminanceOnDark) parts = parts.map((part) => part + (255 - part) * 0.06);
  return hexOf(parts);
}

/** 4.5 : 1 on a surface of luminance 0.016, which is that of `#26201b`. */
const leastLuminanceOnDark = leastContrast * (0.016 + 0.05) - 0.05;

function hexOf(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrastOnWhite(parts: readonly number[]): number {
  return 1.05 / (luminanceOf(parts) + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminanceOf(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
