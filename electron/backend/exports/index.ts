export { exportsProcedures } from './exports.procedures';
