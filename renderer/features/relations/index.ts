export { default as PersonPicker } from './components/PersonPicker.vue';
export { default as RelationsPanel } from './components/RelationsPanel.vue';
export { default as TieForm } from './components/TieForm.vue';
export { default as TieLine } from './components/TieLine.vue';
export { listWords, useRelationWords } from './composables/relation-words';
export { useRelationWrites, type PairEnd, type TieDraft } from './composables/use-relation-writes';
