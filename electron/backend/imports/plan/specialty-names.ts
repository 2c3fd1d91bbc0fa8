import { locales } from '@shared/locale';
import type { Sector } from '@shared/specialties/specialties.schema';
import { fold } from '@shared/text/fold';

/** Ids of the taxonomy's specialties by their folded names and synonyms in all languages; names go before synonyms. */
export function specialtyNames(taxonomy: readonly Sector[]): Map<string, string> {
  const ids = new Map<string, string>();
  const put = (name: string, id: string): void => {
    const key = fold(name);
    if (key !== '' && !ids.has(key)) ids.set(key, id);
  };
  const specialties = taxonomy.flatMap((sector) => sector.specialties);
  for (const { id, name } of specialties) for (const locale of locales) put(name[locale], id);
  for (const { id, synonyms } of specialties) {
    for (const locale of locales) for (const synonym of synonyms[locale]) put(synonym, id);
  }
  return ids;
}
