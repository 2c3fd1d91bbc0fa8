export { default as ColumnList } from './components/ColumnList.vue';
export { default as DateOrderQuestion } from './components/DateOrderQuestion.vue';
export { default as ImportDone } from './components/ImportDone.vue';
