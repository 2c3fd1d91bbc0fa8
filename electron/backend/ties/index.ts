export { TieEntity } from './tie.entity';
export { tiesProcedures } from './ties.procedures';
export { insertTies, listTies, type BulkTie } from './ties.repository';
