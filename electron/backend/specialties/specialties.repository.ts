import type { Coverage, TaxonomyNames } from '@shared/specialties/specialties.contract';
import type { Sector, Specialty, UseCounts } from '@shared/specialties/specialties.schema';
import { IsNull } from 'typeorm';
import { bulkInsert } from '../database/bulk-insert';
import { notFound } from '../domain-error';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { SectorEntity, SpecialtyEntity, type SectorRow, type SpecialtyRow } from './specialty.entity';
import { sectorOf, specialtyOf } from './specialties.rules';

/** Members that count: in the community now. */
const counted = `member.deleted_at IS NULL AND member.status <> 'former'`;

/** The whole taxonomy as it stands, with use counts. */
export async function readTaxonomy(tx: ReadTx): Promise<Sector[]> {
  const sectors = await tx.manager.find(SectorEntity);
  const specialties = await tx.manager.find(SpecialtyEntity, { where: { deletedAt: IsNull() } });
  const uses = await countUses(tx);
  const bySector = new Map<string, SpecialtyRow[]>(sectors.map((sector) => [sector.id, []]));
  for (const row of specialties) bySector.get(row.sectorId)?.push(row);
  return sectors.map((sector) =>
    sectorOf(
      sector,
      (bySector.get(sector.id) ?? []).map((row) => specialtyOf(row, uses.get(row.id))),
    ),
  );
}

/** What sectors and specialties are called. */
export async function readNames(tx: ReadTx): Promise<TaxonomyNames> {
  const named = async (sql: string): Promise<TaxonomyNames['sectors']> =>
    (await tx.query<{ id: string; es: string; ca: string; en: string }>(sql)).map(({ id, ...name }) => ({
      id,
      name,
    }));
  return {
    sectors: await named('SELECT id, name_es AS es, name_ca AS ca, name_en AS en FROM sector'),
    specialties: await named(
      'SELECT id, name_es AS es, name_ca AS ca, name_en AS en FROM specialty WHERE deleted_at IS NULL',
    ),
  };
}

/** @throws {DomainError} NOT_FOUND */
export async function getSpecialtyRow(tx: ReadTx, id: string): Promise<SpecialtyRow> {
  const row = await tx.manager.findOneBy(SpecialtyEntity, { id, deletedAt: IsNull() });
  if (!row) throw notFound('specialty');
  return row;
}

/** @throws {DomainError} NOT_FOUND */
export async function getSpecialty(tx: ReadTx, id: string): Promise<Specialty> {
  return specialtyOf(await getSpecialtyRow(tx, id), (await countUses(tx)).get(id));
}

/** @throws {DomainError} NOT_FOUND */
export async function getSectorRow(tx: ReadTx, id: string): Promise<SectorRow> {
  const row = await tx.manager.findOneBy(SectorEntity, { id });
  if (!row) throw notFound('sector');
  return row;
}

export async function insertSpecialty(tx: WriteTx, row: SpecialtyRow): Promise<void> {
  await tx.manager.insert(SpecialtyEntity, row);
}

export async function updateSpecialty(tx: WriteTx, row: SpecialtyRow): Promise<void> {
  const { id, ...columns } = row;
  await tx.manager.update(SpecialtyEntity, { id }, columns);
}

export async function insertSector(tx: WriteTx, row: SectorRow): Promise<void> {
  await tx.manager.insert(SectorEntity, row);
}

export async function updateSector(tx: WriteTx, row: SectorRow): Promise<void> {
  const { id, ...columns } = row;
  await tx.manager.update(SectorEntity, { id }, columns);
}

/**
 * Gives every use of `from` to `into`; a service that has both keeps one.
 *
 * New rows rather than changed keys: the record of changes knows a row by its key.
 */
export async function moveUses(tx: WriteTx, from: string, into: string): Promise<void> {
  await tx.query(
    `INSERT INTO service_specialty (service_id, specialty_id, member_id, kind, position)
     SELECT service_id, ?2, member_id, kind, position FROM service_specialty AS used WHERE specialty_id = ?1
     AND NOT EXISTS (SELECT 1 FROM service_specialty WHERE service_id = used.service_id AND specialty_id = ?2)`,
    [from, into],
  );
  await deleteUses(tx, from);
}

