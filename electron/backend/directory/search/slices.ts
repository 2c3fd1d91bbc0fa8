import { setImmediate as nextTurn } from 'node:timers/promises';

const sliceMs = 6;

/** Goes through the items, giving the event loop its turn before it would be felt. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let started = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - started > sliceMs) {
      await nextTurn();
      started = performance.now();
    }
  }
}
