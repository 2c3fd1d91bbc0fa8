export { default as ExportMenu } from './components/ExportMenu.vue';
export { download } from './download';
