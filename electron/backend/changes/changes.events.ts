import type { Committed, UnitOfWork } from '../database/unit-of-work';
import type { ChangeEvent } from '@shared/changes/changes.contract';

/** Streams what is committed from now on, until `signal` fires. Events that come while the reader is busy wait. */
export async function* watchCommitted(
  unitOfWork: UnitOfWork,
  signal?: AbortSignal,
): AsyncGenerator<ChangeEvent> {
  const waiting: Committed[] = [];
  let wake: () => void = () => undefined;
  const stop = unitOfWork.onCommitted((committed) => {
    waiting.push(committed);
    wake();
  });
  const onAbort = (): void => wake();
  signal?.addEventListener('abort', onAbort);
  try {
    while (!signal?.aborted) {
      const next = waiting.shift();
      if (next) yield { ...next, entities: [...next.entities], memberIds: [...next.memberIds] };
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stop();
    signal?.removeEventListener('abort', onAbort);
  }
}
