import type { MemberFields } from './members.schema';

type Names = Pick<MemberFields, 'givenName' | 'firstSurname' | 'secondSurname' | 'displayName'>;

/**
 * The name under which a member appears: the one they chose, else given name and surnames.
 *
 * @returns an empty text where no name is known at all
 */
export function displayNameOf(names: Names): string {
  return names.displayName.trim() || fullNameOf(names);
}

/** Given name and both surnames, as far as known. */
export function fullNameOf(names: Omit<Names, 'displayName'>): string {
  return [names.givenName, names.firstSurname, names.secondSurname]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** One or two letters that stand for a name where there is no photo. Whole graphemes, so that no letter is torn. */
export function initialsOf(name: string): string {
  const words = name
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !particles.has(word.toLowerCase()));
  const first = words[0];
  if (first === undefined) return '';
  const second = words[1];
  return (firstLetter(first) + (second === undefined ? '' : firstLetter(second))).toLocaleUpperCase();
}

const particles = new Set(['de', 'del', 'la', 'las', 'los', 'i', 'y', 'da', 'dos', 'van', 'von', 'el', 'al']);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function firstLetter(word: string): string {
  for (const { segment } of graphemes.segment(word)) {
    if (/[\p{L}\p{N}]/u.test(segment)) return segment;
  }
  return '';
}
