import type { Point } from './viewport';

/** What hands do on the drawing, in CSS pixels of the view. */
export interface GestureTarget {
  nodeAt(place: Point): number | null;
  edgeAt(place: Point): number | null;
  /** Where a node stands. */
  placeOf(node: number): Point;
  tool(): 'move' | 'tie';
  pan(dx: number, dy: number): void;
  zoom(place: Point, factor: number, options?: { readonly animated: boolean }): void;
  choose(node: number | null, extend: boolean): void;
  openEdge(edge: number): void;
  hover(node: number | null): void;
  drag(node: number, place: Point, isEnd: boolean): void;
  /** A line is being drawn; null when it ended without reaching anybody. */
  tieLine(line: { readonly from: number; readonly to: Point } | null): void;
  draw(from: number, to: number): void;
}

/** Less than this is a click that trembled. */
const clickTolerance = 4;

type Mode =
  | { readonly kind: 'press' }
  | { readonly kind: 'pan' }
  | { readonly kind: 'node'; readonly node: number; readonly offset: Point }
  | { readonly kind: 'tie'; readonly from: number }
  | { readonly kind: 'pinch' };

/** Reads mouse, pen, fingers and arrow keys on an element. Listens until `destroy`. */
export class Gestures {
  private readonly pointers = new Map<number, Point>();
  private readonly stop = new AbortController();
  private mode: Mode = { kind: 'press' };
  private start: Point = { x: 0, y: 0 };
  private hovered: number | null = null;

  constructor(
    private readonly surface: HTMLElement,
    host: HTMLElement,
    private readonly target: GestureTarget,
  ) {
    const { signal } = this.stop;
    surface.style.touchAction = 'none';
    surface.addEventListener('pointerdown', (event) => this.down(event), { signal });
    surface.addEventListener('pointermove', (event) => this.move(event), { signal });
    surface.addEventListener('pointerup', (event) => this.up(event), { signal });
    surface.addEventListener('pointercancel', (event) => this.cancel(event), { signal });
    surface.addEventListener('pointerleave', () => this.setHovered(null), { signal });
    surface.addEventListener('dblclick', (event) => this.doubleClick(event), { signal });
    surface.addEventListener('wheel', (event) => this.wheel(event), { signal, passive: false });
    host.addEventListener('keydown', (event) => this.key(event, host), { signal });
  }

  destroy(): void {
    this.stop.abort();
  }

  private place(event: MouseEvent): Point {
    const box = this.surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  private down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const place = this.place(event);
    this.pointers.set(event.pointerId, place);
    this.surface.setPointerCapture(event.pointerId);
    if (this.pointers.size === 2) {
      this.giveUp();
      this.mode = { kind: 'pinch' };
      return;
    }
    this.start = place;
    const node = this.target.nodeAt(place);
    if (node === null) this.mode = { kind: 'press' };
    else if (this.target.tool() === 'tie') this.mode = { kind: 'tie', from: node };
    else {
      const at = this.target.placeOf(node);
      this.mode = { kind: 'node', node, offset: { x: at.x - place.x, y: at.y - place.y } };
    }
  }

  private move(event: PointerEvent): void {
    const place = this.place(event);
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') this.setHovered(this.target.nodeAt(place));
      return;
    }
    if (this.mode.kind === 'pinch') this.pinch(event.pointerId, place);
    this.pointers.set(event.pointerId, place);
    if (this.mode.kind === 'pinch') return;
    const { mode } = this;
    if (mode.kind === 'press') {
      if (isNear(place, this.start)) return;
      this.mode = { kind: 'pan' };
      this.target.pan(place.x - this.start.x, place.y - this.start.y);
    } else if (mode.kind === 'pan') this.target.pan(place.x - before.x, place.y - before.y);
    else if (isNear(place, this.start) && isNear(before, this.start)) return;
    else if (mode.kind === 'tie') this.target.tieLine({ from: mode.from, to: place });
    else this.target.drag(mode.node, moved(place, mode.offset), false);
  }

  private up(event: PointerEvent): void {
    if (!this.pointers.delete(event.pointerId)) return;
    const place = this.place(event);
    const { mode } = this;
    const isClick = isNear(place, this.start);
    if (mode.kind === 'pinch') {
      // The finger that stays goes on moving the picture.
      if (this.pointers.size === 1) this.mode = { kind: 'pan' };
      return;
    }
    this.mode = { kind: 'press' };
    if (mode.kind === 'tie') this.endTie(mode.from, place, isClick, event);
    else if (mode.kind === 'node' && !isClick) this.target.drag(mode.node, moved(place, mode.offset), true);
    else if (mode.kind !== 'pan') this.click(place, event);
  }

  private endTie(from: number, place: Point, isClick: boolean, event: PointerEvent): void {
    this.target.tieLine(null);
    if (isClick) {
      this.click(place, event);
      return;
    }
    const to = this.target.nodeAt(place);
    if (to !== null && to !== from) this.target.draw(from, to);
  }

  private click(place: Point, event: MouseEvent): void {
    const node = this.target.nodeAt(place);
    const edge = node === null ? this.target.edgeAt(place) : null;
    if (edge !== null) this.target.openEdge(edge);
    else this.target.choose(node, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  private cancel(event: PointerEvent): void {
    if (!this.pointers.delete(event.pointerId)) return;
    this.giveUp();
    this.mode = { kind: 'press' };
  }

  /** Something else begins: what was being dragged stays where it is. */
  private giveUp(): void {
    if (this.mode.kind === 'tie') this.target.tieLine(null);
    if (
      this.mode.kind === 'node' &&
      !isNear(this.target.placeOf(this.mode.node), moved(this.start, this.mode.offset))
    ) {
      this.target.drag(this.mode.node, this.target.placeOf(this.mode.node), true);
    }
  }

  private pinch(pointerId: number, place: Point): void {
    const before = this.pointers.get(pointerId);
    const other = [...this.pointers].find(([id]) => id !== pointerId)?.[1];
    if (!before || !other) return;
    const factor = distance(place, other) / Math.max(1, distance(before, other));
    const middle = { x: (place.x + other.x) / 2, y: (place.y + other.y) / 2 };
    this.target.pan((place.x - before.x) / 2, (place.y - before.y) / 2);
    this.target.zoom(middle, factor);
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    // A pinch on a touchpad comes as a wheel with Ctrl, in small steps.
    const speed = event.ctrlKey ? 0.01 : 0.0016;
    const factor = Math.exp(-Math.max(-240, Math.min(240, event.deltaY * unit)) * speed);
    this.target.zoom(this.place(event), factor);
  }

  private doubleClick(event: MouseEvent): void {
    const place = this.place(event);
    if (this.target.nodeAt(place) === null) this.target.zoom(place, 1.8, { animated: true });
  }

  private key(event: KeyboardEvent, host: HTMLElement): void {
    if (event.target !== host || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? 200 : 60;
    const actions: Record<string, () => void> = {
      ArrowLeft: () => this.target.pan(step, 0),
      ArrowRight: () => this.target.pan(-step, 0),
      ArrowUp: () => this.target.pan(0, step),
      ArrowDown: () => this.target.pan(0, -step),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  private setHovered(node: number | null): void {
    this.surface.style.cursor =
      node === null ? 'grab' : this.target.tool() === 'tie' ? 'crosshair' : 'pointer';
    if (node === this.hovered) return;
    this.hovered = node;
    this.target.hover(node);
  }
}

function isNear(a: Point, b: Point): boolean {
  return distance(a, b) < clickTolerance;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function moved(place: Point, offset: Point): Point {
  return { x: place.x + offset.x, y: place.y + offset.y };
}
