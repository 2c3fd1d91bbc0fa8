export { writeBirthday } from './composables/birthday-text';
export { languageName } from './composables/language-names';
