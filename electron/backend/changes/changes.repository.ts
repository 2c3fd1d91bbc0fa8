import type { Operation } from '@shared/changes/changes.schema';
import { changesAboutMembers, encounterOf, isParticipationIn } from '../database/changes-about-members';
import type { ReadTx, WriteTx } from '../database/unit-of-work';

export interface OperationRow {
  seq: number;
  id: string;
  kind: Operation['kind'];
  at: string;
  subject: string;
  change_count: number;
  undone_at: string | null;
}

export interface ChangeRow {
  seq: number;
  operation_seq: number;
  entity: string;
  entity_id: string;
  member_id: string | null;
  /** A second member, where the row is about two. */
  other_member_id: string | null;
  action: 'insert' | 'update' | 'remove';
  /** Of a participation both are what the encounter is. */
  before: string | null;
  after: string | null;
  /** Of an encounter who took part, as JSON. */
  participant_ids: string | null;
}

/** Consecutive changes of one operation that are alike, so that one statement can take them all back. */
export interface ChangeRun {
  entity: string;
  action: ChangeRow['action'];
  first: number;
  last: number;
}

const operationColumns = 'seq, id, kind, at, subject, change_count, undone_at';
/** A picture's bytes are left where they are: only that it changed is told. */
const isPicture = `entity IN ('member_photo', 'space_logo')`;
/** What a row is called, of a row that still is; enough of it to tell that it was added. */
const livingRow = `CASE entity
  WHEN 'member' THEN (SELECT json_object('display_name', display_name) FROM member WHERE id = entity_id)
  WHEN 'service' THEN (SELECT json_object('title', title) FROM service WHERE id = entity_id)
  WHEN 'service_specialty' THEN json_object('specialty_id', substr(entity_id, instr(entity_id, '|') + 1))
  WHEN 'consent' THEN (SELECT json_object('purpose', purpose, 'given', given) FROM consent
    WHERE member_id || '|' || purpose = entity_id AND consent.member_id = change.member_id)
  WHEN 'tie' THEN (SELECT json_object('kind', kind) FROM tie WHERE id = entity_id)
  WHEN 'awareness' THEN (SELECT json_object('level', level) FROM awareness
    WHERE from_id = change.member_id AND to_id = change.other_member_id)
  WHEN 'interaction' THEN (SELECT json_object('kind', kind, 'on_day', on_day) FROM interaction WHERE id = entity_id)
  WHEN 'sheet' THEN (SELECT json_object('name', name) FROM sheet WHERE id = entity_id)
  WHEN 'sector' THEN
    (SELECT json_object('name_es', name_es, 'name_ca', name_ca, 'name_en', name_en) FROM sector WHERE id = entity_id)
  WHEN 'specialty' THEN
    (SELECT json_object('name_es', name_es, 'name_ca', name_ca, 'name_en', name_en) FROM specialty WHERE id = entity_id)
  END`;
/** The record keeps what a row was before a change; what it was after it was added is what it was before the next. */
const addedRow = `coalesce(after,
  (SELECT next.before FROM change AS next
   WHERE next.entity_id = change.entity_id AND next.entity = change.entity AND next.seq > change.seq
   ORDER BY next.seq LIMIT 1),
  ${livingRow})`;
const isParticipation = `entity = 'interaction_participant'`;
/** What a participation is in: the encounter as it is or, of one that is gone, as it was last. */
const encounter = `coalesce(
  (SELECT json_object('kind', kind, 'on_day', on_day) FROM interaction WHERE id = ${encounterOf('change')}),
  (SELECT coalesce(met.after, met.before) FROM change AS met
   WHERE met.entity_id = ${encounterOf('change')} AND met.entity = 'interaction'
     AND coalesce(met.after, met.before) IS NOT NULL
   ORDER BY met.seq DESC LIMIT 1))`;
/** Who came or went with an encounter; of one that was changed, who takes part now. */
const participantIds = `CASE WHEN entity = 'interaction' THEN (SELECT json_group_array(member_id) FROM (
  SELECT part.member_id FROM change AS part
  WHERE change.action <> 'update' AND part.operation_seq = change.operation_seq
    AND ${isParticipationIn('change', 'part')}
  UNION SELECT part.member_id FROM interaction_participant AS part
  WHERE change.action = 'update' AND part.interaction_id = change.entity_id)) END`;
const changeColumns = `seq, operation_seq, entity, entity_id, member_id, other_member_id, action,
  CASE WHEN ${isPicture} THEN NULL WHEN ${isParticipation} THEN ${encounter} ELSE before END AS before,
  CASE WHEN ${isPicture} THEN NULL WHEN ${isParticipation} THEN ${encounter}
    WHEN action = 'insert' THEN ${addedRow} ELSE after END AS after,
  ${participantIds} AS participant_ids`;
