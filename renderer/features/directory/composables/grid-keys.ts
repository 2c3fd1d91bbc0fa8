/** Where an arrow key leads in a grid filled row by row; null where the key means nothing there. */
export function nextInGrid(key: string, index: number, columns: number, total: number): number | null {
  const last = total - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index + columns,
    ArrowUp: index - columns,
    PageDown: index + columns * 4,
    PageUp: index - columns * 4,
    Home: 0,
    End: last,
  };
  const target = steps[key];
  if (target === undefined || last < 0) return null;
  // The row above or below the outermost one does not exist: stay, rather than jump to an end.
  if ((key === 'ArrowDown' && target > last) || (key === 'ArrowUp' && target < 0)) return index;
  return Math.min(last, Math.max(0, target));
}
