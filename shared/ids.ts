import { z } from 'zod';

/** A UUIDv7 (RFC 9562, section 5.7) as lower-case text: ids made later sort later. */
export const idSchema = z.uuid({ version: 'v7' });

let lastMillisecond = -1;
let sequence = 0;

/**
 * A new UUIDv7.
 *
 * Within one millisecond a 12-bit counter keeps the order (RFC 9562, section 6.2, method 1); when it
 * runs over, the next millisecond is borrowed.
 *
 * @param now milliseconds since the epoch
 */
export function newId(now: number = Date.now()): string {
  if (now > lastMillisecond) {
    lastMillisecond = now;
    sequence = Math.floor(Math.random() * 0x400);
  } else {
    sequence += 1;
    if (sequence > 0xfff) {
      lastMillisecond += 1;
      sequence = 0;
    }
  }
  const tail = randomTail();
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const counter = sequence.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

/** Random bytes ahead: an import makes many ids, and each asking for bytes costs more than the rest of an id. */
const pool = new Uint8Array(4096);
let used = pool.length;

/** Eight random bytes as sixteen hexadecimal digits, the first two bits being the variant of RFC 9562. */
function randomTail(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  let digits = hexadecimal[((pool[used] ?? 0) & 0x3f) | 0x80] ?? '';
  for (let index = used + 1; index < used + 8; index += 1) digits += hexadecimal[pool[index] ?? 0] ?? '';
  used += 8;
  return digits;
}

const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