/**
 * A company is told by its members' change of company, who took part in an encounter that came or went with the
 * encounter; what an import keeps for itself, and what somebody knew before, not at all: the change itself tells it.
 */
const isTold = `entity NOT IN ('import_origin', 'company', 'awareness_past') AND NOT (${isParticipation} AND EXISTS (
  SELECT 1 FROM change AS met
  WHERE met.entity_id = ${encounterOf('change')} AND met.entity = 'interaction'
    AND met.operation_seq = change.operation_seq AND met.action <> 'update'))`;

export async function findOperation(tx: ReadTx, id: string): Promise<OperationRow | null> {
  const rows = await tx.query<OperationRow>(`SELECT ${operationColumns} FROM operation WHERE id = ?`, [id]);
  return rows[0] ?? null;
}

/** The operation that Undo takes back next. */
export async function lastDone(tx: ReadTx): Promise<OperationRow | null> {
  const rows = await tx.query<OperationRow>(
    `SELECT ${operationColumns} FROM operation WHERE undone_at IS NULL ORDER BY seq DESC LIMIT 1`,
  );
  return rows[0] ?? null;
}

/** The operations that Redo does again next, first one first: several where they were undone in one step. */
export async function lastUndone(tx: ReadTx): Promise<OperationRow[]> {
  return tx.query<OperationRow>(
    `SELECT ${operationColumns} FROM operation WHERE redoable = 1 AND undone_order =
       (SELECT max(undone_order) FROM operation WHERE redoable = 1) ORDER BY seq`,
  );
}

/**
 * Rows of later changes that build on those of an operation: the same rows; whatever is about members that it added;
 * services with a specialty, and members of a company, that it added.
 */
const laterChanges = `
  SELECT later.operation_seq FROM change AS mine
  JOIN change AS later ON later.entity_id = mine.entity_id AND later.entity = mine.entity AND later.seq > mine.seq
  WHERE mine.operation_seq = ?1
  UNION SELECT later.operation_seq FROM change AS mine
  JOIN change AS later ON later.member_id = mine.entity_id AND later.seq > mine.seq
  WHERE mine.operation_seq = ?1 AND mine.entity = 'member' AND mine.action = 'insert'
  UNION SELECT later.operation_seq FROM change AS mine
  JOIN change AS later ON later.other_member_id = mine.entity_id AND later.seq > mine.seq
  WHERE mine.operation_seq = ?1 AND mine.entity = 'member' AND mine.action = 'insert'
  UNION SELECT later.operation_seq FROM change AS mine
  JOIN service_specialty AS used ON used.specialty_id = mine.entity_id
  JOIN change AS later ON later.entity = 'service_specialty' AND later.seq > mine.seq
    AND later.entity_id = used.service_id || '|' || used.specialty_id
  WHERE mine.operation_seq = ?1 AND mine.entity = 'specialty' AND mine.action = 'insert'
  UNION SELECT later.operation_seq FROM change AS mine
  JOIN member ON member.company_id = mine.entity_id
  JOIN change AS later ON later.entity = 'member' AND later.entity_id = member.id AND later.seq > mine.seq
    AND json_extract(later.before, '$.company_id') IS NOT mine.entity_id
  WHERE mine.operation_seq = ?1 AND mine.entity = 'company' AND mine.action = 'insert'`;

/** The later operations that still stand and build on one, or on one that does, newest first. */
export async function listLaterOperations(tx: ReadTx, seq: number): Promise<OperationRow[]> {
  const found = new Map<number, OperationRow>();
  const waiting = [seq];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const later = await tx.query<OperationRow>(
      `SELECT ${operationColumns} FROM operation
       WHERE undone_at IS NULL AND seq <> ?1 AND seq IN (${laterChanges})`,
      [next],
    );
    for (const operation of later) {
      if (found.has(operation.seq)) continue;
      found.set(operation.seq, operation);
      waiting.push(operation.seq);
    }
  }
  return [...found.values()].sort((a, b) => b.seq - a.seq);
}

/** How many rows of the operation were written again by later operations that still stand. */
export async function countLaterChanges(tx: ReadTx, seq: number): Promise<number> {
  const rows = await tx.query<{ blocked: number }>(
    `SELECT count(DISTINCT later.entity || later.entity_id) AS blocked
     FROM change mine
     JOIN change later ON later.entity_id = mine.entity_id AND later.entity = mine.entity AND later.seq > mine.seq
     JOIN operation ON operation.seq = later.operation_seq AND operation.undone_at IS NULL
     WHERE mine.operation_seq = ? AND later.operation_seq <> mine.operation_seq`,
    [seq],
  );
  return rows[0]?.blocked ?? 0;
}

