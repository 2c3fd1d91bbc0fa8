import { locales } from '@shared/locale';
import { taxonomy } from '../../../specialties/taxonomy';
import type { TaxonomySpecialty } from '../../../specialties/taxonomy';
import { lexicons } from '../lexicon';
import type { SearchSpecialty } from '../search.types';
import type { LexiconPhrase } from './concept-space';

const weights = { name: 2, synonym: 1.6, cue: 1, everyday: 1.3 } as const;

const shipped = new Map<string, TaxonomySpecialty>(
  taxonomy.flatMap((sector) => sector.specialties.map((specialty) => [specialty.id, specialty])),
);

/** All phrases that lead to the given specialties, and those of the everyday lexicon. */
export function* phrasesOf(specialties: readonly SearchSpecialty[]): Generator<LexiconPhrase> {
  const present = new Set<string>();
  const heirs = new Map<string, string>();
  for (const specialty of specialties) {
    present.add(specialty.id);
    for (const id of specialty.absorbedIds ?? []) heirs.set(id, specialty.id);
    yield* named(specialty.id, specialty);
  }
  for (const [id, specialty] of shipped) {
    const specialtyId = present.has(id) ? id : heirs.get(id);
    if (!specialtyId) continue;
    // Under a new name the shipped one still leads there.
    yield* ofShipped(specialtyId, specialty);
  }
  for (const lexicon of lexicons) {
    for (const [id, phrases] of Object.entries(lexicon)) {
      // What is said of a specialty that the manager removed must not lead anywhere.
      if (shipped.has(id) && !present.has(id) && !heirs.has(id)) continue;
      const specialtyId = heirs.get(id) ?? id;
      for (const text of phrases.split(/[/\n]/u)) {
        if (text.trim() !== '') yield { text, specialtyId, weight: weights.everyday };
      }
    }
  }
}

/** The phrases that the shipped specialties bring along, without the everyday lexicon. */
export function* shippedPhrases(): Generator<LexiconPhrase> {
  for (const [id, specialty] of shipped) yield* ofShipped(id, specialty);
}

/** What a shipped specialty brings along; nothing for one that is not shipped. */
export function phrasesOfShipped(id: string): Iterable<LexiconPhrase> {
  const specialty = shipped.get(id);
  return specialty ? ofShipped(id, specialty) : [];
}

function* ofShipped(specialtyId: string, specialty: TaxonomySpecialty): Generator<LexiconPhrase> {
  yield* named(specialtyId, specialty);
  for (const locale of locales) {
    for (const text of specialty.cues[locale]) yield { text, specialtyId, weight: weights.cue };
  }
}

function* named(
  specialtyId: string,
  { name, synonyms }: Pick<SearchSpecialty, 'name' | 'synonyms'>,
): Generator<LexiconPhrase> {
  for (const locale of locales) {
    yield { text: name[locale], specialtyId, weight: weights.name };
    for (const text of synonyms[locale]) yield { text, specialtyId, weight: weights.synonym };
  }
}

/** Whether a phrase is what a specialty is called, rather than what people say when they need it. */
export function isNaming({ weight }: LexiconPhrase): boolean {
  return weight >= weights.synonym;
}

/** The shipped specialties as a community has them before it changes any. */
export function shippedSpecialties(): SearchSpecialty[] {
  return taxonomy.flatMap((sector) =>
    sector.specialties.map(({ id, name, synonyms }) => ({ id, sectorId: sector.id, name, synonyms })),
  );
}
