/**
 * The form of a folded word under which spellings of one sound, and cognates of the three languages, meet:
 * `diseñadora`, `dissenyadora` and `disenyadora` all become `disenadora`; `foto` and `photo` become `foto`.
 * Words with digits or signs (`c++`, `303`) stay as they are.
 */
export function phonetic(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  let form = word;
  for (const [pattern, replacement] of rules) form = form.replace(pattern, replacement);
  // A key held down is one sound, and no word.
  return form.length < 2 && word.length > 2 ? word : form;
}

// Upper case marks a sound that later rules must leave alone.
const rules: readonly (readonly [RegExp, string])[] = [
  [/tch|tx|ch|sh/gu, 'X'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ght/gu, 't'],
  [/ny/gu, 'n'],
  [/h/gu, ''],
  [/c?tion/gu, 'sion'],
  [/cc(?=[eiy])/gu, 's'],
  [/cs|x(?=s|c[ei])/gu, 's'],
  [/gu(?=[ei])/gu, 'G'],
  [/qu(?=[ei])/gu, 'k'],
  [/qu/gu, 'ku'],
  [/[td]?g(?=[eiy])/gu, 'j'],
  [/[td]j/gu, 'j'],
  [/sc(?=[ei])/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|[cq]/gu, 'k'],
  [/tz|z/gu, 's'],
  [/v/gu, 'b'],
  [/y/gu, 'i'],
  [/G/gu, 'g'],
  [/n(?=[bp])/gu, 'm'],
  [/(.)\1+/gu, '$1'],
  [/^es(?=[bdfgklmnpt])/u, 's'],
  [/X/gu, 'x'],
];
