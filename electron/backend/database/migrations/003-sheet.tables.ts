import type { RecordedTable } from './recording-triggers';

/** The recorded table that the third schema adds. */
export const sheetTables: readonly RecordedTable[] = [
  {
    name: 'sheet',
    columns: ['id', 'name', 'settings', 'created_at', 'updated_at', 'version'],
    id: '$row.id',
    memberId: 'NULL',
  },
];
