/** One side of a sheet of paper that is folded in half: the pages on its left and right; null for a blank. */
export interface SheetSide {
  readonly left: number | null;
  readonly right: number | null;
}

/**
 * Lays a booklet's pages two to a side so that the sheets, printed on both sides and folded in half together, read in
 * order: the outer side of the first sheet holds the last page and the first.
 *
 * @param count of pages, which are numbered from 0; the booklet has as many as the next multiple of four
 * @param backPage the page that must be on the back, after the blanks; null leaves blanks at the end
 * @returns sides in the order in which they are printed: front and back of each sheet, the outermost first
 */
export function imposeBooklet(count: number, backPage: number | null = null): SheetSide[] {
  const slots = Math.ceil(count / 4) * 4;
  const pages = Array.from({ length: count }, (_, page) => page).filter((page) => page !== backPage);
  const at = (slot: number): number | null =>
    slot === slots - 1 && backPage !== null ? backPage : (pages[slot] ?? null);
  return Array.from({ length: slots / 2 }, (_, side) => {
    const [outer, inner] = [slots - 1 - side, side];
    // Fronts have the later page on the left; on backs it is on the right, for the paper is turned over.
    return side % 2 === 0 ? { left: at(outer), right: at(inner) } : { left: at(inner), right: at(outer) };
  });
}
