export { importsProcedures } from './imports.procedures';
export { Uploads } from './uploads';
export { guardFormula } from './values/guard-formula';
export { joinList } from './values/lists';
export { weekdayName, writeFocusHours } from './values/words';
