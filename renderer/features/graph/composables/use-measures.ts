import { onScopeDispose, ref, shallowRef, toRaw, watch, type Ref, type ShallowRef } from 'vue';
import type { Community } from '@shared/graph/community';
import { isSameInput, measureInputOf, type MeasureInput } from '@shared/graph/measures/measure-input';
import type { Measures } from '@shared/graph/measures/measures.types';
import { MeasuringCancelled } from '@shared/graph/measures/measuring';
import type { MeasureAnswer } from '@shared/graph/measures/tasks';
import type { GraphView } from '@shared/graph/view';
import {
  measuresPool,
  type MeasuresPool,
  type MeasuresRun,
  type TaskListener,
  type TaskWorker,
} from '../workers/measures-pool';

/** Of how many views the measures are kept: enough to go back and forth between days and filters. */
const keptViews = 12;

export interface UseMeasures {
  /** Of the view that there is now; null until they are known. Nodes are the view's. */
  readonly measures: ShallowRef<Measures | null>;
  /** Share that is done, 0 to 1; null while nothing is being measured. */
  readonly progress: Ref<number | null>;
  /** Why there are none; null where they are or come. */
  readonly failure: ShallowRef<Error | null>;
  /** Stops measuring. The next view, or another content of this one, begins anew. */
  cancel(): void;
}

/**
 * Measures of a view, in workers: anew whenever its content changes, from what is kept where it was measured before.
 *
 * Give it a view of the layer `both`, as `measure` says.
 *
 * @param createPool for tests
 */
export function useMeasures(
  view: Readonly<Ref<GraphView | null>>,
  community: Readonly<Ref<Pick<Community, 'people'> | null>>,
  createPool: () => MeasuresPool = workersOfTheBrowser,
): UseMeasures {
  const measures = shallowRef<Measures | null>(null);
  const progress = ref<number | null>(null);
  const failure = shallowRef<Error | null>(null);
  const pool = createPool();
  const kept: { readonly input: MeasureInput; readonly measures: Measures }[] = [];
  let current: { readonly input: MeasureInput; readonly run: MeasuresRun } | null = null;

  function cancel(): void {
    current?.run.cancel();
    current = null;
    progress.value = null;
  }

  async function show(input: MeasureInput): Promise<void> {
    if (current && isSameInput(current.input, input)) return;
    cancel();
    failure.value = null;
    const known = recall(input);
    measures.value = known;
    if (known) return;
    progress.value = 0;
    const run = pool.run(input, (share) => {
      progress.value = share;
    });
    current = { input, run };
    // Asked after waiting: meanwhile another view may have come.
    const isCurrent = (): boolean => current?.run === run;
    try {
      const found = await run.done;
      kept.push({ input, measures: found });
      if (kept.length > keptViews) kept.shift();
      if (isCurrent()) measures.value = found;
    } catch (error) {
      if (isCurrent() && !(error instanceof MeasuringCancelled)) {
        failure.value = error instanceof Error ? error : new Error(String(error));
      }
    }
    if (!isCurrent()) return;
    current = null;
    progress.value = null;
  }

  /** What was measured of the same content before; becomes the last to be forgotten. */
  function recall(input: MeasureInput): Measures | null {
    const index = kept.findIndex((entry) => isSameInput(entry.input, input));
    if (index < 0) return null;
    const [entry] = kept.splice(index, 1);
    if (!entry) return null;
    kept.push(entry);
    return entry.measures;
  }

  watch(
    [view, community],
    ([nextView, nextCommunity]) => {
      if (nextView && nextCommunity) {
        // Workers cannot be sent what Vue has wrapped.
        void show(measureInputOf(toRaw(nextView), toRaw(nextCommunity)));
        return;
      }
      cancel();
      measures.value = null;
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    cancel();
    pool.close();
  });
  return { measures, progress, failure, cancel };
}

/** As many workers as cores, two at least and four at most: the page needs some of them too. */
function workersOfTheBrowser(): MeasuresPool {
  return measuresPool(workerOfTheBrowser, Math.min(4, Math.max(2, navigator.hardwareConcurrency)));
}

function workerOfTheBrowser(listener: TaskListener): TaskWorker {
  const worker = new Worker(new URL('../workers/measures.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<MeasureAnswer>) => listener.answer(data);
  worker.onerror = ({ message }) => listener.fail(new Error(message || 'a worker failed'));
  return { send: (task) => worker.postMessage(task), stop: () => worker.terminate() };
}
