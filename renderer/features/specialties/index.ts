export { useTaxonomyNames } from './composables/use-taxonomy-names';
