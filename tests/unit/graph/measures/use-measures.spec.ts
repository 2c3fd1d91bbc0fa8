import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { effectScope, nextTick, ref, shallowRef, type Ref } from 'vue';
import { communityOf, type Community } from '@shared/graph/community';
import { measure } from '@shared/graph/measures/measure';
import { noFilters, viewOf, type GraphView } from '@shared/graph/view';
import { tieKinds } from '@shared/ties/ties.schema';
import { useMeasures } from '@/features/graph/composables/use-measures';
import { measuresPool } from '@/features/graph/workers/measures-pool';
import { modelOf, person, today } from '../made-up-model';
import { FakeWorkers } from './fake-workers';

const knows = tieKinds.indexOf('knows');
const community = communityOf(
  modelOf({
    people: [0, 1, 2, 3].map((index) => person(index)),
    ties: [
      [0, 1, knows, today - 90, -1, 1000],
      [1, 2, knows, today - 50, -1, 1000],
      [2, 3, knows, today - 10, -1, 1000],
    ],
  }),
);
const viewAt = (day: number): GraphView =>
  viewOf(community, { layer: 'both', weighting: 'declared', day, filters: noFilters });

function inUse(view: Ref<GraphView | null>, people: Ref<Community | null> = shallowRef(community)) {
  const workers = new FakeWorkers();
  const scope = effectScope();
  const used = scope.run(() => useMeasures(view, people, () => measuresPool(workers.create, 2)));
  if (!used) throw new Error('the scope is closed');
  const idle = (): Promise<void> => vi.waitFor(() => expect(used.progress.value).toBeNull());
  return { ...used, workers, scope, idle };
}

describe('measures of the view that is shown', () => {
  it('come, and those of another day after them', async () => {
    const view = shallowRef<GraphView | null>(null);
    const { measures, progress, idle } = inUse(view);
    expect(progress.value).toBeNull();
    view.value = viewAt(today);
    await nextTick();
    expect(progress.value).toBe(0);
    await idle();
    expect(measures.value).toEqual(measure(viewAt(today), community));
    view.value = viewAt(today - 20);
    await nextTick();
    expect(measures.value).toBeNull();
    await idle();
    expect(measures.value).toEqual(measure(viewAt(today - 20), community));
  });

  it('are kept until the content changes: the same content is not measured again', async () => {
    const view = shallowRef<GraphView | null>(viewAt(today));
    const { measures, progress, workers, idle } = inUse(view);
    await idle();
    const [first, done] = [measures.value, workers.done];
    view.value = viewAt(today);
    await nextTick();
    expect(progress.value).toBeNull();
    expect(measures.value).toBe(first);
    view.value = viewAt(today - 60);
    await nextTick();
    await idle();
    expect(workers.done).toBeGreaterThan(done);
    view.value = viewAt(today);
    await nextTick();
    expect(measures.value).toBe(first);
  });

  it('never come of a view that another one has followed', async () => {
    const view = shallowRef<GraphView | null>(viewAt(today));
    const { measures, workers, idle } = inUse(view);
    view.value = viewAt(today - 60);
    await nextTick();
    expect(workers.stopped).toBe(2);
    await idle();
    expect(measures.value?.whole.size).toBe(1);
  });

  it('stop when they are cancelled, and begin anew with the next view', async () => {
    const view = shallowRef<GraphView | null>(viewAt(today));
    const { measures, progress, state, cancel, workers, idle } = inUse(view);
    expect(state.value).toBe('measuring');
    cancel();
    expect(state.value).toBe('stopped');
    expect(progress.value).toBeNull();
    expect(workers.stopped).toBe(2);
    for (let times = 0; times < 20; times += 1) await new Promise((resolve) => void setImmediate(resolve));
    expect([measures.value, workers.done]).toEqual([null, 0]);
    view.value = viewAt(today);
    await nextTick();
    await idle();
    expect(measures.value?.whole.size).toBe(3);
    expect(state.value).toBe('measured');
    cancel();
    expect(state.value).toBe('measured');
  });

  it('come of the same view when they are asked for again', async () => {
    const { measures, state, cancel, again, workers, idle } = inUse(shallowRef(viewAt(today)));
    cancel();
    again();
    expect(state.value).toBe('measuring');
    await idle();
    expect(measures.value?.whole.size).toBe(3);
    const { done } = workers;
    again();
    expect([state.value, workers.done]).toEqual(['measured', done]);
  });

  it('come of views that Vue has wrapped, too', async () => {
    const { measures, state, idle } = inUse(ref(viewAt(today)));
    await idle();
    expect(state.value).toBe('measured');
    expect(measures.value?.whole.size).toBe(3);
  });

  it('say that there are none, come when they are asked for again, and end their workers with the page', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => said.mockRestore());
    const view = shallowRef<GraphView | null>(viewAt(today));
    const { measures, state, again, workers, scope, idle } = inUse(view);
    workers.failure = new Error('no memory');
    await idle();
    expect(state.value).toBe('failed');
    expect(said).toHaveBeenCalledExactlyOnceWith(workers.failure);
    expect(measures.value).toBeNull();
    workers.failure = null;
    again();
    expect(state.value).toBe('measuring');
    await idle();
    expect(measures.value?.whole.size).toBe(3);
    view.value = viewAt(today - 60);
    await nextTick();
    expect(state.value).toBe('measuring');
    await idle();
    scope.stop();
    expect(workers.stopped).toBe(workers.made);
  });
});
