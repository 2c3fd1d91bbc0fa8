import type { Random } from './random';

/**
 * An id as `newId` makes them, but the same for the same seed: what a page draws from it, such as the colour behind
 * initials, then stays the same too.
 *
 * @param now milliseconds since the epoch
 */
export function makeUpId(random: Random, now: number): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.below(16).toString(16)).join('');
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-8${digits(3)}-${digits(12)}`;
}
