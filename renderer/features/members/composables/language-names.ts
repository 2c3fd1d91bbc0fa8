import type { Locale } from '@shared/locale';
import { commonLanguages } from '@shared/members/common-languages';
import { fold } from '@shared/text/fold';

const displays = new Map<Locale, Intl.DisplayNames>();

/** The language's name in the language of the page; the tag itself where it has none. */
export function languageName(tag: string, locale: Locale): string {
  const display = displays.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  displays.set(locale, display);
  try {
    const name = display.of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return tag;
  }
}

export function languageChoices(locale: Locale): string[] {
  return commonLanguages.map((tag) => languageName(tag, locale)).toSorted(new Intl.Collator(locale).compare);
}

/** The tag of a language named in the language of the page, in itself, or as a tag; null where it is none. */
export function languageTagOf(name: string, locale: Locale): string | null {
  const folded = fold(name);
  const known = commonLanguages.find((tag) =>
    [tag, languageName(tag, locale)].some((word) => fold(word) === folded),
  );
  if (known !== undefined) return known;
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(name.trim()) ? name.trim() : null;
}
