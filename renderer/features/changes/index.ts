export { useWrites } from './composables/use-writes';
