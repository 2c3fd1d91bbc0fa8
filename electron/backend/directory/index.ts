export { directoryProcedures, findWords, listMemberIds } from './directory.procedures';
export { SearchIndex } from './search-index';
export { shippedMeanings } from './search/shipped-meanings';
