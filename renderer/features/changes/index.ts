export { default as ChangeLines } from './components/ChangeLines.vue';
export { useWrites } from './composables/use-writes';
