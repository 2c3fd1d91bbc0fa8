export { default as AskField } from './components/AskField.vue';
export { default as ChosenFilters } from './components/ChosenFilters.vue';
export { default as FilterPanel } from './components/FilterPanel.vue';
export {
  addressOf,
  choiceFrom,
  filtersOf,
  isFiltered,
  plainChoice,
  type DirectoryChoice,
} from './composables/address';
export { todayHere, weekdayHere } from './composables/time-here';