export async function deleteUses(tx: WriteTx, id: string): Promise<void> {
  await tx.query('DELETE FROM service_specialty WHERE specialty_id = ?', [id]);
}

/** What had been merged into `from` earlier now leads to `into`. */
export async function forwardMerged(tx: WriteTx, from: string, into: string): Promise<void> {
  await tx.query('UPDATE specialty SET merged_into = ? WHERE merged_into = ?', [into, from]);
}

export async function countUses(tx: ReadTx): Promise<Map<string, UseCounts>> {
  const rows = await tx.query<{ id: string } & UseCounts>(
    `SELECT specialty_id AS id,
            count(DISTINCT CASE WHEN kind = 'offers' THEN member_id END) AS offers,
            count(DISTINCT CASE WHEN kind = 'seeks' THEN member_id END) AS seeks,
            count(DISTINCT CASE WHEN kind = 'learns' THEN member_id END) AS learns
     FROM service_specialty JOIN member ON member.id = service_specialty.member_id AND ${counted}
     GROUP BY specialty_id`,
  );
  return new Map(rows.map(({ id, offers, seeks, learns }) => [id, { offers, seeks, learns }]));
}

/** Members who seek or want to learn each specialty. */
export async function seekersOf(tx: ReadTx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ specialty_id: string; member_id: string }>(
    `SELECT DISTINCT specialty_id, member_id
     FROM service_specialty JOIN member ON member.id = service_specialty.member_id AND ${counted}
     WHERE kind <> 'offers' AND specialty_id IN (SELECT value FROM json_each(?)) ORDER BY member.sort_name`,
    [JSON.stringify(ids)],
  );
  const seekers = new Map<string, string[]>();
  for (const row of rows)
    seekers.set(row.specialty_id, [...(seekers.get(row.specialty_id) ?? []), row.member_id]);
  return seekers;
}

/** Members per sector who offer and who seek something of it. */
export async function countSectors(
  tx: ReadTx,
): Promise<Pick<Coverage['sectors'][number], 'sectorId' | 'offers' | 'seeks'>[]> {
  return tx.query(
    `SELECT specialty.sector_id AS sectorId,
            count(DISTINCT CASE WHEN kind = 'offers' THEN member_id END) AS offers,
            count(DISTINCT CASE WHEN kind <> 'offers' THEN member_id END) AS seeks
     FROM service_specialty
     JOIN specialty ON specialty.id = service_specialty.specialty_id
     JOIN member ON member.id = service_specialty.member_id AND ${counted}
     GROUP BY specialty.sector_id`,
  );
}

export async function knownIds(tx: ReadTx): Promise<{ sectors: Set<string>; specialties: Set<string> }> {
  const sectors = await tx.query<{ id: string }>('SELECT id FROM sector');
  const specialties = await tx.query<{ id: string }>('SELECT id FROM specialty');
  return {
    sectors: new Set(sectors.map((row) => row.id)),
    specialties: new Set(specialties.map((row) => row.id)),
  };
}

/** Adds shipped entries; those that the manager has, renamed or removed are not touched. */
export async function insertShipped(
  tx: WriteTx,
  sectors: readonly SectorRow[],
  specialties: readonly SpecialtyRow[],
): Promise<void> {
  await bulkInsert(
    tx,
    'sector',
    ['id', 'name_es', 'name_ca', 'name_en', 'own', 'created_at', 'updated_at', 'version'],
    sectors.map((row) => [row.id, row.nameEs, row.nameCa, row.nameEn, 0, row.createdAt, row.updatedAt, 1]),
  );
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
    specialties.map((row) => [
      row.id,
      row.sectorId,
      row.nameEs,
      row.nameCa,
      row.nameEn,
      JSON.stringify(row.synonyms),
      0,
      row.createdAt,
      row.updatedAt,
      1,
    ]),
  );
}
