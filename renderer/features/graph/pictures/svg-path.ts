import type { PathTarget } from '../drawing/shapes';

/** Writes what is drawn into it as the `d` of an SVG path, to tenths of a pixel. */
export class SvgPath implements PathTarget {
  readonly #parts: string[] = [];

  moveTo(x: number, y: number): void {
    this.#parts.push(`M${pixels(x)} ${pixels(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#parts.push(`L${pixels(x)} ${pixels(y)}`);
  }

  /** Whole circles only: nothing else is drawn. */
  arc(x: number, y: number, radius: number): void {
    const r = pixels(radius);
    const half = (to: number): string => `A${r} ${r} 0 0 1 ${pixels(to)} ${pixels(y)}`;
    this.#parts.push(`M${pixels(x + radius)} ${pixels(y)}${half(x - radius)}${half(x + radius)}`);
  }

  closePath(): void {
    this.#parts.push('Z');
  }

  toString(): string {
    return this.#parts.join('');
  }
}

/** A length in SVG's own units, without digits that nobody sees. */
export function pixels(value: number): string {
  return String(Math.round(value * 10) / 10);
}
