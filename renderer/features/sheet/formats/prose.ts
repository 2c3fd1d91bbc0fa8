import type { SheetField, SheetMember } from '@shared/sheet/sheet.schema';
import type { Hyphenate } from '../setting/hyphenate';
import type { SheetWords } from '../setting/setting.types';
import { html, text, type Html } from '../setting/html';

/** Longer texts are broken where their entry must be. */
const longestPiece = 420;

/** A text of a member as prose of the sheet: in its own direction, hyphenated. */
export function prose(value: string, hyphenate: Hyphenate): Html {
  return html`${text(hyphenate(value.trim()))}`;
}

/** A long text in pieces of a few sentences each; where it has none, of as many words. */
export function piecesOf(value: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of value.trim().match(/[^.!?。]+(?:[.!?。]+\s*|$)/gu) ?? []) {
    for (const part of sentence.length > longestPiece ? byWords(sentence) : [sentence]) {
      if (piece !== '' && piece.length + part.length > longestPiece) {
        pieces.push(piece);
        piece = '';
      }
      piece += part;
    }
  }
  if (piece.trim() !== '') pieces.push(piece);
  return pieces;
}

function byWords(sentence: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const word of sentence.match(/\S{1,200}\s*/gu) ?? []) {
    if (part !== '' && part.length + word.length > longestPiece) {
      parts.push(part);
      part = '';
    }
    part += word;
  }
  if (part !== '') parts.push(part);
  return parts;
}

/** An address as people write it: without what every one begins with. */
export function shortAddress(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/\/$/u, '');
}

/** Where a click on an address leads; null for what is not of the web. */
export function webAddress(url: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:/iu.test(url.trim()) ? url.trim() : `https://${url.trim()}`;
  try {
    const { protocol, href } = new URL(whole);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** Short texts in one line, parted by a dot that never begins a line of its own. */
export function inOneLine(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\u00a0· ');
}

/** What a member works as, and where, as far as the sheet tells. */
export function workOf(member: SheetMember, fields: ReadonlySet<SheetField>): string {
  return inOneLine([fields.has('role') ? member.role : '', fields.has('company') ? member.company : '']);
}

/** What a member is called on paper, where nobody knows the name too. */
export function shownName({ name }: Pick<SheetMember, 'name'>, words: SheetWords): string {
  return name.trim() || words.say('sheetPrint.noName');
}
