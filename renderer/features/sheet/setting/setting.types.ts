import type { Locale, Localized } from '@shared/locale';
import type { SheetContent, SheetSettings } from '@shared/sheet/sheet.schema';
import type { Space } from '@shared/space/space.contract';
import type { Html } from './html';

/** Everything that a sheet is set from; whatever has no consent is not in it. */
export interface SheetInput {
  readonly settings: SheetSettings;
  readonly content: SheetContent;
  readonly space: Space;
  readonly taxonomy: SheetTaxonomy;
  readonly words: SheetWords;
  readonly photos: PrintPhotos;
  /** Today's civil date, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface SheetTaxonomy {
  readonly sectors: readonly { readonly id: string; readonly names: Localized<string> }[];
  readonly specialties: readonly {
    readonly id: string;
    readonly sectorId: string;
    readonly names: Localized<string>;
  }[];
}

/** Between the same words in two languages, in one line; it never begins one. */
export const between = '\u00a0· ';

/** A text in one of the sheet's languages. */
export interface Spoken {
  readonly locale: Locale;
  readonly words: string;
}

/** The product's words on paper, in the sheet's languages: those of the page may be others. */
export interface SheetWords {
  /** The first language: that of the order and of hyphens. */
  readonly locale: Locale;
  /** All its languages, one or two. */
  readonly locales: readonly Locale[];
  /** The words of one key of `sheet-print.json`; with two languages both in one line, where they are not the same. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The same in one of the sheet's languages, for what stands beside the other. */
  sayIn(locale: Locale, key: string, values?: Readonly<Record<string, string | number>>): string;
  /** A name in the sheet's first language, or in the one given. */
  name(names: Localized<string>, locale?: Locale): string;
  /** The same name in the second language; null where there is none, or where it is the same word. */
  second(names: Localized<string>): Spoken | null;
}

/**
 * Photos made ready for paper: JPEG of the size that is asked for at 240 dots an inch, grey for the copier. A PDF keeps
 * JPEG as it is; WebP would be unpacked in it, at ten times the size.
 */
export interface PrintPhotos {
  /**
   * An address for `<img src>`, to be used until the input goes; null where the member has no photo to be shown.
   *
   * @param side of the square, in millimetres
   */
  addressOf(
    member: { readonly id: string; readonly photoVersion: string | null },
    side: number,
  ): Promise<string | null>;
  /** The same where it is known already; undefined where the photo is still to be made. */
  readyAddressOf(
    member: { readonly id: string; readonly photoVersion: string | null },
    side: number,
  ): string | null | undefined;
}

/** Lengths of a page, in millimetres. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly columns: number;
  readonly gutter: number;
}

/** Something that is set as one piece: never split between columns or pages. */
export interface Block {
  /** One element. Its space to what follows is its own padding, so that heights add up. */
  readonly html: Html;
  /** A heading: never last in a column. */
  readonly keepWithNext: boolean;
  readonly breakBefore: 'none' | 'column' | 'page';
  /** What stands in the running head from here on. */
  readonly runningHead: string | null;
  /** What an index refers to here: `member:<id>`, `specialty:<id>`. */
  readonly anchors: readonly string[];
  /** What it may be broken into where it is taller than a column; empty: it never is. */
  readonly parts: readonly Block[];
}

/** One printed page. */
export interface SheetPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /**
   * One `<section class="sheet-page">` that fills the page. `<b data-page-count>` in it is filled with the count of
   * pages when that is known.
   */
  readonly html: Html;
  /** Whose entries stand on it. */
  readonly memberIds: readonly string[];
}

/** Measures blocks in a real page. */
export interface Stage {
  /**
   * Heights in millimetres of elements laid out one below the other in a column.
   *
   * @param width of the column, in millimetres
   */
  heightsOf(elements: readonly Html[], width: number): Promise<number[]>;
  /**
   * How far the contents of each element stick out of its own box: 1 where they fit, above where they do not (their size
   * over the box's, the larger of both directions). Parts marked `data-whole` must not stick out of their own boxes either.
   */
  fillsOf(elements: readonly Html[]): Promise<number[]>;
  /**
   * The same elements without the soft hyphens at which no line ends, over which readers and searches of a PDF's text
   * stumble, with their heights in millimetres. Lines break as before.
   *
   * @param width of the column that they stand in, in millimetres; null for elements that have a width of their own
   */
  settled(
    elements: readonly Html[],
    width: number | null,
  ): Promise<{ readonly html: Html; readonly height: number }[]>;
}

/** A sheet ready to be shown or printed. */
export interface SetSheet {
  /** `<title>` and the PDF's title. */
  readonly title: string;
  readonly locale: Locale;
  /** All its CSS, every rule below `.sheet`; nothing in it depends on the app's theme. */
  readonly style: string;
}

/**
 * Sets a format page by page: the first comes as soon as it is set. Stops between pages when the signal is aborted.
 */
export type SheetMaker = (input: SheetInput, stage: Stage, signal: AbortSignal) => AsyncGenerator<SheetPage>;
