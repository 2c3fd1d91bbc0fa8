export { demoProcedures } from './demo.procedures';
export { loadDemo } from './load-demo';
