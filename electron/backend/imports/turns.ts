import { setImmediate as breathe } from 'node:timers/promises';

/** How long work may hold the event loop before others have their turn. */
const turnMs = 2;

/**
 * Takes turns with everything else that the process has to answer, during work that takes long.
 *
 * By time and not by count: rows differ, and so do machines.
 */
export class Turns {
  #startedMs = performance.now();

  /** Whether it is others' turn; asking costs next to nothing, so that every row may ask. */
  get areOver(): boolean {
    return performance.now() - this.#startedMs > turnMs;
  }

  /** Resolves when the others have had their turn. */
  async next(): Promise<void> {
    await breathe();
    this.#startedMs = performance.now();
  }
}
