export { default as ChangeLines } from './components/ChangeLines.vue';
export { default as ReplayBar } from './components/ReplayBar.vue';
export { useWrites } from './composables/use-writes';
