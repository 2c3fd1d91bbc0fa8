import type { RecordedTable } from './recording-triggers';

/** The recorded table that the fourth schema adds. */
export const awarenessPastTables: readonly RecordedTable[] = [
  {
    name: 'awareness_past',
    columns: [
      'id',
      'from_id',
      'to_id',
      'level',
      'evidence',
      'on_day',
      'note',
      'created_at',
      'updated_at',
      'version',
    ],
    id: '$row.id',
    memberId: '$row.from_id',
    otherMemberId: '$row.to_id',
  },
];
