import type { Lexicon } from './lexicon.types';

/** All parts of the everyday lexicon. */
export const lexicons: readonly Lexicon[] = [];
