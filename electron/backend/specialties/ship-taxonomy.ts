import type { UnitOfWork } from '../database/unit-of-work';
import { insertShipped, knownIds } from './specialties.repository';
import { shippedRows } from './specialties.rules';
import { taxonomy } from './taxonomy';

/** Adds what this version of the app ships and the community does not have yet. Not recorded: nobody did it. */
export async function shipTaxonomy(unitOfWork: UnitOfWork): Promise<void> {
  const known = await unitOfWork.read(knownIds);
  const missing = shippedRows(taxonomy, known, unitOfWork.clock.now().toISOString());
  if (missing.sectors.length + missing.specialties.length === 0) return;
  await unitOfWork.writeUnrecorded(async (tx) => {
    await insertShipped(tx, missing.sectors, missing.specialties);
    return { value: undefined };
  });
}
