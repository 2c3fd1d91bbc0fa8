import iconv from 'iconv-lite';
import type { TextEncoding } from '@shared/imports/imports.schema';

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

/**
 * The text of a file, without byte-order mark, NULs and lone surrogates.
 *
 * @param encoding as guessed or chosen; a byte that it does not know becomes U+FFFD
 */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
    stripBOM: true,
  });
  return text.includes('\0') ? text.replaceAll('\0', '').toWellFormed() : text.toWellFormed();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
