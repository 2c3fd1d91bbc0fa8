import type { Locale } from '@shared/locale';
import type { SheetContent, SheetSettings } from '@shared/sheet/sheet.schema';
import type { Space } from '@shared/space/space.contract';
import type { SheetTaxonomy } from '@/features/sheet/setting/setting.types';

/** A page with nothing but a sheet, for geometry tests, benches and for looking at. */
export interface SheetTestPage {
  /** Sets a sheet and shows all its pages, with its references filled in. What it took, in milliseconds. */
  set(sheet: {
    settings: SheetSettings;
    content: SheetContent;
    space: Space;
    taxonomy: SheetTaxonomy;
    today: string;
  }): Promise<SetReport>;
  /**
   * Lays out paragraphs of hyphenated prose in a column, before and after the stage took out the soft hyphens at which no
   * line ends.
   *
   * @param width in millimetres
   */
  settle(
    texts: readonly string[],
    locale: Locale,
    width: number,
  ): Promise<{ before: number[]; after: number[]; given: string[]; settled: string[] }>;
}

export interface SetReport {
  /** From the input to the first page in the document, laid out. */
  readonly firstMs: number;
  readonly allMs: number;
  /** Until every photo is in its place. */
  readonly photosMs: number;
  readonly pages: number;
  /** Members of each page. */
  readonly memberIds: readonly (readonly string[])[];
}

declare global {
  interface Window {
    sheetPage: SheetTestPage;
  }
}
