import { newId } from '@shared/ids';
import { bulkInsert } from '../database/bulk-insert';
import type { WriteTx } from '../database/unit-of-work';

/** Where names go that nobody has given a sector yet. */
const unsorted = { id: 'own-unsorted', es: 'Por clasificar', ca: 'Per classificar', en: 'Not sorted yet' };

/**
 * Makes own specialties of names that the taxonomy does not know, in a sector where the manager finds them.
 *
 * @returns their ids, in the order of the names
 */
export async function insertOwnSpecialties(tx: WriteTx, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  await tx.query(
    `INSERT INTO sector (id, name_es, name_ca, name_en, own, created_at, updated_at, version)
     SELECT ?1, ?2, ?3, ?4, 1, ?5, ?5, 1 WHERE NOT EXISTS (SELECT 1 FROM sector WHERE id = ?1)`,
    [unsorted.id, unsorted.es, unsorted.ca, unsorted.en, tx.now],
  );
  const ids = names.map(() => `own.${newId()}`);
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
    names.map((name, index) => [
      ids[index] ?? '',
      unsorted.id,
      name,
      name,
      name,
      '{"es":[],"ca":[],"en":[]}',
      1,
      tx.now,
      tx.now,
      1,
    ]),
  );
  return ids;
}