/** The operation's changes as runs, in the order in which they were made. */
export async function listRuns(tx: ReadTx, seq: number): Promise<ChangeRun[]> {
  return tx.query<ChangeRun>(
    `SELECT entity, action, min(seq) AS first, max(seq) AS last FROM (
       SELECT seq, entity, action,
              row_number() OVER (ORDER BY seq) - row_number() OVER (PARTITION BY entity, action ORDER BY seq) AS run
       FROM change WHERE operation_seq = ?)
     GROUP BY entity, action, run ORDER BY first`,
    [seq],
  );
}

/** Marks operations as undone in one step. */
export async function markUndone(tx: WriteTx, seqs: readonly number[]): Promise<void> {
  await tx.query(
    `UPDATE operation SET undone_at = ?, redoable = 1,
            undone_order = (SELECT coalesce(max(undone_order), 0) + 1 FROM operation)
     WHERE seq IN (SELECT value FROM json_each(?))`,
    [tx.now, JSON.stringify(seqs)],
  );
}

export async function markRedone(tx: WriteTx, seq: number): Promise<void> {
  await tx.query('UPDATE operation SET undone_at = NULL, redoable = 0, undone_order = NULL WHERE seq = ?', [
    seq,
  ]);
}

export async function listOperations(
  tx: ReadTx,
  window: { offset: number; limit: number },
): Promise<{ total: number; operations: OperationRow[] }> {
  const [counted] = await tx.query<{ total: number }>('SELECT count(*) AS total FROM operation');
  const operations = await tx.query<OperationRow>(
    `SELECT ${operationColumns} FROM operation ORDER BY seq DESC LIMIT ? OFFSET ?`,
    [window.limit, window.offset],
  );
  return { total: counted?.total ?? 0, operations };
}

/** Operations that wrote about a member, newest first. */
export async function listMemberOperations(
  tx: ReadTx,
  memberId: string,
  window: { offset: number; limit: number },
): Promise<{ total: number; operations: OperationRow[] }> {
  const [counted] = await tx.query<{ total: number }>(
    `SELECT count(DISTINCT operation_seq) AS total FROM ${changesAboutMembers} WHERE member_id = ?`,
    [memberId],
  );
  const operations = await tx.query<OperationRow>(
    `SELECT ${operationColumns} FROM operation
     WHERE seq IN (SELECT operation_seq FROM ${changesAboutMembers} WHERE member_id = ?)
     ORDER BY seq DESC LIMIT ? OFFSET ?`,
    [memberId, window.limit, window.offset],
  );
  return { total: counted?.total ?? 0, operations };
}

/** What the given operations wrote about a member and about who else is in their encounters, oldest first. */
export async function listMemberChanges(
  tx: ReadTx,
  memberId: string,
  operationSeqs: readonly number[],
): Promise<ChangeRow[]> {
  return tx.query<ChangeRow>(
    `WITH own AS (SELECT seq FROM ${changesAboutMembers}
       WHERE member_id = ? AND operation_seq IN (SELECT value FROM json_each(?)))
     SELECT ${changeColumns} FROM change
     WHERE seq IN (
       SELECT seq FROM own
       UNION SELECT part.seq FROM own JOIN change AS met ON met.seq = own.seq AND met.entity = 'interaction'
       JOIN change AS part ON part.operation_seq = met.operation_seq AND ${isParticipationIn('met', 'part')})
       AND ${isTold} ORDER BY seq`,
    [memberId, JSON.stringify(operationSeqs)],
  );
}

/** The first rows that an operation wrote. */
export async function listOperationChanges(tx: ReadTx, seq: number, limit: number): Promise<ChangeRow[]> {
  return tx.query<ChangeRow>(
    `SELECT ${changeColumns} FROM change WHERE operation_seq = ? AND ${isTold} ORDER BY seq LIMIT ?`,
    [seq, limit],
  );
}

export async function countOperationChanges(tx: ReadTx, seq: number): Promise<number> {
  const [counted] = await tx.query<{ told: number }>(
    `SELECT count(*) AS told FROM change WHERE operation_seq = ? AND ${isTold}`,
    [seq],
  );
  return counted?.told ?? 0;
}

/** Names of members or companies by id; of those that an undone operation took away again, as the record has them. */
export async function namesOf(
  tx: ReadTx,
  entity: 'member' | 'company',
  ids: readonly string[],
): Promise<Map<string, string>> {
  const column = entity === 'member' ? 'display_name' : 'name';
  const list = JSON.stringify([...new Set(ids)]);
  const rows = await tx.query<{ id: string; name: string }>(
    `SELECT entity_id AS id, json_extract(coalesce(after, before), '$.${column}') AS name FROM change
     WHERE entity = '${entity}' AND entity_id IN (SELECT value FROM json_each(?1))
       AND NOT EXISTS (SELECT 1 FROM ${entity} WHERE ${entity}.id = change.entity_id)
     UNION ALL
     SELECT id, ${column} AS name FROM ${entity} WHERE id IN (SELECT value FROM json_each(?1))`,
    [list],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
