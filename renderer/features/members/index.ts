export { createAutosave, type AutosaveState } from './composables/autosave';
export { writeDate } from './composables/date-text';
export { languageName } from './composables/language-names';
export { cropPicture, middleSquare, readPicture } from './composables/photo';
