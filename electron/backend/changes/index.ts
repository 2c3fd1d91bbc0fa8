export { ReplayNews } from './changes.events';
export { changesProcedures } from './changes.procedures';
export { eraseFromRecord } from './erase-from-record';
