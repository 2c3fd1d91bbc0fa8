import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { TextEncoding } from '@shared/imports/imports.schema';
import { Turns } from '../turns';

/**
 * The encoding of a text file: by its byte-order mark, by the NULs that UTF-16 has in every other place, else UTF-8
 * where the bytes are valid UTF-8, else Windows-1252, which Excel writes in western Europe.
 */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (odd > sample.length / 5 && odd > even * 4) return 'utf-16le';
  if (even > sample.length / 5 && even > odd * 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Bytes decoded between two looks at whether others have waited long enough. */
const pieceBytes = 1 << 20;

/**
 * The text of a file, without byte-order mark, NULs and lone surrogates.
 *
 * @param encoding as guessed or chosen; a byte that it does not know becomes U+FFFD
 */
export async function decodeText(bytes: Uint8Array, encoding: TextEncoding): Promise<string> {
  const turns = new Turns();
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  const parts: string[] = [];
  for (let start = 0; start < bytes.byteLength; start += pieceBytes) {
    const piece = bytes.subarray(start, start + pieceBytes);
    parts.push(decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)));
    if (turns.areOver) await turns.next();
  }
  const text = parts.join('') + (decoder.end() ?? '');
  return text.includes('\0') ? text.replaceAll('\0', '').toWellFormed() : text.toWellFormed();
}
