export { default as SpaceForm } from './components/SpaceForm.vue';
