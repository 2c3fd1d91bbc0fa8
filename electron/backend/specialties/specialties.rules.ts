import type { Coverage } from '@shared/specialties/specialties.contract';
import type { Sector, Specialty, SpecialtyFields, UseCounts } from '@shared/specialties/specialties.schema';
import { locales, type Localized } from '@shared/locale';
import { fold } from '@shared/text/fold';
import type { SectorRow, SpecialtyRow } from './specialty.entity';
import type { TaxonomySector } from './taxonomy/taxonomy.types';

const noUses: UseCounts = { offers: 0, seeks: 0, learns: 0 };

export function specialtyOf(row: SpecialtyRow, counts: UseCounts = noUses): Specialty {
  return {
    id: row.id,
    sectorId: row.sectorId,
    name: { es: row.nameEs, ca: row.nameCa, en: row.nameEn },
    synonyms: row.synonyms,
    own: row.own,
    version: row.version,
    counts,
  };
}

export function sectorOf(row: SectorRow, specialties: Specialty[]): Sector {
  return {
    id: row.id,
    name: { es: row.nameEs, ca: row.nameCa, en: row.nameEn },
    own: row.own,
    version: row.version,
    specialties,
  };
}

/** The row with the fields that a patch gives. */
export function patchedSpecialty(row: SpecialtyRow, patch: Partial<SpecialtyFields>): SpecialtyRow {
  return {
    ...row,
    sectorId: patch.sectorId ?? row.sectorId,
    nameEs: tidyText(patch.name?.es ?? row.nameEs),
    nameCa: tidyText(patch.name?.ca ?? row.nameCa),
    nameEn: tidyText(patch.name?.en ?? row.nameEn),
    synonyms: patch.synonyms ? tidySynonyms(patch.synonyms) : row.synonyms,
  };
}

/**
 * The synonyms of a specialty that takes in others: its own, then their names and synonyms, each once per language by
 * its folded form.
 */
export function mergedSynonyms(into: SpecialtyRow, from: readonly SpecialtyRow[]): Localized<string[]> {
  const names = (row: SpecialtyRow): Localized<string> => ({
    es: row.nameEs,
    ca: row.nameCa,
    en: row.nameEn,
  });
  const merged = locales.map((locale) => {
    const seen = new Set([fold(names(into)[locale])]);
    const all = [
      ...into.synonyms[locale],
      ...from.flatMap((row) => [names(row)[locale], ...row.synonyms[locale]]),
    ];
    const kept = all.filter((synonym) => {
      const key = fold(synonym);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return [locale, kept.slice(0, 60)];
  });
  return Object.fromEntries(merged) as Localized<string[]>;
}

/** Rows for the shipped sectors and specialties that are not among the known ids. */
export function shippedRows(
  taxonomy: readonly TaxonomySector[],
  known: { sectors: ReadonlySet<string>; specialties: ReadonlySet<string> },
  now: string,
): { sectors: SectorRow[]; specialties: SpecialtyRow[] } {
  const stamps = { own: false, createdAt: now, updatedAt: now, version: 1 };
  const sectors = taxonomy
    .filter((sector) => !known.sectors.has(sector.id))
    .map((sector) => ({ ...stamps, id: sector.id, ...nameColumns(sector.name) }));
  const specialties = taxonomy.flatMap((sector) =>
    sector.specialties
      .filter((specialty) => !known.specialties.has(specialty.id))
      .map((specialty) => ({
        ...stamps,
        id: specialty.id,
        sectorId: sector.id,
        ...nameColumns(specialty.name),
        synonyms: {
          es: [...specialty.synonyms.es],
          ca: [...specialty.synonyms.ca],
          en: [...specialty.synonyms.en],
        },
        mergedInto: null,
        deletedAt: null,
      })),
  );
  return { sectors, specialties };
}

/** What the space lacks, what many offer, and what is sought and not offered. */
export function coverageOf(
  taxonomy: readonly Sector[],
  sectorCounts: readonly { sectorId: string; offers: number; seeks: number }[],
  seekers: ReadonlyMap<string, string[]>,
): Coverage {
  const specialties = taxonomy.flatMap((sector) => sector.specialties);
  const bySector = new Map(sectorCounts.map((counts) => [counts.sectorId, counts]));
  return {
    sectors: taxonomy.map((sector) => ({
      sectorId: sector.id,
      offers: bySector.get(sector.id)?.offers ?? 0,
      seeks: bySector.get(sector.id)?.seeks ?? 0,
      offeredSpecialties: sector.specialties.filter((specialty) => specialty.counts.offers > 0).length,
      specialties: sector.specialties.length,
    })),
    soughtNotOffered: specialties
      .filter(({ counts }) => counts.offers === 0 && counts.seeks + counts.learns > 0)
      .sort(
        (a, b) => b.counts.seeks - a.counts.seeks || b.counts.learns - a.counts.learns || compare(a.id, b.id),
      )
      .map(({ id, counts }) => ({
        id,
        seeks: counts.seeks,
        learns: counts.learns,
        memberIds: seekers.get(id) ?? [],
      })),
    mostOffered: specialties
      .filter(({ counts }) => counts.offers > 1)
      .sort((a, b) => b.counts.offers - a.counts.offers || compare(a.id, b.id))
      .slice(0, 30)
      .map(({ id, counts }) => ({ id, offers: counts.offers })),
    lacking: specialties.filter(({ counts }) => counts.offers === 0).map(({ id }) => id),
  };
}

export function nameColumns(name: Localized<string>): Pick<SectorRow, 'nameEs' | 'nameCa' | 'nameEn'> {
  return { nameEs: tidyText(name.es), nameCa: tidyText(name.ca), nameEn: tidyText(name.en) };
}

function tidySynonyms(synonyms: Localized<readonly string[]>): Localized<string[]> {
  const tidied = locales.map((locale) => [locale, [...new Set(synonyms[locale].map(tidyText))]]);
  return Object.fromEntries(tidied) as Localized<string[]>;
}

function tidyText(value: string): string {
  return value.normalize('NFC').trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
