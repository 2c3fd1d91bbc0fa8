import { papers, type Paper } from '@shared/sheet/papers';
import { sheetFields, type SheetField, type SheetFormat } from '@shared/sheet/sheet.schema';

/** What a format lets the manager choose; the rest would change nothing. */
export interface FormatChoices {
  readonly papers: readonly Paper[];
  readonly orientation: boolean;
  /** Most columns that make sense; 0 where there is no choice. */
  readonly columns: number;
  readonly density: boolean;
  readonly fields: readonly SheetField[];
  readonly qr: boolean;
  readonly sort: boolean;
  /** Of one member instead of many. */
  readonly isOfOne: boolean;
  readonly labels: boolean;
  readonly cover: boolean;
}

const told: FormatChoices = {
  papers: papers.filter((paper) => paper !== 'a2'),
  orientation: true,
  columns: 4,
  density: true,
  fields: sheetFields,
  qr: true,
  sort: true,
  isOfOne: false,
  labels: false,
  cover: true,
};

const choices: Readonly<Record<SheetFormat, FormatChoices>> = {
  specialties: told,
  alphabetical: told,
  booklet: { ...told, papers: ['a5', 'a4'], orientation: false, columns: 2 },
  poster: {
    ...told,
    papers: ['a3', 'a2', 'a4'],
    columns: 0,
    density: false,
    fields: ['pitch', 'role', 'company', 'offers'],
  },
  card: {
    ...told,
    papers: ['a5', 'a4', 'letter'],
    columns: 0,
    density: false,
    sort: false,
    isOfOne: true,
    cover: false,
  },
  board: {
    ...told,
    columns: 0,
    qr: false,
    fields: ['offers', 'seeks', 'learns', 'descriptions', 'company', 'email', 'phone', 'web'],
  },
  badges: {
    ...told,
    papers: [],
    orientation: false,
    columns: 0,
    density: false,
    fields: ['pitch', 'role', 'company'],
    labels: true,
    cover: false,
  },
};

export function choicesOf(format: SheetFormat): FormatChoices {
  return choices[format];
}
