import { describe, expect, it } from 'vitest';
import { shallowRef } from 'vue';
import { useGraphKeys } from '@/features/graph/composables/use-graph-keys';
import { usePinning } from '@/features/graph/composables/use-pinning';
import type { StageHandle } from '@/features/graph/composables/use-graph-actions';
import { mountPage } from './support/mount-page';

interface Placed {
  readonly person: number;
  readonly where: { readonly x: number; readonly y: number };
  readonly isEnd: boolean;
}

/** The page with person 7 chosen, who is node 1 of two in sight, looked at from twice as near as usual. */
async function pageWith({ zoom = 2, other = null as number | null } = {}) {
  const placed: Placed[] = [];
  const pinned = shallowRef<Set<number>>(new Set());
  const positions = shallowRef({ x: Float32Array.of(0, 10), y: Float32Array.of(0, 20) });
  const revealed: number[] = [];
  const nodeAt = (person: number | null): number => (person === 7 ? 1 : -1);
  const page = {
    chosen: shallowRef<number | null>(7),
    other: shallowRef(other),
    pinned,
    positions,
    nodeAt,
    place(person: number, where: { x: number; y: number }, isEnd: boolean) {
      placed.push({ person, where, isEnd });
      positions.value = { x: Float32Array.of(0, where.x), y: Float32Array.of(0, where.y) };
      if (isEnd) pinned.value = new Set([...pinned.value, person]);
    },
    unpin: (person: number) => (pinned.value = new Set([...pinned.value].filter((one) => one !== person))),
  } as unknown as Parameters<typeof usePinning>[0];
  const stage = shallowRef({
    pixelsPerUnit: () => zoom,
    reveal: (node: number) => revealed.push(node),
  } as unknown as StageHandle);
  const walked: string[] = [];
  await mountPage({
    setup() {
      const { move, togglePin } = usePinning(page, stage);
      const nothing = (): boolean => false;
      useGraphKeys({
        isOnStage: () => true,
        walk: ({ x, y }) => walked.push(`${String(x)} ${String(y)}`) > 0,
        ...{ move, togglePin, search: nothing, zoom: nothing, fit: nothing, open: nothing, leave: nothing },
      });
    },
    render: () => null,
  });
  const press = (key: string, init: KeyboardEventInit = {}): boolean => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const release = (key: string): void => {
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  };
  return { placed, pinned, revealed, walked, press, release, page };
}

describe('whoever is chosen', () => {
  it('is pinned where they stand by a key, and let go by the same', async () => {
    const { placed, pinned, press } = await pageWith();
    expect(press('p')).toBe(true);
    expect(placed).toEqual([{ person: 7, where: { x: 10, y: 20 }, isEnd: true }]);
    expect(press('p', { repeat: true })).toBe(false);
    expect([...pinned.value]).toEqual([7]);
    press('P');
    expect([...pinned.value]).toEqual([]);
  });

  it('is moved by Shift and an arrow, as far on the page however near one looks, and stays in sight', async () => {
    const near = await pageWith({ zoom: 2 });
    expect(near.press('ArrowRight', { shiftKey: true })).toBe(true);
    expect(near.placed).toEqual([{ person: 7, where: { x: 18, y: 20 }, isEnd: true }]);
    expect(near.revealed).toEqual([1]);
    const far = await pageWith({ zoom: 0.5 });
    far.press('ArrowUp', { shiftKey: true });
    expect(far.placed[0]?.where).toEqual({ x: 10, y: -12 });
    expect(far.walked).toEqual([]);
  });

  it('is kept once where a held key left them', async () => {
    const { placed, press, release } = await pageWith();
    press('ArrowDown', { shiftKey: true });
    for (let times = 0; times < 3; times += 1) press('ArrowDown', { shiftKey: true, repeat: true });
    expect(placed.map(({ isEnd }) => isEnd)).toEqual([true, false, false, false]);
    release('ArrowDown');
    release('Shift');
    expect(placed.at(-1)).toEqual({ person: 7, where: { x: 10, y: 52 }, isEnd: true });
    expect(placed).toHaveLength(5);
  });

  it('is nobody where a pair is looked at, or where they are out of sight', async () => {
    const { placed, press, page } = await pageWith({ other: 3 });
    expect(press('p')).toBe(false);
    expect(press('ArrowLeft', { shiftKey: true })).toBe(false);
    Object.assign(page, { other: shallowRef(null), chosen: shallowRef(5) });
    expect(press('p')).toBe(false);
    expect(placed).toEqual([]);
  });
});
