import { setImmediate as nextTurn } from 'node:timers/promises';

const sliceMs = 6;

/**
 * Goes through the items, giving the event loop its turn before it would be felt.
 *
 * @param isStopped once it says so, the rest is left
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  isStopped: () => boolean,
): Promise<void> {
  let started = performance.now();
  for (const item of items) {
    if (isStopped()) return;
    work(item);
    if (performance.now() - started > sliceMs) {
      await nextTurn();
      started = performance.now();
    }
  }
}
