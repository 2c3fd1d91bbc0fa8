import { paperSize, type Size } from '@shared/sheet/papers';
import type { SheetSettings } from '@shared/sheet/sheet.schema';
import type { PageFrame } from './setting.types';

/** A column narrower than this cannot hold an entry with a photo, in millimetres. */
const narrowestColumn = 44;
/** A column of about this width reads best, in millimetres. */
const bestColumn = 86;
const mostColumns = 5;

/** Millimetres; larger sheets are read from further away, and want more air around. */
function marginsOf(width: number): { side: number; top: number; bottom: number; gutter: number } {
  if (width < 170) return { side: 12, top: 17, bottom: 16, gutter: 6 };
  if (width < 260) return { side: 16, top: 20, bottom: 19, gutter: 8 };
  return { side: 20, top: 25, bottom: 23, gutter: 9 };
}

/**
 * The frame of a directory's pages.
 *
 * @param columns as chosen; 0 takes as many as read well. Never so many that entries would not fit.
 */
export function directoryFrame(size: Size, columns: number, best = bestColumn): PageFrame {
  const { side, top, bottom, gutter } = marginsOf(size.width);
  const inner = size.width - 2 * side;
  const narrowest = Math.min(narrowestColumn, best);
  const most = Math.max(1, Math.floor((inner + gutter) / (narrowest + gutter)));
  const wanted = columns === 0 ? Math.max(1, Math.round(inner / best)) : columns;
  return {
    width: size.width,
    height: size.height,
    top,
    right: side,
    bottom,
    left: side,
    columns: Math.min(wanted, most, mostColumns),
    gutter,
  };
}

/** The size of the paper as chosen. */
export function chosenSize(settings: Pick<SheetSettings, 'paper' | 'orientation'>): Size {
  return paperSize(settings.paper, settings.orientation);
}
