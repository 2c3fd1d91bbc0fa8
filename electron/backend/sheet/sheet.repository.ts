import { sheetSettingsSchema, type SavedSheet } from '@shared/sheet/sheet.schema';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { notFound } from '../domain-error';
import { settingsOf } from './sheet-settings.rules';
import { SheetEntity, type SheetRow } from './sheet.entity';

/** The saved sheets, last changed first. One that another version wrote and this one does not understand is left out. */
export async function listSheets(tx: ReadTx): Promise<SavedSheet[]> {
  const rows = await tx.manager.find(SheetEntity, { order: { updatedAt: 'DESC', id: 'DESC' } });
  return rows
    .map((row) => ({ ...row, settings: settingsOf(row.settings) }))
    .filter((row) => sheetSettingsSchema.safeParse(row.settings).success);
}

/** @throws {DomainError} NOT_FOUND */
export async function getSheet(tx: ReadTx, id: string): Promise<SheetRow> {
  const row = await tx.manager.findOneBy(SheetEntity, { id });
  if (!row) throw notFound('sheet');
  return { ...row, settings: settingsOf(row.settings) };
}

export async function insertSheet(tx: WriteTx, row: SheetRow): Promise<void> {
  await tx.manager.insert(SheetEntity, row);
}

export async function updateSheet(tx: WriteTx, { id, ...row }: SheetRow): Promise<void> {
  await tx.manager.update(SheetEntity, { id }, row);
}

export async function deleteSheet(tx: WriteTx, id: string): Promise<void> {
  await tx.manager.delete(SheetEntity, { id });
}
