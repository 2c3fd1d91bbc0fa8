import {
  betweennessOf,
  planBetweenness,
  withBetweenness,
  type Dependencies,
} from '@shared/graph/measures/betweenness';
import type { MeasureInput } from '@shared/graph/measures/measure-input';
import type { Measures } from '@shared/graph/measures/measures.types';
import { MeasuringCancelled } from '@shared/graph/measures/measuring';
import type { MeasureAnswer, MeasureTask } from '@shared/graph/measures/tasks';

/** A worker as the pool sees it. */
export interface TaskWorker {
  send(task: MeasureTask): void;
  /** Ends it, in the middle of a task too. */
  stop(): void;
}

/** Who hears from a worker; changes from run to run. */
export interface TaskListener {
  answer(answer: MeasureAnswer): void;
  fail(error: Error): void;
}

interface PooledWorker {
  readonly worker: TaskWorker;
  readonly listener: TaskListener;
}

export interface MeasuresRun {
  /** Rejects with `MeasuringCancelled` when it is cancelled, with another error when a worker failed. */
  readonly done: Promise<Measures>;
  cancel(): void;
}

/** Measures in workers, one network at a time. Workers wait for the next one; those that are stopped end at once. */
export interface MeasuresPool {
  /** @param onProgress the share that is done, 0 to 1 */
  run(input: MeasureInput, onProgress?: (share: number) => void): MeasuresRun;
  close(): void;
}

/** Work that everything but betweenness makes, in pieces of betweenness; for progress only. */
const restInPieces = 4;

/** @param workerCount how many work at most; as many as there are cores to spare */
export function measuresPool(
  createWorker: (listener: TaskListener) => TaskWorker,
  workerCount: number,
): MeasuresPool {
  const idle: PooledWorker[] = [];
  const deaf: TaskListener = { answer: () => undefined, fail: () => undefined };

  function start(): PooledWorker {
    const listener = { ...deaf };
    return { listener, worker: createWorker(listener) };
  }

  function run(input: MeasureInput, onProgress?: (share: number) => void): MeasuresRun {
    const plan = planBetweenness(input);
    const tasks: MeasureTask[] = [
      { kind: 'rest' },
      ...plan.pieces.map((sources, index): MeasureTask => ({ kind: 'piece', index, sources })),
    ];
    const busy = new Set<PooledWorker>();
    const found: Dependencies[] = [];
    const total = restInPieces + plan.pieces.length;
    let rest: Measures | null = null;
    let restShare = 0;
    let foundCount = 0;
    let resolve: (measures: Measures) => void;
    let reject: (reason: Error) => void;
    const done = new Promise<Measures>((onDone, onFailed) => {
      resolve = onDone;
      reject = onFailed;
    });

    const stop = (reason: Error): void => {
      for (const { worker, listener } of busy) {
        Object.assign(listener, deaf);
        worker.stop();
      }
      busy.clear();
      tasks.length = 0;
      reject(reason);
    };
    const next = (pooled: PooledWorker): void => {
      const task = tasks.shift();
      if (task) {
        pooled.worker.send(task);
        return;
      }
      Object.assign(pooled.listener, deaf);
      busy.delete(pooled);
      idle.push(pooled);
    };
    const take = (pooled: PooledWorker, answer: MeasureAnswer): void => {
      if (answer.kind === 'progress') restShare = answer.share;
      if (answer.kind === 'rest') rest = answer.measures;
      if (answer.kind === 'piece') {
        found[answer.index] = answer.found;
        foundCount += 1;
      }
      onProgress?.((restInPieces * restShare + foundCount) / total);
      if (answer.kind !== 'progress') next(pooled);
      if (rest && foundCount === plan.pieces.length) {
        resolve(withBetweenness(rest, betweennessOf(input.order, plan, found)));
      }
    };
    while (busy.size < workerCount && tasks.length > 0) {
      const pooled = idle.pop() ?? start();
      busy.add(pooled);
      pooled.listener.answer = (answer) => take(pooled, answer);
      pooled.listener.fail = stop;
      pooled.worker.send({ kind: 'load', input });
      next(pooled);
    }
    return { done, cancel: () => stop(new MeasuringCancelled()) };
  }

  return {
    run,
    close() {
      for (const { worker } of idle.splice(0)) worker.stop();
    },
  };
}
