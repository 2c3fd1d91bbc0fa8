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

/** `measuring` while there is nothing to measure yet, too. `stopped` by the manager; `failed` with a worker. */
export type MeasuringState = 'measuring' | 'measured' | 'stopped' | 'failed';

export interface UseMeasures {
  /** Of the view that there is now; null until they are known. Nodes are the view's. */
  readonly measures: ShallowRef<Measures | null>;
  /** Share that is done, 0 to 1; null while nothing is being measured. */
  readonly progress: Ref<number | null>;
  readonly state: Ref<MeasuringState>;
  /** Stops measuring, until `again` or the next view. */
  cancel(): void;
  /** Measures the view there is, where that was stopped or failed. */
  again(): void;
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
  const state = ref<MeasuringState>('measuring');
  const pool = createPool();
  const kept: { readonly input: MeasureInput; readonly measures: Measures }[] = [];
  let current: { readonly input: MeasureInput; readonly run: MeasuresRun } | null = null;

  function end(): void {
    current?.run.cancel();
    current = null;
    progress.value = null;
  }

  function cancel(): void {
    if (!current) return;
    end();
    state.value = 'stopped';
  }

  async function show(input: MeasureInput): Promise<void> {
    if (current && isSameInput(current.input, input)) return;
    end();
    const known = recall(input);
    measures.value = known;
    state.value = known ? 'measured' : 'measuring';
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
      if (isCurrent()) {
        measures.value = found;
        state.value = 'measured';
      }
    } catch (error) {
      if (isCurrent() && !(error instanceof MeasuringCancelled)) {
        console.error(error);
        state.value = 'failed';
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

  function again(): void {
    if (view.value && community.value) {
      // Workers cannot be sent what Vue has wrapped.
      void show(measureInputOf(toRaw(view.value), toRaw(community.value)));
      return;
    }
    end();
    measures.value = null;
    state.value = 'measuring';
  }

  watch([view, community], again, { immediate: true });
  onScopeDispose(() => {
    end();
    pool.close();
  });
  return { measures, progress, state, cancel, again };
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
