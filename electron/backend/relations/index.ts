export { relationsProcedures } from './relations.procedures';
