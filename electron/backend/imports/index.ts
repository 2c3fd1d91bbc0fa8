export { telling } from './event-queue';
export { decodeText, guessEncoding } from './files/decode-text';
export { importsProcedures } from './imports.procedures';
export { readTable } from './read-upload';
export { Turns } from './turns';
export { Uploads } from './uploads';
export { guessDateOrder, parseDate } from './values/dates';
export { joinList } from './values/lists';
export { weekdayName, writeFocusHours } from './values/words';
