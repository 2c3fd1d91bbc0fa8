import { z } from 'zod';

export const papers = ['a5', 'a4', 'a3', 'a2', 'letter'] as const;
export const paperSchema = z.enum(papers);
export type Paper = z.infer<typeof paperSchema>;

/** Width and height in millimetres. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Upright; ISO 216, and ANSI for Letter. */
const sizes: Readonly<Record<Paper, Size>> = {
  a5: { width: 148, height: 210 },
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
  letter: { width: 215.9, height: 279.4 },
};

/** The size of a paper as it lies, in millimetres. */
export function paperSize(paper: Paper, orientation: 'portrait' | 'landscape'): Size {
  const { width, height } = sizes[paper];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}

/** A sheet of labels: where its labels lie, in millimetres. */
export interface LabelSheet {
  readonly paper: Paper;
  readonly columns: number;
  readonly rows: number;
  readonly label: Size;
  readonly left: number;
  readonly top: number;
  /** From one label's left edge to the next one's. */
  readonly stepX: number;
  readonly stepY: number;
}

export const labelSheetIds = ['avery-l4785', 'avery-l7418', 'avery-5392', 'plain-a4'] as const;
export const labelSheetSchema = z.enum(labelSheetIds);
export type LabelSheetId = z.infer<typeof labelSheetSchema>;

/** Label sheets that are common for badges. `plain-a4`: ordinary paper, with marks to cut along. */
export const labelSheets: Readonly<Record<LabelSheetId, LabelSheet>> = {
  'avery-l4785': {
    paper: 'a4',
    columns: 2,
    rows: 5,
    label: { width: 80, height: 50 },
    left: 17.5,
    top: 13.5,
    stepX: 95,
    stepY: 55,
  },
  'avery-l7418': {
    paper: 'a4',
    columns: 2,
    rows: 4,
    label: { width: 86, height: 55 },
    left: 19,
    top: 38.5,
    stepX: 86,
    stepY: 55,
  },
  'avery-5392': {
    paper: 'letter',
    columns: 2,
    rows: 3,
    label: { width: 101.6, height: 76.2 },
    left: 6.35,
    top: 25.4,
    stepX: 101.6,
    stepY: 76.2,
  },
  'plain-a4': {
    paper: 'a4',
    columns: 2,
    rows: 5,
    label: { width: 90, height: 54 },
    left: 15,
    top: 13.5,
    stepX: 90,
    stepY: 54,
  },
};
