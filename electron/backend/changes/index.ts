export { changesProcedures } from './changes.procedures';
export { eraseFromRecord } from './changes.repository';
