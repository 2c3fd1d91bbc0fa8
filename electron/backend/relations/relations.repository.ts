import type { NamedPerson } from '@shared/relations/relations.schema';
import type { ReadTx } from '../database/unit-of-work';
import type { Meeting } from './relations.rules';

const person = `SELECT member.id, display_name AS name, role, coalesce(company.name, '') AS companyName,
    member_photo.version AS photoVersion
  FROM member
  LEFT JOIN company ON company.id = member.company_id
  LEFT JOIN member_photo ON member_photo.member_id = member.id`;

/** Whether there is such a member, be it in the trash. */
export async function isThere(tx: ReadTx, memberId: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM member WHERE id = ?', [memberId])).length > 0;
}

/** Those of the members who are not in the trash. */
export async function readPeople(tx: ReadTx, ids: readonly string[]): Promise<NamedPerson[]> {
  return tx.query<NamedPerson>(
    `${person} WHERE member.id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL
     ORDER BY sort_name, member.id`,
    [JSON.stringify(ids)],
  );
}

/** With whom a member took part in what, latest first; whoever is in the trash is left out. */
export async function listMeetings(tx: ReadTx, memberId: string): Promise<Meeting[]> {
  return tx.query<Meeting>(
    `SELECT other.member_id AS otherId, kind, on_day AS "on"
     FROM interaction_participant AS own
     JOIN interaction ON interaction.id = own.interaction_id
     JOIN interaction_participant AS other
       ON other.interaction_id = own.interaction_id AND other.member_id <> own.member_id
     JOIN member ON member.id = other.member_id AND deleted_at IS NULL
     WHERE own.member_id = ? ORDER BY on_day DESC, interaction.id DESC`,
    [memberId],
  );
}

/**
 * Members in whose name or company each word stands: those whose name begins with the first word come first, then
 * those whose name holds it, then the others.
 *
 * @param words folded
 */
export async function findPeople(
  tx: ReadTx,
  words: readonly string[],
  withoutIds: readonly string[],
  limit: number,
): Promise<NamedPerson[]> {
  const [first] = words;
  if (first === undefined) return [];
  const names = `(' ' || sort_name)`;
  const texts = `(${names} || ' ' || coalesce(company.folded_name, ''))`;
  const where = words.map(() => `instr(${texts}, ?) > 0`).join(' AND ');
  return tx.query<NamedPerson>(
    `${person}
     WHERE deleted_at IS NULL AND member.id NOT IN (SELECT value FROM json_each(?)) AND ${where}
     ORDER BY CASE instr(${names}, ' ' || ?) WHEN 1 THEN 0 WHEN 0 THEN 2 ELSE 1 END,
       status = 'former', sort_name, member.id LIMIT ?`,
    [JSON.stringify(withoutIds), ...words, first, limit],
  );
}
