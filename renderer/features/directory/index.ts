export { default as AskField } from './components/AskField.vue';
export { default as MemberCard } from './components/MemberCard.vue';
export { todayHere, weekdayHere } from './composables/time-here';
