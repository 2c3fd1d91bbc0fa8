import type { Localized } from '@shared/locale';
import type { ArchetypeService } from './archetype.types';

/** A text in each language, in the order of `locales`: Spanish, Catalan, English. */
export function say(es: string, ca: string, en: string): Localized<string> {
  return { es, ca, en };
}

/** Several ways to say what somebody does, from texts in each language. */
export function waysToSay(...ways: readonly Localized<string>[]): Localized<readonly string[]> {
  return { es: ways.map(({ es }) => es), ca: ways.map(({ ca }) => ca), en: ways.map(({ en }) => en) };
}

/**
 * A service as its owner would write it.
 *
 * @param specialties ids of the shipped taxonomy; none for what no specialty covers
 * @param keywords separated by commas
 */
export function service(
  specialties: readonly string[],
  level: ArchetypeService['level'],
  title: Localized<string>,
  description: Localized<string>,
  keywords: Localized<string>,
  priceHint: Localized<string> = say('', '', ''),
): ArchetypeService {
  const listed = (words: string): string[] => words.split(',').map((word) => word.trim());
  return {
    title,
    description,
    specialties,
    keywords: { es: listed(keywords.es), ca: listed(keywords.ca), en: listed(keywords.en) },
    level,
    priceHint,
  };
}
