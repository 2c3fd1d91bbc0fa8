import { afterEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, shallowRef, type EffectScope } from 'vue';
import { communityOf, type Community } from '@shared/graph/community';
import type { GraphModel, GraphPosition } from '@shared/graph/graph.contract';
import { packInts } from '@shared/graph/packed';
import { noFilters, viewOf, type GraphView } from '@shared/graph/view';
import { spacing, type FromLayoutWorker, type ToLayoutWorker } from '@/features/graph/layout/layout.types';
import { serveLayout, type LayoutPort } from '@/features/graph/layout/serve-layout';
import { useLayout, type Layout, type LayoutLine } from '@/features/graph/layout/use-layout';
import { modelOf, person, today } from '../made-up-model';

/** A worker without a thread: the same messages, each delivered in a turn of its own. */
function connect(): LayoutLine {
  let isOpen = true;
  const line: LayoutLine = {
    onmessage: null,
    postMessage: (message) =>
      later(() => port.onmessage?.({ data: message } as MessageEvent<ToLayoutWorker>)),
    terminate: () => (isOpen = false),
  };
  const port: LayoutPort = {
    onmessage: null,
    postMessage: (message) =>
      later(() => line.onmessage?.({ data: message } as MessageEvent<FromLayoutWorker>)),
  };
  const later = (work: () => void): void => {
    setTimeout(() => {
      if (isOpen) work();
    }, 0);
  };
  serveLayout(port);
  return line;
}

const people = 12;
const ring: GraphModel = modelOf({
  people: Array.from({ length: people }, (_, index) =>
    person(index, { status: index < 8 ? 'active' : 'away' }),
  ),
  ties: Array.from({ length: people - 1 }, (_, index) => [index, index + 1, 0, today - 30, -1, 1000]),
});

/** So many that one can act while they settle. */
const crowd: GraphModel = modelOf({
  people: Array.from({ length: 900 }, (_, index) => person(index)),
  ties: Array.from({ length: 1800 }, (_, index) => [
    Math.floor(index / 2),
    (Math.floor(index / 2) + 1 + (index % 2) * 37) % 900,
    0,
    today,
    -1,
    1000,
  ]),
});

const viewFor = (community: Community, statuses: ('active' | 'away')[] = []): GraphView =>
  viewOf(community, {
    layer: 'ties',
    weighting: 'strength',
    day: today,
    filters: { ...noFilters, statuses },
  });

let scope: EffectScope | null = null;
afterEach(() => scope?.stop());

function open(model: GraphModel) {
  const community = shallowRef<Community | null>(communityOf(model));
  const view = shallowRef<GraphView | null>(community.value && viewFor(community.value));
  const saved: GraphPosition[][] = [];
  const connected = vi.fn(connect);
  scope = effectScope();
  const layout = scope.run(() =>
    useLayout(view, community, { connect: connected, onSettled: (positions) => saved.push(positions) }),
  );
  if (!layout) throw new Error('The scope has ended.');
  return { layout, community, view, saved };
}

const settled = (layout: Layout): Promise<void> =>
  vi.waitFor(() => expect(layout.running.value).toBe(false), { timeout: 10_000 });

/** What `savePositions` would have stored. */
function withSaved(model: GraphModel, positions: readonly GraphPosition[]): GraphModel {
  const indexOf = new Map(model.people.map(({ id }, index) => [id, index]));
  return {
    ...model,
    positions: {
      person: packInts(positions.map(({ id }) => indexOf.get(id) ?? 0)),
      x: packInts(positions.map(({ x }) => Math.round(x * 1000))),
      y: packInts(positions.map(({ y }) => Math.round(y * 1000))),
      pinned: packInts(positions.map(({ pinned }) => (pinned ? 1 : 0))),
    },
  };
}

