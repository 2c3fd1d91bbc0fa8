export { TieEntity } from './tie.entity';
export type { TieUpload } from './files/tie-files.procedures';
export { tiesProcedures } from './ties.procedures';
export { insertTies, type BulkTie } from './ties.repository';
