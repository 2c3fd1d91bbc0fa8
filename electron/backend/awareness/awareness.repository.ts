import { MoreThanOrEqual } from 'typeorm';
import type { Awareness, AwarenessEvidence, AwarenessLevel } from '@shared/awareness/awareness.schema';
import { newId } from '@shared/ids';
import { bulkInsert } from '../database/bulk-insert';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { AwarenessEntity, AwarenessPastEntity } from './awareness.entity';

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

/** What is to be written of a pair. What is not given stays as it is, if anything is known of them. */
export interface AwarenessToSet {
  readonly fromId: string;
  readonly toId: string;
  readonly level: AwarenessLevel;
  readonly evidence: AwarenessEvidence | undefined;
  /** `YYYY-MM-DD` */
  readonly on: string | undefined;
  readonly note: string | undefined;
}

/**
 * Writes what is known of a pair from a day on. What was so before that day is kept as their past; what was said of that
 * day or later was wrong, and goes. What is the same already is not written.
 *
 * @param today `YYYY-MM-DD`, the day where none is given and the level is another
 */
export async function putAwareness(tx: WriteTx, given: AwarenessToSet, today: string): Promise<void> {
  const { fromId, toId, level } = given;
  const before = await tx.manager.findOneBy(AwarenessEntity, { fromId, toId });
  const columns = {
    level,
    evidence: given.evidence ?? before?.evidence ?? 'told',
    on: given.on ?? (before?.level === level ? before.on : today),
    note: given.note ?? before?.note ?? '',
  };
  if (!before) {
    const stamps = { createdAt: tx.now, updatedAt: tx.now, version: 1 };
    await tx.manager.insert(AwarenessEntity, { fromId, toId, ...columns, ...stamps });
    return;
  }
  const { evidence, on, note } = before;
  const isSame = JSON.stringify({ level: before.level, evidence, on, note }) === JSON.stringify(columns);
  if (isSame) return;
  await tx.manager.delete(AwarenessPastEntity, { fromId, toId, on: MoreThanOrEqual(columns.on) });
  if (on < columns.on) await tx.manager.insert(AwarenessPastEntity, { id: newId(), ...before });
  await tx.manager.update(
    AwarenessEntity,
    { fromId, toId },
    { ...columns, updatedAt: tx.now, version: before.version + 1 },
  );
}

export async function deleteAwareness(tx: WriteTx, fromId: string, toId: string): Promise<void> {
  await tx.manager.delete(AwarenessPastEntity, { fromId, toId });
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
