import { measureTasks, type MeasureTask } from '@shared/graph/measures/tasks';
import type { TaskListener, TaskWorker } from '@/features/graph/workers/measures-pool';

/** Workers in this thread: each does one task after the other, when it is its turn, on a copy of what it was sent. */
export class FakeWorkers {
  readonly sent: MeasureTask['kind'][] = [];
  made = 0;
  stopped = 0;
  /** Tasks that were done, loading left out. */
  done = 0;
  /** Makes the next task fail. */
  failure: Error | null = null;

  readonly create = (listener: TaskListener): TaskWorker => {
    this.made += 1;
    let isStopped = false;
    const run = measureTasks((answer) => {
      if (!isStopped) listener.answer(answer);
    });
    return {
      send: (task) => {
        this.sent.push(task.kind);
        const copy = structuredClone(task);
        setImmediate(() => {
          if (isStopped) return;
          if (this.failure) {
            listener.fail(this.failure);
            return;
          }
          if (copy.kind !== 'load') this.done += 1;
          run(copy);
        });
      },
      stop: () => {
        isStopped = true;
        this.stopped += 1;
      },
    };
  };
}
