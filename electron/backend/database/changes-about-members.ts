/**
 * Which rows of the record are about which members, as SQL of a table: `seq` and `operation_seq` of a change, `member_id`.
 * A pair may come twice.
 *
 * Most rows name their members. An encounter's own row names nobody: it is about all who take part, and about those who
 * once did, which the record knows even when the encounter is gone.
 */
export const changesAboutMembers = `(
  SELECT seq, operation_seq, member_id FROM change WHERE member_id IS NOT NULL
  UNION ALL
  SELECT seq, operation_seq, other_member_id FROM change WHERE other_member_id IS NOT NULL
  UNION ALL
  SELECT met.seq, met.operation_seq, part.member_id
  FROM change AS met JOIN interaction_participant AS part ON part.interaction_id = met.entity_id
  WHERE met.entity = 'interaction'
  UNION ALL
  SELECT met.seq, met.operation_seq, part.member_id
  FROM change AS met JOIN change AS part
    ON met.entity_id = ${encounterOf('part')} AND ${isParticipationIn('met', 'part')}
  WHERE met.entity = 'interaction')`;

/** The encounter's id in the recorded id of a participation. */
export function encounterOf(part: string): string {
  return `substr(${part}.entity_id, 1, instr(${part}.entity_id, '|') - 1)`;
}

/** Whether a row of the record is a participation in an encounter. By a range, so that the index on the ids serves. */
export function isParticipationIn(met: string, part: string): string {
  return `${part}.entity = 'interaction_participant'
    AND ${part}.entity_id > ${met}.entity_id || '|' AND ${part}.entity_id < ${met}.entity_id || '}'`;
}
