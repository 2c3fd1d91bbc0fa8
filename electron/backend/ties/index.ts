export { TieEntity } from './tie.entity';
export type { TieUpload } from './files/tie-files.procedures';
export { tiesProcedures } from './ties.procedures';
export { insertTies, listStandingTies, listTies, type BulkTie, type StandingTie } from './ties.repository';
