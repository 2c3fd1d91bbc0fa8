import { newId } from '@shared/ids';
import type { Localized } from '@shared/locale';
import { fold } from '@shared/text/fold';
import { bulkInsert } from '../database/bulk-insert';
import type { WriteTx } from '../database/unit-of-work';

/** Where names go that nobody has given a sector yet. */
const unsorted = { id: 'own-unsorted', es: 'Por clasificar', ca: 'Per classificar', en: 'Not sorted yet' };

/** A specialty of the manager's own. */
export interface NewSpecialty {
  readonly name: Localized<string>;
  /** null where it is not known: then it is the one that is called so, else one where the manager finds it. */
  readonly sectorId: string | null;
}

/**
 * Makes own specialties of what the taxonomy does not know.
 *
 * @returns their ids, in the same order
 */
export async function insertOwnSpecialties(
  tx: WriteTx,
  specialties: readonly NewSpecialty[],
): Promise<string[]> {
  if (specialties.length === 0) return [];
  const sectors = await readSectors(tx);
  const sectorOf = ({ name, sectorId }: NewSpecialty): string =>
    sectorId !== null && sectors.ids.has(sectorId)
      ? sectorId
      : (sectors.named.get(fold(name.es)) ?? unsorted.id);
  if (specialties.some((one) => sectorOf(one) === unsorted.id)) await addUnsorted(tx);
  const ids = specialties.map(() => `own.${newId()}`);
  await bulkInsert(
    tx,
    'specialty',
    [
      'id',
      'sector_id',
      'name_es',
      'name_ca',
      'name_en',
      'synonyms',
      'own',
      'created_at',
      'updated_at',
      'version',
    ],
    specialties.map((one, index) => [
      ids[index] ?? '',
      sectorOf(one),
      one.name.es,
      one.name.ca,
      one.name.en,
      '{"es":[],"ca":[],"en":[]}',
      1,
      tx.now,
      tx.now,
      1,
    ]),
  );
  return ids;
}

async function addUnsorted(tx: WriteTx): Promise<void> {
  await tx.query(
    `INSERT INTO sector (id, name_es, name_ca, name_en, own, created_at, updated_at, version)
     SELECT ?1, ?2, ?3, ?4, 1, ?5, ?5, 1 WHERE NOT EXISTS (SELECT 1 FROM sector WHERE id = ?1)`,
    [unsorted.id, unsorted.es, unsorted.ca, unsorted.en, tx.now],
  );
}

/** Sectors by their folded names in each language, and by each part of a name such as "Legal and tax". */
async function readSectors(tx: WriteTx): Promise<{ ids: Set<string>; named: Map<string, string> }> {
  const sectors = await tx.query<{ id: string } & Localized<string>>(
    'SELECT id, name_es AS es, name_ca AS ca, name_en AS en FROM sector ORDER BY id',
  );
  const names = new Map<string, string>();
  for (const { id, es, ca, en } of sectors) {
    for (const name of [es, ca, en]) {
      for (const part of [name, ...name.split(/\s*[,/]\s*|\s+(?:y|i|and|&)\s+/u)]) {
        if (!names.has(fold(part))) names.set(fold(part), id);
      }
    }
  }
  return { ids: new Set(sectors.map(({ id }) => id)), named: names };
}
