import { QuadTree } from './quad-tree';

/** Bodies and the lines that pull them together; positions are changed in place. */
export interface Bodies {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float32Array;
  /** 1 where a body does not move. */
  readonly fixed: Uint8Array;
}

const theta = 1.1;
/** Repulsion of two bodies without lines at a distance of 1. */
const repulsion = 60;
const linePull = 60;
/** How much more those with many lines push: 1 is by their number, 0 all alike. */
const massPower = 0.6;
/** Length from which on a line's pull grows with its length rather than with its logarithm. */
const longLine = 6;
const jitterTolerance = 1;

/**
 * A force-directed layout after ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian, PLoS ONE 9(6), 2014): bodies push
 * each other away by their degrees, lines pull by the logarithm of their length, so that groups show as groups, and
 * each body slows down by how much it swings.
 */
export class Forces {
  private readonly mass: Float64Array;
  private readonly forceX: Float64Array;
  private readonly forceY: Float64Array;
  private readonly beforeX: Float64Array;
  private readonly beforeY: Float64Array;
  private readonly tree = new QuadTree();
  private speed = 1;
  private speedEfficiency = 1;

  /** @param gravity pull towards (0, 0), so that what hangs by a thread does not drift away; 0 for none */
  constructor(
    private readonly bodies: Bodies,
    private readonly gravity: number,
  ) {
    const order = bodies.x.length;
    this.mass = new Float64Array(order).fill(1);
    for (let line = 0; line < bodies.a.length; line += 1) {
      const a = bodies.a[line] ?? 0;
      const b = bodies.b[line] ?? 0;
      this.mass[a] = (this.mass[a] ?? 0) + 1;
      this.mass[b] = (this.mass[b] ?? 0) + 1;
    }
    for (let node = 0; node < order; node += 1) this.mass[node] = (this.mass[node] ?? 1) ** massPower;
    this.forceX = new Float64Array(order);
    this.forceY = new Float64Array(order);
    this.beforeX = new Float64Array(order);
    this.beforeY = new Float64Array(order);
  }

  /** One step of all bodies, O(n log n + m). */
  step(): void {
    const { x, y } = this.bodies;
    this.beforeX.set(this.forceX);
    this.beforeY.set(this.forceY);
    this.forceX.fill(0);
    this.forceY.fill(0);
    this.tree.build(x, y, this.mass);
    this.tree.repel(x, y, this.mass, this.forceX, this.forceY, repulsion, theta);
    this.pullToMiddle();
    this.pullByLines();
    this.moveBodies();
  }

  /**
   * What positions have to be divided by for pushing and pulling to be in balance as a whole, so that positions of
   * another scale can be taken further. Compares the virials, the sums of force times distance: that of the pushes is
   * the same at every scale.
   */
  naturalScale(): number {
    const { x, y, a, b, weight } = this.bodies;
    const total = this.mass.reduce((sum, own) => sum + own, 0);
    const squares = this.mass.reduce((sum, own) => sum + own * own, 0);
    const pushes = (repulsion * (total * total - squares)) / 2;
    const pullsAt = (scale: number): number => {
      let pulls = 0;
      for (let line = 0; line < a.length; line += 1) {
        const from = a[line] ?? 0;
        const to = b[line] ?? 0;
        const length = Math.hypot((x[to] ?? 0) - (x[from] ?? 0), (y[to] ?? 0) - (y[from] ?? 0)) / scale;
        pulls += linePull * (weight[line] ?? 1) * (Math.log1p(length) + length / longLine) * length;
      }
      if (this.gravity === 0) return pulls;
      for (let node = 0; node < x.length; node += 1) {
        const away = Math.hypot(x[node] ?? 0, y[node] ?? 0) / scale;
        pulls += this.gravity * repulsion * (this.mass[node] ?? 0) * away;
      }
      return pulls;
    };
    let [low, high] = [1e-6, 1e6];
    for (let round = 0; round < 40; round += 1) {
      const middle = Math.sqrt(low * high);
      if (pullsAt(middle) > pushes) low = middle;
      else high = middle;
    }
    return Math.sqrt(low * high);
  }

