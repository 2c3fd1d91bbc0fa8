import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { Community } from '@shared/graph/community';
import type { GraphPosition } from '@shared/graph/graph.contract';
import { at } from '@shared/graph/network';
import type { GraphView } from '@shared/graph/view';
import type { Positions } from '../drawing/drawing.types';
import type { Point } from '../drawing/viewport';
import { layoutInputOf, linkedIn, type Place } from './layout-input';
import type { FromLayoutWorker, LayoutInput, ToLayoutWorker } from './layout.types';

/** The page's end of the line to the worker. */
export interface LayoutLine {
  onmessage: ((event: MessageEvent<FromLayoutWorker>) => void) | null;
  postMessage(message: ToLayoutWorker): void;
  terminate(): void;
}

export interface LayoutOptions {
  /** People came to rest, were dragged, pinned or let go: worth keeping. */
  readonly onSettled?: (positions: GraphPosition[]) => void;
  /** For tests without workers. */
  readonly connect?: () => LayoutLine;
}

export interface Layout {
  /** In the order of the view's nodes; null until there is a first picture. New arrays with every change. */
  readonly positions: ShallowRef<Positions | null>;
  /** Which nodes are pinned; new with every change. */
  readonly pinned: ShallowRef<ReadonlySet<number>>;
  readonly running: Ref<boolean>;
  /** 0 to 1; null while nothing runs. */
  readonly progress: Ref<number | null>;
  /** `refine`: everybody but the pinned moves on from where they stand. `anew`: a new start, the same every time. */
  run(how?: 'refine' | 'anew'): void;
  stop(): void;
  /** Puts a node somewhere and keeps it there. `isEnd` false while it is still being dragged. */
  pin(node: number, place: Point, isEnd?: boolean): void;
  unpin(node: number): void;
  /** Where everybody stands now, by id. */
  snapshot(): ReadonlyMap<string, Place>;
  /** Puts everybody back to where they stood; what runs comes to an end. */
  restore(places: ReadonlyMap<string, Place>): void;
}

/**
 * Where the people of a view stand. Whoever had a place keeps it, from one view to the next and from what was saved;
 * whoever has none enters near those they know. Works in a worker that lives as long as the component.
 */
