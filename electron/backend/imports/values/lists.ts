const lineEnds = /\r\n|\n|\r/u;
const comma = /,(?!\d)/u;
const weakSeparators = [/\s*:::\s*/u, /\|/u, /\s[•·]\s/u, comma];

/**
 * The items of a cell that holds several, as people and programs write them: a line each, or between semicolons,
 * ` ::: ` (Google), bars, dots, or commas. A stronger separator leaves the weaker ones within items alone, but for a row
 * of short words between commas; `\;` is a semicolon and `\,` a comma within an item.
 */
export function splitList(cell: string): string[] {
  return [...new Set(itemsOf(cell).filter((item) => item !== ''))];
}

function itemsOf(cell: string): string[] {
  if (lineEnds.test(cell.trim())) {
    return cell.split(lineEnds).map((line) => unescaped(line.replace(/^[\s*•·–-]+(?=\S)/u, '')));
  }
  const bySemicolon = cell.match(/(?:\\[\s\S]|[^;\\])+/gu) ?? [];
  if (bySemicolon.length > 1)
    return bySemicolon.flatMap((item) => (isRow(item) ? item.split(comma) : item)).map(unescaped);
  if (bySemicolon.length === 0 || cell.trimEnd().endsWith(';')) return bySemicolon.map(unescaped);
  const separator = weakSeparators.find((one) => one.test(cell));
  return (separator ? cell.split(separator) : [cell]).map(unescaped);
}

/**
 * Whether `logos, illustration` between semicolons is two items: whoever fills a form in mixes the two. A sentence is one,
 * and so is what has a `\` in it, for a program wrote it.
 */
function isRow(item: string): boolean {
  const parts = item.split(comma).map((part) => part.trim());
  return !item.includes('\\') && parts.length > 1 && parts.every(isShort);
}

function isShort(part: string): boolean {
  return part.length > 1 && part.split(/\s+/u).length <= 4 && !/[.:!?]/u.test(part);
}

function unescaped(item: string): string {
  return item.replace(/\\([;,\\])/gu, '$1').trim();
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
  if (escaped.length > 1)
    return escaped.map((item) => (isRow(item) ? item.replaceAll(',', '\\,') : item)).join('; ');
  const needsEnd = weakSeparators.some((one) => one.test(escaped[0] ?? ''));
  return (escaped[0] ?? '') + (needsEnd ? ';' : '');
}
