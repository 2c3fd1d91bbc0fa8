/** A group in the legend of a picture. */
export interface LegendLine {
  readonly label: string;
  /** Index in the palette's nodes. */
  readonly colour: number;
  readonly shape: number;
}

/** A kind of line in the legend of a picture. */
export interface LegendStroke {
  readonly label: string;
  /** Index in the palette's edges. */
  readonly colour: number;
  /** Index in `dashPatterns`. */
  readonly dash: number;
  readonly isArrow: boolean;
}

/** As on the page; a machine that reads no fonts out of pictures has one of the others. */
export const pictureFont = {
  family: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  size: 12.5,
  weight: 500,
} as const;
export const titleFont = { family: "'Fraunces Variable', Georgia, serif", size: 22, weight: 560 } as const;
