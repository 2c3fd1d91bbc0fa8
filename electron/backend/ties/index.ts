export { TieEntity } from './tie.entity';
export { tiesProcedures } from './ties.procedures';
export { insertTies, type BulkTie } from './ties.repository';
