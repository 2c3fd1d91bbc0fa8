export { default as AskField } from './components/AskField.vue';
export { todayHere, weekdayHere } from './composables/time-here';
