export { GraphPositionEntity } from './graph-position.entity';
export { graphProcedures } from './graph.procedures';
