import { fieldNamed } from './synonyms';

/** Rows among which the names of the columns are looked for. */
const searched = 25;

/**
 * The row with the columns' names: the one whose cells are most often known names; without known names, the first row
 * as wide as the list, unless it has an e-mail address or a number in it, as only data have.
 *
 * @returns its place, or null where the list has none
 */
export function findHeader(rows: readonly (readonly string[])[]): number | null {
  const scores = rows.slice(0, searched).map((row) => row.filter((cell) => fieldNamed(cell) !== null).length);
  const best = Math.max(0, ...scores);
  if (best >= 2) return scores.indexOf(best);
  const width = usualWidth(rows);
  if (best === 1 && width <= 2) return scores.indexOf(1);
  const first = rows.slice(0, searched).findIndex((row) => filled(row) >= Math.max(1, width - 1));
  if (first < 0) return null;
  const looksLikeData = (rows[first] ?? []).some((cell) => /@|^\+?[\d\s./-]{4,}$/u.test(cell.trim()));
  return looksLikeData ? null : first;
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function usualWidth(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const row of rows.slice(0, 200)) {
    const width = filled(row);
    if (width > 0) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}
