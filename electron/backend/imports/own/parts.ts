import { locales, type Localized } from '@shared/locale';
import { fold } from '@shared/text/fold';

/**
 * The parts as one line, ` | ` between them, that `splitParts` takes apart into the same parts again; line ends within a
 * part become `\n`.
 */
export function joinParts(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/[\\|]/gu, (letter) => `\\${letter}`).replace(/\r\n|\r|\n/gu, '\\n'))
    .join(' | ');
}

export function splitParts(line: string): string[] {
  const parts = [''];
  for (const [piece] of line.matchAll(/\\[\s\S]|\||[^\\|]+|\\$/gu)) {
    if (piece === '|') parts.push('');
    else parts.push((parts.pop() ?? '') + unescaped(piece));
  }
  return parts.map((part) => part.trim());
}

function unescaped(piece: string): string {
  if (!piece.startsWith('\\') || piece.length === 1) return piece;
  return piece === '\\n' ? '\n' : piece.slice(1);
}

/** The most that a cell holds: a spreadsheet takes 32,767 UTF-16 units. */
const longestCell = 32_000;

/** Lines as the text of as few cells as hold them, none of them torn. */
export function cellsOfLines(lines: readonly string[]): string[] {
  const cells: string[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last === undefined || last.length + 1 + line.length > longestCell) cells.push(line);
    else cells[cells.length - 1] = `${last}\n${line}`;
  }
  return cells;
}

/** The lines of such a cell. */
export function linesOf(cell: string): string[] {
  return cell.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
}

/** `Precio: 90 €` as `['precio', '90 €']`, the label folded. */
export function labelled(part: string): [label: string, value: string] {
  const at = part.indexOf(':');
  return at < 0 ? [fold(part), ''] : [fold(part.slice(0, at)), part.slice(at + 1).trim()];
}

/** What a word means, in whichever language it is. */
export function meaningsOf<Key extends string>(
  words: Readonly<Record<Key, Localized<string>>>,
): ReadonlyMap<string, Key> {
  const entries = Object.entries(words) as [Key, Localized<string>][];
  return new Map(
    entries.flatMap(([key, named]) => locales.map((locale) => [fold(named[locale]), key] as const)),
  );
}
