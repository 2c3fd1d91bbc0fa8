import type { ReplayEvent, WatchEvent } from '@shared/changes/changes.contract';
import type { UnitOfWork } from '../database/unit-of-work';

/** Where an undo or redo of very much tells how far it is, to every page: their writes wait for it too. */
export class ReplayNews {
  readonly #listeners = new Set<(event: ReplayEvent) => void>();

  tell(event: ReplayEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Calls the listener with each, until the returned function is called. */
  onTold(listener: (event: ReplayEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Streams what happens from now on, until `signal` fires. Events that come while the reader is busy wait. */
export async function* watchChanges(
  unitOfWork: UnitOfWork,
  replayNews: ReplayNews,
  signal?: AbortSignal,
): AsyncGenerator<WatchEvent> {
  const waiting: WatchEvent[] = [];
  let wake: () => void = () => undefined;
  const push = (event: WatchEvent): void => {
    waiting.push(event);
    wake();
  };
  const stops = [
    unitOfWork.onCommitted((committed) =>
      push({ ...committed, entities: [...committed.entities], memberIds: [...committed.memberIds] }),
    ),
    replayNews.onTold(push),
  ];
  const onAbort = (): void => wake();
  signal?.addEventListener('abort', onAbort);
  try {
    while (!signal?.aborted) {
      const next = waiting.shift();
      if (next) yield next;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    for (const stop of stops) stop();
    signal?.removeEventListener('abort', onAbort);
  }
}
