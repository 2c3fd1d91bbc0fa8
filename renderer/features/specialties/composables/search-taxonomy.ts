import { locales, type Locale } from '@shared/locale';
import type { Sector, Specialty } from '@shared/specialties/specialties.schema';
import { fold } from '@shared/text/fold';

/** Sectors in the order of the language, each with its specialties in that order. */
export function sortedTaxonomy(sectors: readonly Sector[], locale: Locale): Sector[] {
  const collator = new Intl.Collator(locale);
  const byName = <T extends { name: Record<Locale, string> }>(a: T, b: T): number =>
    collator.compare(a.name[locale], b.name[locale]);
  return sectors
    .map((sector) => ({ ...sector, specialties: sector.specialties.toSorted(byName) }))
    .toSorted(byName);
}

/** The sectors with those specialties whose names or synonyms, in any language, hold every word of the query. */
export function matchingTaxonomy(sectors: readonly Sector[], query: string): Sector[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [...sectors];
  return sectors.flatMap((sector) => {
    const specialties = sector.specialties.filter((specialty) => {
      const text = searchableText(specialty);
      return words.every((word) => text.includes(word));
    });
    return specialties.length > 0 ? [{ ...sector, specialties }] : [];
  });
}

const texts = new WeakMap<Specialty, string>();

function searchableText(specialty: Specialty): string {
  const known = texts.get(specialty);
  if (known !== undefined) return known;
  const text = fold(
    locales.flatMap((locale) => [specialty.name[locale], ...specialty.synonyms[locale]]).join(' | '),
  );
  texts.set(specialty, text);
  return text;
}
