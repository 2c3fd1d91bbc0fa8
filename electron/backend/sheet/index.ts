export { SheetEntity } from './sheet.entity';
export { sheetProcedures } from './sheet.procedures';
