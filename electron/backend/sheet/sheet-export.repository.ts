import type { SheetExport } from '@shared/sheet/sheet.schema';
import type { ReadTx, WriteTx } from '../database/unit-of-work';

const columns = 'id, name, format, output, at, member_count AS memberCount';

/** Keeps that a sheet left the screen, and who was on it. */
export async function insertExport(
  tx: WriteTx,
  made: SheetExport & { sheetId: string | null },
  memberIds: readonly string[],
): Promise<void> {
  await tx.query(
    `INSERT INTO sheet_export (id, sheet_id, name, format, output, at, member_count)
     VALUES (?, (SELECT id FROM sheet WHERE id = ?), ?, ?, ?, ?, ?)`,
    [made.id, made.sheetId, made.name, made.format, made.output, made.at, made.memberCount],
  );
  await tx.query('INSERT INTO sheet_export_member (export_id, member_id) SELECT ?, value FROM json_each(?)', [
    made.id,
    JSON.stringify(memberIds),
  ]);
}

/** The last exports, newest first; those that one member was on, or all. */
export async function listExports(
  tx: ReadTx,
  memberId: string | undefined,
  limit: number,
): Promise<SheetExport[]> {
  if (memberId === undefined) {
    return tx.query(`SELECT ${columns} FROM sheet_export ORDER BY at DESC, id DESC LIMIT ?`, [limit]);
  }
  return tx.query(
    `SELECT ${columns} FROM sheet_export
     WHERE id IN (SELECT export_id FROM sheet_export_member WHERE member_id = ?)
     ORDER BY at DESC, id DESC LIMIT ?`,
    [memberId, limit],
  );
}
