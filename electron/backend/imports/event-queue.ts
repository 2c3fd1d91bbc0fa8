/** Hands values from where they come about to where they are awaited, in order; of many waiting, none is lost. */
class EventQueue<T> implements AsyncIterable<T> {
  readonly #waiting: T[] = [];
  #closed = false;
  #wake: () => void = () => undefined;

  push(value: T): void {
    this.#waiting.push(value);
    this.#wake();
  }

  /** Ends the iteration after what is waiting. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (;;) {
      for (let value = this.#waiting.shift(); value !== undefined; value = this.#waiting.shift()) yield value;
      if (this.#closed) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/**
 * Hands on what work tells as it goes. Ends when the work has ended, and fails as it does.
 *
 * @param work is given the function to tell by
 */
export async function* telling<T>(
  work: (tell: (value: T) => void) => Promise<void>,
): AsyncGenerator<T, void, undefined> {
  const events = new EventQueue<T>();
  const working = work((value) => events.push(value)).finally(() => events.close());
  // It may fail while the reader is busy with what came before; the reader learns of it below.
  working.catch(() => undefined);
  yield* events;
  await working;
}
