export { drawPortrait } from './draw-portrait';
