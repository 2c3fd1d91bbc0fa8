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
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const counter = sequence.toString(16).padStart(3, '0');
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
