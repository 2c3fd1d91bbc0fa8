export { directoryProcedures } from './directory.procedures';
export { SearchIndex } from './search-index';
