/** What people write into a cell to leave it empty. */
const placeholder =
  /^[([]?(?:[-–—_.?/]+|n\/?[ad]|n\.[ad]\.|null|no|none|nothing|ninguno|ninguna|nada|no tiene|no tengo|sin datos|cap|res|no en t[eé]|no en tinc|sense dades|xxx+)[)\]]?$/iu;

const longestPlaceholder = 14;

/** Whether a cell says anything: not where it says that there is nothing to say. */
export function saysSomething(cell: string): boolean {
  return cell !== '' && (cell.length > longestPlaceholder || !placeholder.test(cell));
}
