/** White or near-black, whichever reads better on a colour given as `#rgb` or `#rrggbb`; white on anything else. */
export function inkOn(colour: string): string {
  const light = '#ffffff';
  const luminance = luminanceOf(colour);
  if (luminance === null) return light;
  // Contrast against white is 1.05 / (L + 0.05), against the dark ink (L + 0.05) / 0.06.
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.06 ? light : '#1c1815';
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminanceOf(colour: string): number | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(colour.trim())?.[1];
  if (digits === undefined) return null;
  const step = digits.length / 3;
  const channel = (index: number): number => {
    const part = digits.slice(index * step, (index + 1) * step);
    const value = parseInt(step === 1 ? part + part : part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
}