export function useLayout(
  view: Readonly<Ref<GraphView | null>>,
  community: Readonly<Ref<Community | null>>,
  options: LayoutOptions = {},
): Layout {
  const line = (options.connect ?? connectWorker)();
  const places = new Map<string, Place>();
  const positions = shallowRef<Positions | null>(null);
  const pinned = shallowRef<ReadonlySet<number>>(new Set());
  const running = ref(false);
  const progress = ref<number | null>(null);
  let run = 0;
  let mode: LayoutInput['mode'] = 'place';
  /** Who was put somewhere since the worker was told where everybody stands. */
  const handled = new Set<number>();

  const idOf = (node: number): string | undefined => {
    const person = view.value?.people[node];
    return person === undefined ? undefined : community.value?.people[person]?.id;
  };

  function start(wish: 'place' | 'refine' | 'anew'): void {
    run += 1;
    handled.clear();
    if (!view.value || !community.value) return;
    learn(community.value);
    const input = layoutInputOf(view.value, community.value, places, wish);
    mode = input.mode;
    pinned.value = new Set([...input.pinned.keys()].filter((node) => input.pinned[node] === 1));
    positions.value = isWhole(input.x) ? { x: input.x.slice(), y: input.y.slice() } : null;
    if (input.mode === 'place' && positions.value) {
      finish();
      return;
    }
    running.value = true;
    progress.value = 0;
    line.postMessage({ type: 'start', run, input });
  }

  /** What was saved, for those of whom this page does not know better. */
  function learn({ people, positions: saved }: Community): void {
    for (const [person, place] of saved) {
      const id = people[person]?.id;
      if (id !== undefined && !places.has(id)) places.set(id, place);
    }
  }

  function finish(): void {
    running.value = false;
    progress.value = null;
  }

  /**
   * Keeps where people came to stand. The rows of those who are connected to nobody are kept for this page only: saved,
   * they would hold people there after their first tie.
   */
  function keepSettled(nodes: Iterable<number>): void {
    if (!view.value) return;
    const isLinked = linkedIn(view.value);
    const placed: number[] = [];
    for (const node of nodes) {
      const id = idOf(node);
      if (id === undefined || !positions.value) continue;
      const stoodAlone = mode === 'anew' || (places.get(id)?.isAlone ?? true);
      const isAlone = isLinked[node] === 0 && !pinned.value.has(node) && stoodAlone;
      if (isAlone) places.set(id, { ...placeOf(positions.value, node), isAlone });
      else placed.push(node);
    }
    keep(placed);
  }

  function placeOf({ x, y }: Positions, node: number): Place {
    return { x: at(x, node), y: at(y, node), pinned: pinned.value.has(node) };
  }

  function keep(nodes: readonly number[]): void {
    const kept: GraphPosition[] = [];
    for (const node of nodes) {
      const id = idOf(node);
      if (id === undefined || !positions.value) continue;
      const place = placeOf(positions.value, node);
      places.set(id, place);
      kept.push({ id, ...place });
    }
    if (kept.length > 0) options.onSettled?.(kept);
  }

  /** The worker does not know of hands: what they did outlasts what it says. */
  function keepHandled({ x, y }: Positions): void {
    if (!positions.value) return;
    for (const node of handled) {
      x[node] = at(positions.value.x, node);
      y[node] = at(positions.value.y, node);
    }
  }

  line.onmessage = ({ data }) => {
    if (data.run !== run) return;
    keepHandled(data);
    positions.value = { x: data.x, y: data.y };
    if (data.type === 'moved') {
      progress.value = data.share;
      return;
    }
    finish();
    keepSettled(data.x.keys());
  };

  const nodesOf = (): number[] => [...(view.value?.people.keys() ?? [])];

  function snapshot(): ReadonlyMap<string, Place> {
    const found = nodesOf().flatMap((node): [string, Place][] => {
      const id = idOf(node);
      if (id === undefined || !positions.value) return [];
      const [x, y] = [at(positions.value.x, node), at(positions.value.y, node)];
      return [[id, { x, y, pinned: pinned.value.has(node) }]];
    });
    return new Map(found);
  }

  function restore(kept: ReadonlyMap<string, Place>): void {
    if (!positions.value) return;
    // What the worker still says of its run is not heard any more.
    run += 1;
    line.postMessage({ type: 'stop' });
    finish();
    const x = positions.value.x.slice();
    const y = positions.value.y.slice();
    const held = new Set(pinned.value);
    for (const node of nodesOf()) {
      const place = kept.get(idOf(node) ?? '');
      if (!place) continue;
      x[node] = place.x;
      y[node] = place.y;
      if (place.pinned) held.add(node);
      else held.delete(node);
    }
    positions.value = { x, y };
    pinned.value = held;
    keep(nodesOf());
  }

  watch([view, community], () => start('place'), { immediate: true });
  onScopeDispose(() => line.terminate());

  return {
    positions,
    pinned,
    running,
    progress,
    snapshot,
    restore,
    run: (how = 'refine') => start(how),
    stop: () => line.postMessage({ type: 'stop' }),
    pin(node, place, isEnd = true) {
      if (!positions.value) return;
      handled.add(node);
      const x = positions.value.x.slice();
      const y = positions.value.y.slice();
      x[node] = place.x;
      y[node] = place.y;
      positions.value = { x, y };
      if (!isEnd) return;
      pinned.value = new Set([...pinned.value, node]);
      keep([node]);
    },
    unpin(node) {
      pinned.value = new Set([...pinned.value].filter((other) => other !== node));
      keep([node]);
    },
  };
}

function isWhole(column: Float32Array): boolean {
  return column.every((value) => !Number.isNaN(value));
}

function connectWorker(): LayoutLine {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
}
