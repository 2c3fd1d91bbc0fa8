import { encounterOf } from '../database/changes-about-members';
import type { WriteTx } from '../database/unit-of-work';

/** What is erased, as the record must forget it. */
export interface Erased {
  readonly memberIds: readonly string[];
  /** Interactions in which they took part till now. */
  readonly interactionIds: readonly string[];
  /** Those of them of which nobody else is left. */
  readonly lonelyIds: readonly string[];
}

const isOneOf = (column: string): string => `${column} IN (SELECT value FROM json_each(?1))`;
const isAboutThem = `(${isOneOf('member_id')} OR ${isOneOf('other_member_id')})`;
const interactionOf = encounterOf('change');

/**
 * Takes everything about the members out of the record, their names too.
 *
 * Run when their rows, and interactions that were nobody else's, are gone. Companies go here: one may be nobody's any more
 * and yet be needed by what is on record of others, to undo or redo it.
 */
export async function eraseFromRecord(tx: WriteTx, erased: Erased): Promise<void> {
  const ids = JSON.stringify(erased.memberIds);
  const met = await interactionsOnRecord(tx, erased);
  await forgetNames(tx, ids, met);
  await tx.query(`DELETE FROM change WHERE ${isAboutThem}`, [ids]);
  await forgetLonelyInteractions(tx, met, erased.lonelyIds);
  await forgetCompanies(tx);
  // An operation of which nothing is left could neither be undone nor shown.
  await tx.query(
    `DELETE FROM operation WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.operation_seq = operation.seq)`,
  );
}

/** Interactions in which they ever took part, as JSON. */
async function interactionsOnRecord(tx: WriteTx, { memberIds, interactionIds }: Erased): Promise<string> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT ${interactionOf} AS id FROM change
     WHERE entity = 'interaction_participant' AND ${isOneOf('member_id')}`,
    [JSON.stringify(memberIds)],
  );
  return JSON.stringify([...new Set([...interactionIds, ...rows.map(({ id }) => id)])]);
}

/** The subject of an operation on several members, or between two, is all their names. */
async function forgetNames(tx: WriteTx, ids: string, met: string): Promise<void> {
  await tx.query(
    `UPDATE operation SET subject = '', subject_member_id = NULL WHERE ${isOneOf('subject_member_id')}`,
    [ids],
  );
  // The subject of an import is its file's name, which stays.
  await tx.query(
    `UPDATE operation SET subject = '' WHERE
       ((kind LIKE 'tie.%' AND kind <> 'tie.import') OR kind LIKE 'awareness.%'
         OR (kind LIKE 'member.%' AND subject_member_id IS NULL))
       AND seq IN (SELECT operation_seq FROM change WHERE ${isAboutThem})`,
    [ids],
  );
  await tx.query(
    `UPDATE operation SET subject = '' WHERE kind LIKE 'interaction.%' AND seq IN (
       SELECT operation_seq FROM change WHERE
         (entity = 'interaction' AND ${isOneOf('entity_id')})
         OR (entity = 'interaction_participant' AND ${isOneOf(interactionOf)}))`,
    [met],
  );
}

/** What was noted about an encounter goes with the last who could tell of it; undo must not bring it back either. */
async function forgetLonelyInteractions(
  tx: WriteTx,
  met: string,
  lonelyIds: readonly string[],
): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `SELECT value AS id FROM json_each(?1)
     WHERE NOT EXISTS (SELECT 1 FROM interaction WHERE id = value) AND (
       SELECT count(DISTINCT member_id) FROM change
       WHERE entity = 'interaction_participant'
         -- All that begins with the id and the bar, by the index: a participation's id is both ids, a bar between.
         AND entity_id > value || '|' AND entity_id < value || '}') < 2`,
    [met],
  );
  const forgotten = new Set([...lonelyIds, ...rows.map(({ id }) => id)]);
  await tx.query(
    `DELETE FROM change WHERE (entity = 'interaction' AND ${isOneOf('entity_id')})
       OR (entity = 'interaction_participant' AND ${isOneOf(interactionOf)})`,
    [JSON.stringify([...forgotten])],
  );
}

/** Companies for which members on record work, or worked. */
const companiesOnRecord = `SELECT json_extract(side.value, '$.company_id')
  FROM change AS other, json_each(json_array(other.before, other.after)) AS side
  WHERE other.entity = 'member' AND json_extract(side.value, '$.company_id') IS NOT NULL`;

async function forgetCompanies(tx: WriteTx): Promise<void> {
  await tx.query(
    `DELETE FROM company WHERE NOT EXISTS (SELECT 1 FROM member WHERE company_id = company.id)
       AND id NOT IN (${companiesOnRecord})`,
  );
  await tx.query(
    `DELETE FROM change WHERE entity = 'company' AND entity_id NOT IN (SELECT id FROM company)
       AND entity_id NOT IN (${companiesOnRecord})`,
  );
}
