import { newId } from '@shared/ids';
import type { Localized } from '@shared/locale';
import { fold } from '@shared/text/fold';
import { bulkInsert } from '../database/bulk-insert';
import type { WriteTx } from '../database/unit-of-work';

/** Where names go that nobody has given a sector yet. */
const unsorted = { id: 'own-unsorted', es: 'Por clasificar', ca: 'Per classificar', en: 'Not sorted yet' };

/**
 * Makes own specialties of names that the taxonomy does not know: in the sector that is called so, as a list that says
 * "Photography" means it whole, else in one where the manager finds them.
 *
 * @returns their ids, in the order of the names
 */
export async function insertOwnSpecialties(tx: WriteTx, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const sectors = await readSectorNames(tx);
  const sectorOf = (name: string): string => sectors.get(fold(name)) ?? unsorted.id;
  if (names.some((name) => sectorOf(name) === unsorted.id)) await addUnsorted(tx);
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
      sectorOf(name),
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

async function addUnsorted(tx: WriteTx): Promise<void> {
  await tx.query(
    `INSERT INTO sector (id, name_es, name_ca, name_en, own, created_at, updated_at, version)
     SELECT ?1, ?2, ?3, ?4, 1, ?5, ?5, 1 WHERE NOT EXISTS (SELECT 1 FROM sector WHERE id = ?1)`,
    [unsorted.id, unsorted.es, unsorted.ca, unsorted.en, tx.now],
  );
}

/** Sectors by their folded names in each language, and by each part of a name such as "Legal and tax". */
async function readSectorNames(tx: WriteTx): Promise<Map<string, string>> {
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
  return names;
}
