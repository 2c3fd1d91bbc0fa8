export { GraphPositionEntity } from './graph-position.entity';
export { graphProcedures } from './graph.procedures';
export { GraphIndex } from './graph-index';
