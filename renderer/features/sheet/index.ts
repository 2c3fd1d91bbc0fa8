export { default as InPrint } from './components/InPrint.vue';
