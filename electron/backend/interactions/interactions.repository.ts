import { newId } from '@shared/ids';
import type { Interaction, InteractionFields } from '@shared/interactions/interactions.schema';
import { bulkInsert } from '../database/bulk-insert';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { notFound } from '../domain-error';
import { InteractionEntity, InteractionParticipantEntity, type InteractionRow } from './interaction.entity';

/** A member's latest interactions, latest first, and how many there are. */
export async function listInteractions(
  tx: ReadTx,
  memberId: string,
  limit: number,
): Promise<{ total: number; interactions: Interaction[] }> {
  const [counted] = await tx.query<{ total: number }>(
    'SELECT count(*) AS total FROM interaction_participant WHERE member_id = ?',
    [memberId],
  );
  const rows = await tx.query<InteractionRow>(
    `SELECT id, kind, on_day AS "on", note, created_at AS createdAt, updated_at AS updatedAt, version
     FROM interaction WHERE id IN (SELECT interaction_id FROM interaction_participant WHERE member_id = ?)
     ORDER BY on_day DESC, id DESC LIMIT ?`,
    [memberId, limit],
  );
  return { total: counted?.total ?? 0, interactions: await withParticipants(tx, rows) };
}

/** @throws {DomainError} NOT_FOUND */
export async function getInteractionRow(tx: ReadTx, id: string): Promise<InteractionRow> {
  const row = await tx.manager.findOneBy(InteractionEntity, { id });
  if (!row) throw notFound('interaction');
  return row;
}

export async function participantsOf(tx: ReadTx, id: string): Promise<string[]> {
  const rows = await tx.manager.find(InteractionParticipantEntity, {
    where: { interactionId: id },
    order: { memberId: 'ASC' },
  });
  return rows.map(({ memberId }) => memberId);
}

export async function insertInteraction(
  tx: WriteTx,
  row: InteractionRow,
  participantIds: readonly string[],
): Promise<void> {
  await tx.manager.insert(InteractionEntity, row);
  await setParticipants(tx, row.id, participantIds);
}

export async function updateInteraction(tx: WriteTx, { id, ...row }: InteractionRow): Promise<void> {
  await tx.manager.update(InteractionEntity, { id }, row);
}

/** Writes only who came and who went. */
export async function setParticipants(
  tx: WriteTx,
  interactionId: string,
  memberIds: readonly string[],
): Promise<void> {
  const before = new Set(await participantsOf(tx, interactionId));
  const wanted = new Set(memberIds);
  for (const memberId of before) {
    if (!wanted.has(memberId))
      await tx.manager.delete(InteractionParticipantEntity, { interactionId, memberId });
  }
  for (const memberId of wanted) {
    if (!before.has(memberId))
      await tx.manager.insert(InteractionParticipantEntity, { interactionId, memberId });
  }
}

export async function deleteInteraction(tx: WriteTx, id: string): Promise<void> {
  await tx.manager.delete(InteractionParticipantEntity, { interactionId: id });
  await tx.manager.delete(InteractionEntity, { id });
}

/** Ids of the interactions in which any of the members takes part. */
export async function listInteractionIdsOf(tx: ReadTx, memberIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT interaction_id AS id FROM interaction_participant
     WHERE member_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(memberIds)],
  );
  return rows.map(({ id }) => id);
}

/**
 * Takes out those of the interactions that erased members leave with fewer than two people: nobody met anybody there.
 *
 * @returns the ids of those that went
 */
export async function deleteLonelyInteractions(tx: WriteTx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT value AS id FROM json_each(?1) WHERE (
       SELECT count(*) FROM interaction_participant WHERE interaction_id = value) < 2`,
    [JSON.stringify(ids)],
  );
  const lonely = rows.map(({ id }) => id);
  await tx.query('DELETE FROM interaction WHERE id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(lonely),
  ]);
  return lonely;
}

/** Inserts many interactions at once. */
export async function insertInteractions(tx: WriteTx, many: readonly InteractionFields[]): Promise<void> {
  const rows = many.map((fields) => ({ ...fields, id: newId() }));
  await bulkInsert(
    tx,
    'interaction',
    ['id', 'kind', 'on_day', 'note', 'created_at', 'updated_at', 'version'],
    rows.map(({ id, kind, on, note }) => [id, kind, on, note, tx.now, tx.now, 1]),
  );
  await bulkInsert(
    tx,
    'interaction_participant',
    ['interaction_id', 'member_id'],
    rows.flatMap(({ id, participantIds }) => [...new Set(participantIds)].map((memberId) => [id, memberId])),
  );
}

async function withParticipants(tx: ReadTx, rows: readonly InteractionRow[]): Promise<Interaction[]> {
  const participants = await tx.query<{ interactionId: string; memberId: string }>(
    `SELECT interaction_id AS interactionId, member_id AS memberId FROM interaction_participant
     WHERE interaction_id IN (SELECT value FROM json_each(?)) ORDER BY member_id`,
    [JSON.stringify(rows.map(({ id }) => id))],
  );
  const byId = new Map(rows.map(({ id }): [string, string[]] => [id, []]));
  for (const { interactionId, memberId } of participants) byId.get(interactionId)?.push(memberId);
  return rows.map((row) => ({ ...row, participantIds: byId.get(row.id) ?? [] }));
}
