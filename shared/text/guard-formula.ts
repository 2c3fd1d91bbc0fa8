/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before what begins like one. Numbers and phone
 * numbers begin with a sign too and are left alone, for nothing in them can be run.
 */
export function guardFormula(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) && !/^[+-][\d\s().,/-]+$/u.test(cell) ? `'${cell}` : cell;
}
