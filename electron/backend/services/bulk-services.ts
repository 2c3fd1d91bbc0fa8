import type { ServiceFields } from '@shared/services/services.schema';
import { newId } from '@shared/ids';
import { bulkInsert } from '../database/bulk-insert';
import type { WriteTx } from '../database/unit-of-work';

/** A service with whose it is and which place it has. Its specialties must exist. */
export interface BulkService {
  readonly memberId: string;
  readonly position: number;
  readonly fields: ServiceFields;
}

/** Inserts many services at once, with what they are about. */
export async function insertServices(tx: WriteTx, services: readonly BulkService[]): Promise<void> {
  const rows = services.map(({ memberId, position, fields }) => ({
    id: newId(),
    memberId,
    position,
    fields,
  }));
  await bulkInsert(
    tx,
    'service',
    [
      'id',
      'member_id',
      'position',
      'kind',
      'title',
      'description',
      'keywords',
      'level',
      'link',
      'price_hint',
      'created_at',
      'updated_at',
      'version',
    ],
    rows.map(({ id, memberId, position, fields }) => [
      id,
      memberId,
      position,
      fields.kind,
      fields.title,
      fields.description,
      JSON.stringify(fields.keywords),
      fields.level,
      fields.link,
      fields.priceHint,
      tx.now,
      tx.now,
      1,
    ]),
  );
  await bulkInsert(
    tx,
    'service_specialty',
    ['service_id', 'specialty_id', 'member_id', 'kind', 'position'],
    rows.flatMap(({ id, memberId, fields }) =>
      fields.specialtyIds.map((specialtyId, place) => [id, specialtyId, memberId, fields.kind, place]),
    ),
  );
}
