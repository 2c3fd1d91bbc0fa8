export { default as ChangeLines } from './components/ChangeLines.vue';
export { default as ReplayBar } from './components/ReplayBar.vue';
export { changeLine } from './composables/change-words';
export { usePages } from './composables/use-pages';
export { useWrites } from './composables/use-writes';