describe('where people stand', () => {
  it('is found for everybody the first time, and told to be kept', async () => {
    const { layout, saved } = open(ring);
    expect(layout.positions.value).toBeNull();
    expect(layout.progress.value).toBe(0);
    await settled(layout);
    expect(layout.positions.value?.x).toHaveLength(people);
    expect(saved).toHaveLength(1);
    expect(saved[0]?.map(({ id }) => id)).toEqual(ring.people.map(({ id }) => id));
  });

  it('comes back as it was when a new arrangement is undone, even while it runs', async () => {
    const { layout, saved } = open(crowd);
    await settled(layout);
    layout.pin(3, { x: 700, y: -40 });
    const before = { ...layout.positions.value };
    const kept = layout.snapshot();
    layout.run('anew');
    layout.pin(5, { x: 1, y: 2 });
    layout.restore(kept);
    expect(layout.running.value).toBe(false);
    expect(layout.positions.value).toEqual(before);
    expect([...layout.pinned.value]).toEqual([3]);
    expect(saved.at(-1)).toHaveLength(900);
    expect(saved.at(-1)?.[3]).toMatchObject({ x: 700, y: -40, pinned: true });
    // What the worker still says of its run changes nothing.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(layout.positions.value).toEqual(before);
  });

  it('is as it was left when the page opens again, without any work', async () => {
    const first = open(ring);
    await settled(first.layout);
    scope?.stop();
    const second = open(withSaved(ring, first.saved[0] ?? []));
    expect(second.layout.running.value).toBe(false);
    const [before, after] = [first.layout.positions.value, second.layout.positions.value];
    for (let node = 0; node < people; node += 1) {
      expect(after?.x[node]).toBeCloseTo(before?.x[node] ?? NaN, 2);
      expect(after?.y[node]).toBeCloseTo(before?.y[node] ?? NaN, 2);
    }
    expect(second.saved).toEqual([]);
  });

  it('stays the same when others are filtered away and come back', async () => {
    const { layout, community, view } = open(ring);
    await settled(layout);
    const before = layout.positions.value;
    if (!community.value) throw new Error('There is a community.');
    view.value = viewFor(community.value, ['active']);
    await nextTick();
    expect([...(layout.positions.value?.x ?? [])]).toEqual([...(before?.x ?? [])].slice(0, 8));
    view.value = viewFor(community.value);
    await nextTick();
    expect(layout.positions.value).toEqual(before);
  });

  it('is where the manager put somebody, until they are let go', async () => {
    const { layout, saved } = open(ring);
    await settled(layout);
    layout.pin(4, { x: 700, y: -300 }, false);
    expect(saved).toHaveLength(1);
    layout.pin(4, { x: 800, y: -300 });
    expect(saved[1]).toEqual([{ id: ring.people[4]?.id, x: 800, y: -300, pinned: true }]);
    layout.run('anew');
    await settled(layout);
    expect(layout.positions.value?.x[4]).toBe(800);
    expect(layout.positions.value?.y[4]).toBe(-300);
    expect([...layout.pinned.value]).toEqual([4]);
    layout.unpin(4);
    expect(saved.at(-1)).toEqual([{ id: ring.people[4]?.id, x: 800, y: -300, pinned: false }]);
    layout.run('refine');
    await settled(layout);
    expect(layout.positions.value?.x[4]).not.toBe(800);
  });

  it('is where the manager put somebody while the others were still settling', async () => {
    const { layout, saved } = open(crowd);
    await vi.waitFor(() => expect(layout.positions.value).not.toBeNull(), { timeout: 10_000 });
    expect(layout.running.value).toBe(true);
    layout.pin(4, { x: 7000, y: -3000 }, false);
    layout.pin(5, { x: 8000, y: -3000 });
    layout.stop();
    await settled(layout);
    expect([layout.positions.value?.x[4], layout.positions.value?.y[4]]).toEqual([7000, -3000]);
    expect([layout.positions.value?.x[5], layout.positions.value?.y[5]]).toEqual([8000, -3000]);
    expect(saved.at(-1)?.[5]).toEqual({ id: crowd.people[5]?.id, x: 8000, y: -3000, pinned: true });
  });

  it('is found at once when the manager has seen enough', async () => {
    const { layout } = open(crowd);
    await vi.waitFor(() => expect(layout.positions.value).not.toBeNull(), { timeout: 10_000 });
    layout.stop();
    await settled(layout);
    expect(layout.positions.value?.x).toHaveLength(900);
    expect(layout.progress.value).toBeNull();
  });

  /** Furthest that two people who know each other stand apart, by the middle distance of all pairs. */
  function longestTie(layout: Layout, ties: readonly (readonly number[])[]): number {
    const { x, y } = layout.positions.value ?? { x: [], y: [] };
    const apart = (one: number, other: number): number =>
      Math.hypot((x[one] ?? NaN) - (x[other] ?? NaN), (y[one] ?? NaN) - (y[other] ?? NaN));
    const all = [...Array.from(x).keys()].flatMap((one) =>
      [...Array.from(x).keys()].filter((other) => other > one).map((other) => apart(one, other)),
    );
    all.sort((left, right) => left - right);
    const lengths = ties.map(([one = -1, other = -1]) => apart(one, other));
    return Math.max(...lengths) / (all[Math.floor(all.length / 2)] ?? NaN);
  }

  /** Everybody knows the next two. */
  const ties = Array.from({ length: 34 }, (_, index) => index).flatMap((one) =>
    [one + 1, one + 2].filter((other) => other < 34).map((other) => [one, other, 0, today, -1, 1000]),
  );
  const strangers = modelOf({ people: Array.from({ length: 34 }, (_, index) => person(index)) });
  const acquainted = { ...modelOf({ people: strangers.people, ties }) };

  it('is near those whom they know, for people who had no ties when the page first opened', async () => {
    const first = open(strangers);
    await settled(first.layout);
    expect(first.layout.positions.value?.x).toHaveLength(34);
    scope?.stop();
    const second = open(withSaved(acquainted, first.saved.flat()));
    await settled(second.layout);
    expect(longestTie(second.layout, ties)).toBeLessThan(1);
  });

  it('is near those whom they know, for people who get their ties while the page is open', async () => {
    const { layout, community, view } = open(strangers);
    await settled(layout);
    community.value = communityOf(acquainted);
    view.value = viewFor(community.value);
    await nextTick();
    await settled(layout);
    expect(longestTie(layout, ties)).toBeLessThan(1);
  });

  it('is beside their friend for one who stood alone, and as it was for the others', async () => {
    const loner = { ...ring, people: [...ring.people, person(people)] };
    const first = open(loner);
    await settled(first.layout);
    const before = first.layout.positions.value;
    scope?.stop();
    const befriended = modelOf({
      people: loner.people,
      ties: [
        ...Array.from({ length: people - 1 }, (_, index) => [index, index + 1, 0, today - 30, -1, 1000]),
        [0, people, 0, today, -1, 1000],
      ],
    });
    const second = open(withSaved(befriended, first.saved.flat()));
    await settled(second.layout);
    const after = second.layout.positions.value;
    const toFriend = Math.hypot(
      (after?.x[0] ?? NaN) - (after?.x[people] ?? NaN),
      (after?.y[0] ?? NaN) - (after?.y[people] ?? NaN),
    );
    expect(toFriend).toBeLessThan(4 * spacing);
    expect(after?.x[people - 1]).toBeCloseTo(before?.x[people - 1] ?? NaN, 1);
    expect(second.saved.flat().some(({ id }) => id === loner.people[people]?.id)).toBe(true);
  });

  it('is nowhere in an empty community', async () => {
    const { layout } = open(modelOf({ people: [] }));
    await settled(layout);
    expect(layout.positions.value?.x).toHaveLength(0);
  });
});
