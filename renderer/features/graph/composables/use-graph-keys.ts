import { useEventListener } from '@vueuse/core';

interface GraphKeys {
  /** Whether the picture has the focus. */
  readonly isOnStage: (target: EventTarget | null) => boolean;
  readonly search: () => void;
  readonly zoom: (direction: 1 | -1) => void;
  readonly fit: () => void;
  /** @returns whether there was somebody to go to */
  readonly walk: (direction: Direction) => boolean;
  /** @returns whether there was somebody to be moved */
  readonly move: (direction: Direction, isHeld: boolean) => boolean;
  /** @returns whether there was somebody to be pinned or let go */
  readonly togglePin: () => boolean;
  readonly open: () => void;
  /** @returns whether there was something to leave */
  readonly leave: () => boolean;
}

/** Where an arrow points; y grows downwards. */
export interface Direction {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Whatever else takes keys while it is open; what belongs to the picture leaves them to it. */
const open = '[role="dialog"]:not([data-on-stage]), [role="menu"], [role="alertdialog"]';

/**
 * The keys of the page. They are taken before anybody else hears them: `/` looks for a person here, where it asks who
 * can do something elsewhere.
 */
export function useGraphKeys(keys: GraphKeys): void {
  useEventListener(
    window,
    'keydown',
    (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey || event.altKey;
      if (held || isField(event.target) || isLeftToForm(event) || document.querySelector(open)) return;
      if (!answer(event, keys)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** @returns whether the key meant something */
function answer(event: KeyboardEvent, keys: GraphKeys): boolean {
  const isOnStage = keys.isOnStage(event.target);
  const direction = arrows[event.key];
  if (direction) {
    if (!isOnStage) return false;
    return event.shiftKey ? keys.move(direction, event.repeat) : keys.walk(direction);
  }
  switch (event.key) {
    case '/':
      keys.search();
      return true;
    case '+':
    case '=':
      keys.zoom(1);
      return true;
    case '-':
      keys.zoom(-1);
      return true;
    case 'p':
    case 'P':
      return !event.repeat && keys.togglePin();
    case '0':
      keys.fit();
      return true;
    case 'Home':
      if (isOnStage) keys.fit();
      return isOnStage;
    case 'Enter':
      if (isOnStage) keys.open();
      return isOnStage;
    case 'Escape':
      return keys.leave();
    default:
      return false;
  }
}

/** A form that is left by Escape is no reason to leave more than the form. */
function isLeftToForm({ key, target }: KeyboardEvent): boolean {
  return key === 'Escape' && target instanceof HTMLElement && target.closest('form') !== null;
}

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'button';
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Directions that differ by more than this from an arrow's are not meant by it; the cosine of 60 degrees. */
const leastAlignment = 0.5;

/**
 * The neighbour whom an arrow means: near, and in its direction.
 *
 * @returns its place in `places`, or -1 where nobody stands there
 */
export function neighbourTowards(from: Place, places: readonly Place[], direction: Direction): number {
  let best = -1;
  let bestCost = Infinity;
  places.forEach((place, index) => {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0) return;
    const alignment = (dx * direction.x + dy * direction.y) / distance;
    if (alignment < leastAlignment) return;
    const cost = distance * (2 - alignment);
    if (cost >= bestCost) return;
    best = index;
    bestCost = cost;
  });
  return best;
}
