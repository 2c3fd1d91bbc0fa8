import { z } from 'zod';

/** The product's languages; every text for the user exists in all of them. */
export const locales = ['es', 'ca', 'en'] as const;
export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/**
 * The product language that serves a reader of the given languages best.
 *
 * @param preferred BCP 47 tags, most wanted first, as browsers and systems report them
 * @returns English where none of ours is among them
 */
export function matchLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_]/u)[0];
    const match = locales.find((locale) => locale === language);
    if (match) return match;
  }
  return 'en';
}

const tags: Readonly<Record<Locale, string>> = { es: 'es-ES', ca: 'ca-ES', en: 'en-GB' };

/** The BCP 47 tag by which dates and numbers are written; plain `en` would be American, with the month first. */
export function localeTag(locale: Locale): string {
  return tags[locale];
}

/** A text in each of the product's languages. */
export type Localized<T> = Readonly<Record<Locale, T>>;
