export { TieEntity } from './tie.entity';
export { tiesProcedures } from './ties.procedures';
export { insertTies, listStandingTies, type BulkTie, type StandingTie } from './ties.repository';
