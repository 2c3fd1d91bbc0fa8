import { z } from 'zod';

/**
 * Whole numbers as text: base64 of little-endian 32-bit integers.
 *
 * The graph travels in columns of numbers. As text they pass every transport at once, where a list of 100,000 numbers
 * would be looked at one by one.
 */
export const packedSchema = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/u);

const chunk = 0x2000;

export function packInts(values: ArrayLike<number>): string {
  const bytes = new Uint8Array(Int32Array.from(values).buffer);
  let text = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(text);
}

/** @throws {RangeError} where the text does not hold whole 32-bit integers */
export function unpackInts(packed: string): Int32Array {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return new Int32Array(bytes.buffer);
}
