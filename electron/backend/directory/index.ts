export { createSearchIndex } from './create-search-index';
export { directoryProcedures } from './directory.procedures';
export type { SearchIndex } from './search-index';
