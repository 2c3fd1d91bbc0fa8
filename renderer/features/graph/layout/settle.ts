import { componentsOf } from './components';
import { Forces, type Bodies } from './forces';
import type { LayoutInput, LayoutProgress, Places } from './layout.types';
import { extentOf, packRows, rowsOfAlone } from './pack';
import { comeIn } from './come-in';
import { randomFrom } from './random';
import { separate } from './separate';
import { breathe, shift, showInScale, stretch, turnLevel } from './transform';

/** Share of the work that the forces are; the rest is making room. */
const forcesShare = 0.9;

/**
 * Finds places for people: those who know each other near each other, groups apart, nobody on top of another,
 * separate circles side by side and people on their own in rows below. The same input gives the same places.
 *
 * A generator, so that whoever runs it can look up between steps; each takes some milliseconds. Where `isStopped` says
 * so, forces end at once and only room is made.
 */
export function* settle(
  input: LayoutInput,
  isStopped: () => boolean = () => false,
): Generator<LayoutProgress, Places> {
  const x = Float64Array.from(input.x);
  const y = Float64Array.from(input.y);
  const told = { share: 0, x: new Float32Array(input.order), y: new Float32Array(input.order) };
  const tell = (share: number): LayoutProgress => {
    told.x.set(x);
    told.y.set(y);
    told.share = share;
    return told;
  };
  const work = { input, x, y, tell, isStopped };
  if (input.mode === 'anew') yield* layOutAnew(work);
  else {
    const isNew = comeIn(input, x, y);
    yield tell(0.02);
    const steps = stepsFor(input.order);
    if (input.mode === 'refine') {
      yield* relax(work, steps / 2, input.pinned);
      yield* makeRoom(work, isNew);
    } else if (isNew.includes(1)) {
      const others = isNew.map((flag) => 1 - flag);
      yield* relax(work, Math.min(60, steps), others);
      yield* makeRoom(work, isNew);
    }
  }
  tell(1);
  return { x: told.x, y: told.y };
}

interface Work {
  readonly input: LayoutInput;
  readonly x: Float64Array;
  readonly y: Float64Array;
  tell(share: number): LayoutProgress;
  isStopped(): boolean;
}

function stepsFor(order: number): number {
  return Math.round(Math.max(90, Math.min(420, 420 * (400 / Math.max(1, order)) ** 0.4)));
}

function* layOutAnew(work: Work): Generator<LayoutProgress> {
  const { input, x, y, tell, isStopped } = work;
  const random = randomFrom(input.seed);
  const components = componentsOf(input.order, input.a, input.b);
  const circles = components.filter(({ length }) => length > 1);
  scatter(circles, x, y, random);
  let done = 0;
  const all = circles.reduce((sum, { length }) => sum + length, 0);
  for (const nodes of circles) {
    const part = partOf(input, nodes, x, y);
    const forces = new Forces(part, 3);
    const steps = stepsFor(nodes.length);
    for (let step = 0; step < steps && !isStopped(); step += 1) {
      forces.step();
      if (step % 8 !== 7 && nodes.length < 400) continue;
      showInScale(part, nodes, x, y);
      yield tell((forcesShare * (done + (nodes.length * step) / steps)) / all);
    }
    done += nodes.length;
    turnLevel(part.x, part.y);
    breathe(part.x, part.y);
    for (const _ of separate(part.x, part.y, new Float32Array(nodes.length).fill(1)))
      if (nodes.length > 500) yield tell((forcesShare * done) / all);
    nodes.forEach((node, index) => {
      x[node] = part.x[index] ?? 0;
      y[node] = part.y[index] ?? 0;
    });
    yield tell((forcesShare * done) / all);
  }
  pack(circles, components, x, y);
  if (input.pinned.includes(1)) yield* aroundPinned(work);
}

/** Pinned people go back to where they stood, and the others follow. */
function* aroundPinned(work: Work): Generator<LayoutProgress> {
  const { input, x, y } = work;
  const pinned = [...input.pinned.keys()].filter((node) => input.pinned[node] === 1);
  const middle = (places: ArrayLike<number>): number =>
    pinned.reduce((sum, node) => sum + (places[node] ?? 0), 0) / pinned.length;
  const shiftX = middle(input.x) - middle(x);
  const shiftY = middle(input.y) - middle(y);
  for (let node = 0; node < input.order; node += 1) {
    x[node] = (x[node] ?? 0) + shiftX;
    y[node] = (y[node] ?? 0) + shiftY;
  }
  for (const node of pinned) {
    x[node] = input.x[node] ?? 0;
    y[node] = input.y[node] ?? 0;
  }
  yield* relax(work, 50, input.pinned);
  yield* makeRoom(work, new Uint8Array(input.order).fill(1));
}