  private pullToMiddle(): void {
    if (this.gravity === 0) return;
    const { x, y } = this.bodies;
    for (let node = 0; node < x.length; node += 1) {
      const px = x[node] ?? 0;
      const py = y[node] ?? 0;
      const away = Math.hypot(px, py) || 1;
      const pull = (this.gravity * repulsion * (this.mass[node] ?? 0)) / away;
      this.forceX[node] = (this.forceX[node] ?? 0) - px * pull;
      this.forceY[node] = (this.forceY[node] ?? 0) - py * pull;
    }
  }

  private pullByLines(): void {
    const { x, y, a, b, weight } = this.bodies;
    const { forceX, forceY } = this;
    for (let line = 0; line < a.length; line += 1) {
      const from = a[line] ?? 0;
      const to = b[line] ?? 0;
      const dx = (x[to] ?? 0) - (x[from] ?? 0);
      const dy = (y[to] ?? 0) - (y[from] ?? 0);
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length === 0) continue;
      const pull = (linePull * (weight[line] ?? 1) * (Math.log1p(length) + length / longLine)) / length;
      forceX[from] = (forceX[from] ?? 0) + dx * pull;
      forceY[from] = (forceY[from] ?? 0) + dy * pull;
      forceX[to] = (forceX[to] ?? 0) - dx * pull;
      forceY[to] = (forceY[to] ?? 0) - dy * pull;
    }
  }

  private moveBodies(): void {
    const { x, y, fixed } = this.bodies;
    const { forceX, forceY, beforeX, beforeY, mass } = this;
    const order = x.length;
    let totalSwing = 0;
    let totalTraction = 0;
    for (let node = 0; node < order; node += 1) {
      if (fixed[node] === 1) continue;
      const fx = forceX[node] ?? 0;
      const fy = forceY[node] ?? 0;
      const bx = beforeX[node] ?? 0;
      const by = beforeY[node] ?? 0;
      const weighs = mass[node] ?? 1;
      totalSwing += weighs * Math.sqrt((bx - fx) ** 2 + (by - fy) ** 2);
      totalTraction += (weighs * Math.sqrt((bx + fx) ** 2 + (by + fy) ** 2)) / 2;
    }
    this.adaptSpeed(totalSwing, totalTraction, order);
    for (let node = 0; node < order; node += 1) {
      if (fixed[node] === 1) continue;
      const fx = forceX[node] ?? 0;
      const fy = forceY[node] ?? 0;
      const swing =
        (mass[node] ?? 1) * Math.sqrt(((beforeX[node] ?? 0) - fx) ** 2 + ((beforeY[node] ?? 0) - fy) ** 2);
      const factor = this.speed / (1 + Math.sqrt(this.speed * swing));
      x[node] = (x[node] ?? 0) + fx * factor;
      y[node] = (y[node] ?? 0) + fy * factor;
    }
  }

  private adaptSpeed(swing: number, traction: number, order: number): void {
    const estimate = 0.05 * Math.sqrt(order);
    const tolerance =
      jitterTolerance *
      Math.max(Math.sqrt(estimate), Math.min(10, (estimate * traction) / Math.max(1, order) ** 2));
    if (traction > 0 && swing / traction > 2) {
      if (this.speedEfficiency > 0.05) this.speedEfficiency *= 0.5;
    }
    const target = swing === 0 ? this.speed * 1.5 : (tolerance * this.speedEfficiency * traction) / swing;
    if (swing > tolerance * traction) {
      if (this.speedEfficiency > 0.05) this.speedEfficiency *= 0.7;
    } else if (this.speed < 1000) this.speedEfficiency *= 1.3;
    this.speed += Math.min(target - this.speed, 0.5 * this.speed);
  }
}
