/** A piece of a text, and whether it is among the words that were asked for. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text at its marks.
 *
 * @param marks start and end of each marked piece, in UTF-16 units; those that overlap or lie outside are left out
 */
export function markedParts(text: string, marks: readonly (readonly [number, number])[]): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const [start, end] of marks.toSorted(([a], [b]) => a - b)) {
    if (start < done || end > text.length || end <= start) continue;
    parts.push(
      { text: text.slice(done, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    done = end;
  }
  return [...parts, { text: text.slice(done), marked: false }].filter((part) => part.text !== '');
}