/** Each circle starts as a disc of its own, everybody at a place by chance. */
function scatter(
  circles: readonly Int32Array[],
  x: Float64Array,
  y: Float64Array,
  random: () => number,
): void {
  x.fill(0);
  y.fill(0);
  for (const nodes of circles) {
    const reach = Math.sqrt(nodes.length) * 4;
    for (const node of nodes) {
      const angle = random() * 2 * Math.PI;
      const away = reach * Math.sqrt(random());
      x[node] = away * Math.cos(angle);
      y[node] = away * Math.sin(angle);
    }
  }
}

/** Lets forces work on connected people from where they stand; who is connected to nobody stays. */
function* relax(work: Work, steps: number, fixed: Uint8Array): Generator<LayoutProgress> {
  const { input, x, y, tell, isStopped } = work;
  const components = componentsOf(input.order, input.a, input.b).filter(({ length }) => length > 1);
  const all = components.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  for (const nodes of components) {
    const own = Uint8Array.from(nodes, (node) => fixed[node] ?? 0);
    if (!own.includes(0)) continue;
    const part = partOf(input, nodes, x, y, own);
    const extent = extentOf(part.x, part.y, part.x.keys());
    const middleX = (extent.left + extent.right) / 2;
    const middleY = (extent.top + extent.bottom) / 2;
    shift(part, -middleX, -middleY);
    const forces = new Forces(part, own.includes(1) ? 0.2 : 1);
    const scale = forces.naturalScale();
    stretch(part, 1 / scale);
    const write = (): void =>
      nodes.forEach((node, index) => {
        if (own[index] === 1) return;
        x[node] = (part.x[index] ?? 0) * scale + middleX;
        y[node] = (part.y[index] ?? 0) * scale + middleY;
      });
    for (let step = 0; step < steps && !isStopped(); step += 1) {
      forces.step();
      if (step % 8 !== 7 && nodes.length < 400) continue;
      write();
      yield tell((forcesShare * (done + (nodes.length * step) / steps)) / all);
    }
    write();
    done += nodes.length;
  }
}

/** Nobody on top of another; newcomers give way before those who were there. */
function* makeRoom(work: Work, isFree: Uint8Array): Generator<LayoutProgress> {
  const { input, x, y, tell } = work;
  const mobility = Float32Array.from(isFree, (flag, node) =>
    input.pinned[node] === 1 ? 0 : flag === 1 || input.mode !== 'place' ? 1 : 0.08,
  );
  for (const _ of separate(x, y, mobility)) if (input.order > 500) yield tell(forcesShare);
}

function partOf(
  input: LayoutInput,
  nodes: Int32Array,
  x: Float64Array,
  y: Float64Array,
  fixed = new Uint8Array(nodes.length),
): Bodies {
  const indexOf = new Int32Array(input.order).fill(-1);
  nodes.forEach((node, index) => (indexOf[node] = index));
  const lines: number[] = [];
  for (let line = 0; line < input.a.length; line += 1) {
    if ((indexOf[input.a[line] ?? 0] ?? -1) >= 0) lines.push(line);
  }
  return {
    x: Float64Array.from(nodes, (node) => x[node] ?? 0),
    y: Float64Array.from(nodes, (node) => y[node] ?? 0),
    a: Int32Array.from(lines, (line) => indexOf[input.a[line] ?? 0] ?? 0),
    b: Int32Array.from(lines, (line) => indexOf[input.b[line] ?? 0] ?? 0),
    weight: Float32Array.from(lines, (line) => input.weight[line] ?? 1),
    fixed,
  };
}

/** Puts circles side by side, and people on their own below. */
function pack(
  circles: readonly Int32Array[],
  components: readonly Int32Array[],
  x: Float64Array,
  y: Float64Array,
): void {
  const extents = circles.map((nodes) => extentOf(x, y, nodes));
  const places = packRows(
    extents.map((extent) => ({ width: extent.right - extent.left, height: extent.bottom - extent.top })),
  );
  circles.forEach((nodes, index) => {
    const extent = extents[index];
    const place = places[index];
    if (!extent || !place) return;
    for (const node of nodes) {
      x[node] = (x[node] ?? 0) - extent.left + place.x;
      y[node] = (y[node] ?? 0) - extent.top + place.y;
    }
  });
  const alone = components.filter(({ length }) => length === 1).map((nodes) => nodes[0] ?? 0);
  const connected = circles.flatMap((nodes) => [...nodes]);
  const above = connected.length > 0 ? extentOf(x, y, connected) : null;
  rowsOfAlone(alone.length, above).forEach((place, index) => {
    const node = alone[index] ?? 0;
    x[node] = place.x;
    y[node] = place.y;
  });
}
