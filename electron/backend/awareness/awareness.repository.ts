import type { Awareness } from '@shared/awareness/awareness.schema';
import { bulkInsert } from '../database/bulk-insert';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { AwarenessEntity } from './awareness.entity';

/** What is known in either direction about a member, latest first. Members in the trash are left out. */
export async function listAwareness(tx: ReadTx, memberId: string): Promise<Awareness[]> {
  return tx.query<Awareness>(
    `SELECT from_id AS fromId, to_id AS toId, level, evidence, on_day AS "on", note FROM awareness
     JOIN member AS a ON a.id = from_id AND a.deleted_at IS NULL
     JOIN member AS b ON b.id = to_id AND b.deleted_at IS NULL
     WHERE from_id = ?1 OR to_id = ?1 ORDER BY on_day DESC, from_id, to_id`,
    [memberId],
  );
}

/** Writes what is known of a pair, in place of what was known before. What is the same already is not written. */
export async function putAwareness(tx: WriteTx, next: Awareness): Promise<void> {
  const { fromId, toId, ...columns } = next;
  const before = await tx.manager.findOneBy(AwarenessEntity, { fromId, toId });
  if (!before) {
    await tx.manager.insert(AwarenessEntity, { ...next, createdAt: tx.now, updatedAt: tx.now, version: 1 });
    return;
  }
  const { level, evidence, on, note } = before;
  const isSame = JSON.stringify({ level, evidence, on, note }) === JSON.stringify(columns);
  if (isSame) return;
  await tx.manager.update(
    AwarenessEntity,
    { fromId, toId },
    { ...columns, updatedAt: tx.now, version: before.version + 1 },
  );
}

export async function deleteAwareness(tx: WriteTx, fromId: string, toId: string): Promise<void> {
  await tx.manager.delete(AwarenessEntity, { fromId, toId });
}

/** Inserts many at once; nothing may be known of the pairs yet. */
export async function insertAwareness(tx: WriteTx, rows: readonly Awareness[]): Promise<void> {
  await bulkInsert(
    tx,
    'awareness',
    ['from_id', 'to_id', 'level', 'evidence', 'on_day', 'note', 'created_at', 'updated_at', 'version'],
    rows.map(({ fromId, toId, level, evidence, on, note }) => [
      fromId,
      toId,
      level,
      evidence,
      on,
      note,
      tx.now,
      tx.now,
      1,
    ]),
  );
}
