/** How a long piece of work is watched and stopped. */
export interface Watch {
  /** Called now and then with the share that is done, 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void;
  /** Asked between short pieces of the work. */
  readonly isCancelled?: () => boolean;
}

/** Thrown by work whose watch said that it is no longer wanted. */
export class MeasuringCancelled extends Error {
  override readonly name = 'MeasuringCancelled';

  constructor() {
    super('measuring was cancelled');
  }
}

/** @throws {MeasuringCancelled} */
export function stopIfCancelled({ isCancelled }: Watch): void {
  if (isCancelled?.()) throw new MeasuringCancelled();
}

/** Reports a share of the work as the given part of a larger one. */
export function part(watch: Watch, from: number, to: number): Watch {
  return { ...watch, onProgress: (share) => watch.onProgress?.(from + (to - from) * share) };
}
