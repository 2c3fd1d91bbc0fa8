export { default as PersonPicker } from './components/PersonPicker.vue';
export { default as RelationsPanel } from './components/RelationsPanel.vue';
