/** Brackets that no message of ours holds. */
const [open, close] = ['\u27EA', '\u27EB'];
const marked = new RegExp(`${open}(\\d+)${close}`, 'u');

/** A person within a message, to be put in place of a name. */
export function mark(person: number): string {
  return `${open}${String(person)}${close}`;
}

export interface SentencePart {
  readonly text: string;
  /** Index in the community where this part stands for a person. */
  readonly person: number | null;
}

/** Takes a message with marked people apart, in its order. */
export function partsOf(text: string): SentencePart[] {
  // Splitting by a pattern with a group puts what the group holds at every second place.
  return text
    .split(marked)
    .map((part, index) =>
      index % 2 === 1 ? { text: '', person: Number(part) } : { text: part, person: null },
    )
    .filter(({ text: plain, person }) => person !== null || plain !== '');
}

/** Several people in a row, as the language lists them: `A, B y C`, but `A e Inés`, for which names are looked at. */
export function markedList(
  people: readonly number[],
  nameOf: (person: number) => string,
  tag: string,
): string {
  const parts = new Intl.ListFormat(tag, { type: 'conjunction' }).formatToParts(people.map(nameOf));
  const left = [...people];
  return parts.map(({ type, value }) => (type === 'element' ? mark(left.shift() ?? -1) : value)).join('');
}
