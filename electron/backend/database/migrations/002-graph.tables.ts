import type { RecordedTable } from './recording-triggers';

const stamps = ['created_at', 'updated_at', 'version'];

/** The recorded tables that the second schema adds. */
export const graphTables: readonly RecordedTable[] = [
  {
    name: 'tie',
    columns: ['id', 'member_a', 'member_b', 'kind', 'source', 'since', 'until', 'note', 'weight', ...stamps],
    id: '$row.id',
    memberId: '$row.member_a',
    otherMemberId: '$row.member_b',
  },
  {
    name: 'awareness',
    columns: ['from_id', 'to_id', 'level', 'evidence', 'on_day', 'note', ...stamps],
    id: "$row.from_id || '|' || $row.to_id",
    memberId: '$row.from_id',
    otherMemberId: '$row.to_id',
  },
  {
    name: 'interaction',
    columns: ['id', 'kind', 'on_day', 'note', ...stamps],
    id: '$row.id',
    memberId: 'NULL',
  },
  {
    name: 'interaction_participant',
    columns: ['interaction_id', 'member_id'],
    id: "$row.interaction_id || '|' || $row.member_id",
    memberId: '$row.member_id',
  },
];
