export { directoryProcedures, findWords, listMemberIds } from './directory.procedures';
export { SearchIndex } from './search-index';
