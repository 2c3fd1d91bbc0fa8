import { useEventListener } from '@vueuse/core';
import type { Ref } from 'vue';
import { at } from '@shared/graph/network';
import type { StageHandle } from './use-graph-actions';
import type { Direction } from './use-graph-keys';
import type { useGraphPage } from './use-graph-page';

/** How far one press moves somebody, in pixels of the page: as far on it however near one looks. */
const stepPx = 16;

/** Keeps whoever is chosen where they stand, or puts them elsewhere, by key as the hand does by dragging. */
export function usePinning(
  page: Pick<
    ReturnType<typeof useGraphPage>,
    'chosen' | 'other' | 'pinned' | 'positions' | 'nodeAt' | 'place' | 'unpin'
  >,
  stage: Readonly<Ref<StageHandle | null>>,
) {
  /** Who is on the way, and has not been let go yet. */
  let moving: number | null = null;

  /** Of a pair, neither is more meant than the other. */
  const meant = (): number | null => (page.other.value === null ? page.chosen.value : null);

  function placeOf(person: number): { x: number; y: number } | null {
    const node = page.nodeAt(person);
    const { value: places } = page.positions;
    return places && node >= 0 ? { x: at(places.x, node), y: at(places.y, node) } : null;
  }

  /** @returns whether there was somebody to be pinned or let go */
  function togglePin(): boolean {
    const person = meant();
    const where = person === null ? null : placeOf(person);
    if (person === null || !where) return false;
    if (page.pinned.value.has(person)) page.unpin(person);
    else page.place(person, where, true);
    return true;
  }

  /**
   * Moves them a step; they stay there, as whoever is dragged does.
   *
   * @param isHeld the key is held down: the place is kept once it is let go
   * @returns whether there was somebody to be moved
   */
  function move(direction: Direction, isHeld: boolean): boolean {
    const person = meant();
    const where = person === null ? null : placeOf(person);
    if (person === null || !where) return false;
    const step = stepPx / (stage.value?.pixelsPerUnit() ?? 1);
    moving = isHeld ? person : null;
    page.place(person, { x: where.x + direction.x * step, y: where.y + direction.y * step }, !isHeld);
    stage.value?.reveal(page.nodeAt(person));
    return true;
  }

  function letGo(): void {
    const where = moving === null ? null : placeOf(moving);
    if (moving !== null && where) page.place(moving, where, true);
    moving = null;
  }
  useEventListener(window, ['keyup', 'blur'], letGo);

  return { togglePin, move };
}
