import type { Service } from '@shared/services/services.schema';
import { In } from 'typeorm';
import { invalid, notFound } from '../domain-error';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { ServiceEntity, ServiceSpecialtyEntity, type ServiceRow } from './service.entity';

/** A member's services in the order that the manager gave them. */
export async function listServices(tx: ReadTx, memberId: string): Promise<Service[]> {
  const rows = await tx.manager.find(ServiceEntity, {
    where: { memberId },
    order: { position: 'ASC', id: 'ASC' },
  });
  return withSpecialties(tx, rows);
}

/** @throws {DomainError} NOT_FOUND */
export async function getServiceRow(tx: ReadTx, id: string): Promise<ServiceRow> {
  const row = await tx.manager.findOneBy(ServiceEntity, { id });
  if (!row) throw notFound('service');
  return row;
}

/** @throws {DomainError} NOT_FOUND */
export async function getService(tx: ReadTx, id: string): Promise<Service> {
  const [service] = await withSpecialties(tx, [await getServiceRow(tx, id)]);
  if (!service) throw notFound('service');
  return service;
}

export async function insertService(tx: WriteTx, row: ServiceRow): Promise<void> {
  await tx.manager.insert(ServiceEntity, row);
}

export async function updateService(tx: WriteTx, row: ServiceRow): Promise<void> {
  const { id, ...columns } = row;
  await tx.manager.update(ServiceEntity, { id }, columns);
}

export async function deleteService(tx: WriteTx, id: string): Promise<void> {
  await tx.manager.delete(ServiceEntity, { id });
}

export async function nextPosition(tx: ReadTx, memberId: string): Promise<number> {
  const rows = await tx.query<{ next: number }>(
    'SELECT coalesce(max(position), -1) + 1 AS next FROM service WHERE member_id = ?',
    [memberId],
  );
  return rows[0]?.next ?? 0;
}

/** Writes only the places that change. */
export async function setOrder(tx: WriteTx, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE service SET position = wanted.key, updated_at = ?, version = version + 1
     FROM json_each(?) AS wanted WHERE service.id = wanted.value AND service.position <> wanted.key`,
    [tx.now, JSON.stringify(ids)],
  );
}

/**
 * Replaces what the service is about. Specialties that were merged away are taken as what they became.
 *
 * @throws {DomainError} INVALID for a specialty that does not exist
 */
export async function setSpecialties(
  tx: WriteTx,
  service: ServiceRow,
  specialtyIds: readonly string[],
): Promise<void> {
  const known = await tx.query<{ id: string; live: string }>(
    `SELECT id, coalesce(merged_into, id) AS live FROM specialty
     WHERE id IN (SELECT value FROM json_each(?)) AND (deleted_at IS NULL OR merged_into IS NOT NULL)`,
    [JSON.stringify(specialtyIds)],
  );
  const live = new Map(known.map((row) => [row.id, row.live]));
  const unknown = specialtyIds.findIndex((id) => !live.has(id));
  if (unknown >= 0) throw invalid(['specialtyIds', unknown], 'unknown-specialty');
  const wanted = [...new Set(specialtyIds.map((id) => live.get(id) ?? id))];
  const before = await tx.manager.find(ServiceSpecialtyEntity, {
    where: { serviceId: service.id },
    order: { position: 'ASC' },
  });
  const same =
    before.length === wanted.length &&
    before.every((row, index) => row.specialtyId === wanted[index] && row.kind === service.kind);
  if (same) return;
  await tx.manager.delete(ServiceSpecialtyEntity, { serviceId: service.id });
  for (const [position, specialtyId] of wanted.entries()) {
    await tx.manager.insert(ServiceSpecialtyEntity, {
      serviceId: service.id,
      specialtyId,
      memberId: service.memberId,
      kind: service.kind,
      position,
    });
  }
}

export async function specialtyIdsOf(tx: ReadTx, serviceId: string): Promise<string[]> {
  const rows = await tx.manager.find(ServiceSpecialtyEntity, {
    where: { serviceId },
    order: { position: 'ASC' },
  });
  return rows.map((row) => row.specialtyId);
}

async function withSpecialties(tx: ReadTx, rows: readonly ServiceRow[]): Promise<Service[]> {
  const links = await tx.manager.find(ServiceSpecialtyEntity, {
    where: { serviceId: In(rows.map((row) => row.id)) },
    order: { position: 'ASC' },
  });
  return rows.map((row) => ({
    ...row,
    specialtyIds: links.filter((link) => link.serviceId === row.id).map((link) => link.specialtyId),
  }));
}
