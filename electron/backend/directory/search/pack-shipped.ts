import { Analyzer } from './analysis/analyzer';
import { shippedPhrases, shippedSpecialties } from './concepts/lexicon-phrases';
import { pack } from './packed';
import type { ShippedPart } from './shipped-file';
import { ShippedMeanings } from './shipped-meanings';
import { packSpace, readSpace } from './shipped-space';

/** What is read of the shipped specialties once, by the build, instead of at every start. */
export async function packShipped(): Promise<Readonly<Record<ShippedPart, Uint8Array<ArrayBuffer>>>> {
  // In the order in which a community hands them to its search.
  const specialties = shippedSpecialties().sort((a, b) => (a.id < b.id ? -1 : 1));
  const analyzer = new Analyzer();
  const space = await readSpace(analyzer, specialties, () => false);
  const meanings = await ShippedMeanings.of(shippedPhrases());
  return { meanings: pack(meanings.pack()), space: pack(packSpace(space, analyzer, specialties)) };
}
