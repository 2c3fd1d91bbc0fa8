const marks = /\p{M}+/gu;
const apostrophes = /['’‘`´ʼ]/gu;
// Between vowels only, where Catalan has it: `S.L.L.` stays as it is.
const geminatedL = /l(?<=[aeiou]l)[·.•‧∙⋅]l(?=[aeiou])/gu;
const spaces = /\s+/gu;
// Most texts: there is nothing to take apart in them.
const onlyAscii = /^[\x20-\x7e]*$/u;
const onlyWords = /^[a-z\d]+(?: [a-z\d]+)*$/u;

/**
 * The one form in which texts are compared and searched, on every side.
 *
 * Marks are dropped, letters lower-cased, `l·l` (also `l.l` and `ŀl`) becomes `ll`, apostrophes become
 * spaces, letters that Unicode does not take apart (`ß ø æ œ ł đ`) are spelled out, spaces are joined.
 * Idempotent: `fold(fold(x)) === fold(x)`.
 */
export function fold(value: string): string {
  const bare = onlyAscii.test(value) ? value.toLowerCase() : withoutMarks(value);
  if (onlyWords.test(bare)) return bare;
  return bare.replace(apostrophes, ' ').replace(geminatedL, 'll').replace(spaces, ' ').trim();
}

function withoutMarks(value: string): string {
  const bare = value.normalize('NFKD').replace(marks, '').toLowerCase();
  if (onlyAscii.test(bare)) return bare;
  return bare
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ßøæœłđðþı]/gu, (letter) => spelledOut[letter] ?? letter);
}

const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
