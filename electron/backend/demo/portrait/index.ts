export { drawPortrait, type Sitter } from './draw-portrait';
