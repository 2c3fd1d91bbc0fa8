export { useGraphWords } from './composables/graph-words';
