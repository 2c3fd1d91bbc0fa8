export { default as DemoBanner } from './components/DemoBanner.vue';
export { useSituation } from './composables/use-situation';
