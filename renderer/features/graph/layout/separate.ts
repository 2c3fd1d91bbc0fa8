import { spacing } from './layout.types';

/** Slack for rounding to single precision: positions travel as 32-bit numbers. */
const wanted = spacing + 0.01;
const patience = 160;

/**
 * Pushes discs apart until none covers another, in place. What overlaps moves; where nothing does, nothing changes.
 *
 * Pairs that are too close share the way by their mobility; whoever is still too close after many rounds is put on the
 * nearest free place. Two that do not move may stay overlapped. Yields after each round.
 *
 * @param mobility 0 for who stays, 1 for who moves freely
 */
export function* separate(x: Float64Array, y: Float64Array, mobility: Float32Array): Generator<void> {
  for (let round = 0; round < patience; round += 1) {
    const grid = new DiscGrid(x, y);
    let pushed = 0;
    grid.pairs((left, right) => {
      if (pushApart(left, right, x, y, mobility)) pushed += 1;
    });
    yield;
    if (pushed === 0) return;
  }
  yield* toFreePlaces(x, y, mobility);
}

function pushApart(
  left: number,
  right: number,
  x: Float64Array,
  y: Float64Array,
  mobility: Float32Array,
): boolean {
  const leftMoves = mobility[left] ?? 0;
  const rightMoves = mobility[right] ?? 0;
  const sum = leftMoves + rightMoves;
  if (sum === 0) return false;
  let dx = (x[right] ?? 0) - (x[left] ?? 0);
  let dy = (y[right] ?? 0) - (y[left] ?? 0);
  let length = Math.hypot(dx, dy);
  if (length >= spacing) return false;
  if (length < 1e-6) {
    // In one place: each pair parts in a direction of its own.
    const angle = (left * 2.399963 + right * 1.7) % (2 * Math.PI);
    length = 1e-3;
    dx = length * Math.cos(angle);
    dy = length * Math.sin(angle);
  }
  const push = (wanted - length) / length / sum;
  x[left] = (x[left] ?? 0) - dx * push * leftMoves;
  y[left] = (y[left] ?? 0) - dy * push * leftMoves;
  x[right] = (x[right] ?? 0) + dx * push * rightMoves;
  y[right] = (y[right] ?? 0) + dy * push * rightMoves;
  return true;
}

/** Puts whoever is still too close on the nearest place of a spiral that is free. */
function* toFreePlaces(x: Float64Array, y: Float64Array, mobility: Float32Array): Generator<void> {
  const grid = new DiscGrid(x, y);
  let moved = 0;
  for (let node = 0; node < x.length; node += 1) {
    if ((mobility[node] ?? 0) === 0 || grid.isFree(x[node] ?? 0, y[node] ?? 0, node)) continue;
    const [fromX, fromY] = [x[node] ?? 0, y[node] ?? 0];
    for (let step = 1; ; step += 1) {
      const angle = step * 2.399963;
      const away = spacing * 0.35 * Math.sqrt(step);
      const toX = fromX + away * Math.cos(angle);
      const toY = fromY + away * Math.sin(angle);
      if (!grid.isFree(toX, toY, node)) continue;
      grid.move(node, toX, toY);
      break;
    }
    moved += 1;
    if (moved % 100 === 0) yield;
  }
}

/** Discs by cells as wide as the spacing: what is too close lies in neighbouring cells. */
class DiscGrid {
  private readonly cells = new Map<number, number[]>();

  constructor(
    private readonly x: Float64Array,
    private readonly y: Float64Array,
  ) {
    for (let node = 0; node < x.length; node += 1) this.put(node);
  }

  /** Each pair that lies in one cell or in neighbouring ones, once; positions may change meanwhile. */
  pairs(look: (left: number, right: number) => void): void {
    for (const [key, own] of this.cells) {
      for (let index = 0; index < own.length; index += 1) {
        const left = own[index] ?? 0;
        for (let other = index + 1; other < own.length; other += 1) look(left, own[other] ?? 0);
      }
      for (const offset of halfNeighbours) {
        const others = this.cells.get(key + offset);
        if (!others) continue;
        for (const left of own) for (const right of others) look(left, right);
      }
    }
  }

  isFree(px: number, py: number, except: number): boolean {
    const key = keyOf(px, py);
    return allNeighbours.every((offset) =>
      (this.cells.get(key + offset) ?? []).every(
        (node) =>
          node === except || Math.hypot((this.x[node] ?? 0) - px, (this.y[node] ?? 0) - py) >= spacing,
      ),
    );
  }

  move(node: number, px: number, py: number): void {
    const before = this.cells.get(keyOf(this.x[node] ?? 0, this.y[node] ?? 0));
    before?.splice(before.indexOf(node), 1);
    this.x[node] = px;
    this.y[node] = py;
    this.put(node);
  }

  private put(node: number): void {
    const key = keyOf(this.x[node] ?? 0, this.y[node] ?? 0);
    const cell = this.cells.get(key);
    if (cell) cell.push(node);
    else this.cells.set(key, [node]);
  }
}

const stride = 2 ** 24;
const halfNeighbours = [1, stride - 1, stride, stride + 1];
const allNeighbours = [-stride - 1, -stride, -stride + 1, -1, 0, 1, stride - 1, stride, stride + 1];

function keyOf(px: number, py: number): number {
  return Math.floor(py / spacing) * stride + Math.floor(px / spacing);
}
