import type { Analyzer } from './analysis/analyzer';
import { ConceptSpace } from './concepts/concept-space';
import { phrasesOf } from './concepts/lexicon-phrases';
import type { Parts, Unpacked } from './packed';
import { under } from './packed';
import type { SearchSpecialty } from './search.types';
import { readShippedFile } from './shipped-file';
import { inSlices } from './slices';

/** The space of specialties with all phrases that lead to them. */
export async function readSpace(
  analyzer: Analyzer,
  specialties: readonly SearchSpecialty[],
  isStopped: () => boolean,
): Promise<ConceptSpace> {
  const space = new ConceptSpace(analyzer);
  for (const specialty of specialties) space.place(specialty);
  await inSlices(phrasesOf(specialties), (phrase) => space.add(phrase), isStopped);
  await inSlices(space.finish(), () => undefined, isStopped);
  return space;
}

/**
 * The space as the build has made it ready.
 *
 * @returns null where it is not there, where the specialties are others than those that ship, or where the analyzer has
 *   given numbers of its own to terms
 */
export async function shippedSpace(
  analyzer: Analyzer,
  specialties: readonly SearchSpecialty[],
): Promise<ConceptSpace | null> {
  if (analyzer.vocabulary.terms.length > 0) return null;
  const packed = await readShippedFile('space');
  return packed && unpackSpace(packed, analyzer, specialties);
}

/** As `shippedSpace`, of what `packSpace` has made. */
export function unpackSpace(
  packed: Unpacked,
  analyzer: Analyzer,
  specialties: readonly SearchSpecialty[],
): ConceptSpace | null {
  if (packed.texts('specialties')[0] !== textOf(specialties)) return null;
  analyzer.vocabulary.preload(packed.texts('terms'));
  return ConceptSpace.unpack(packed.under('space'), analyzer);
}

/** A space with the terms that its analyzer knows, and the specialties that it is the space of. */
export function packSpace(
  space: ConceptSpace,
  analyzer: Analyzer,
  specialties: readonly SearchSpecialty[],
): Parts {
  return {
    specialties: [textOf(specialties)],
    terms: analyzer.vocabulary.terms,
    ...under('space', space.pack()),
  };
}

/** All that the space is made of, and their order, by which concepts have their numbers. */
function textOf(specialties: readonly SearchSpecialty[]): string {
  return JSON.stringify(
    specialties.map(({ id, sectorId, name, synonyms, absorbedIds = [] }) => [
      id,
      sectorId,
      [name.es, name.ca, name.en],
      [synonyms.es, synonyms.ca, synonyms.en],
      absorbedIds,
    ]),
  );
}
