const lineEnds = /\r\n|\n|\r/u;
const weakSeparators = [/\s*:::\s*/u, /\|/u, /\s[•·]\s/u, /,(?!\d)/u];

/**
 * The items of a cell that holds several, as people and programs write them: a line each, or between semicolons,
 * ` ::: ` (Google), bars, dots, or commas. A stronger separator leaves the weaker ones within items alone; `\;` is a
 * semicolon within an item.
 */
export function splitList(cell: string): string[] {
  return [...new Set(itemsOf(cell).filter((item) => item !== ''))];
}

function itemsOf(cell: string): string[] {
  if (lineEnds.test(cell.trim())) {
    return cell.split(lineEnds).map((line) => unescaped(line.replace(/^[\s*•·–-]+(?=\S)/u, '')));
  }
  const bySemicolon = cell.match(/(?:\\[\s\S]|[^;\\])+/gu) ?? [];
  if (bySemicolon.length !== 1 || cell.trimEnd().endsWith(';')) return bySemicolon.map(unescaped);
  const separator = weakSeparators.find((one) => one.test(cell));
  return (separator ? cell.split(separator) : [cell]).map(unescaped);
}

function unescaped(item: string): string {
  return item.replace(/\\([;\\])/gu, '$1').trim();
}

/** The items as one cell that `splitList` takes apart into the same items again. */
export function joinList(items: readonly string[]): string {
  const escaped = items.map((item) =>
    item
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[\\;]/gu, (letter) => `\\${letter}`),
  );
  // With a semicolon at the end, the commas of a single item do not take it apart.
  const needsEnd = escaped.length === 1 && weakSeparators.some((one) => one.test(escaped[0] ?? ''));
  return escaped.join('; ') + (needsEnd ? ';' : '');
}
