declare const isMarkup: unique symbol;

/** Markup that was made by `html`: everything that came from outside is escaped in it. */
export type Html = string & { readonly [isMarkup]: true };

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Piece = Html | Text | readonly Html[] | number | null | false;

/** A text from outside; only `html` turns it into markup. */
export interface Text {
  readonly text: string;
}

/** Marks a text as such: names, pitches, words of the product. */
export function text(value: string): Text {
  return { text: value };
}

/**
 * Markup with its pieces: markup stands as it is, texts are escaped, lists follow one another, null and false are
 * nothing. A bare string is not taken, so that nothing can be forgotten.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let made = strings[0] ?? '';
  for (const [at, piece] of pieces.entries()) made += written(piece) + (strings[at + 1] ?? '');
  return made as Html;
}

export const nothing = '' as Html;

function written(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string') return piece;
  if (typeof piece === 'number') return String(piece);
  if ('text' in piece) return escaped(piece.text);
  return piece.join('');
}

function escaped(value: string): string {
  return value.replaceAll(/[&<>"']/gu, (letter) => escapes[letter] ?? letter);
}
