/**
 * Repulsion of many bodies in O(n log n) after Barnes and Hut (Nature 324, 1986): a body that is far from a square
 * feels it as one mass in its middle.
 *
 * Squares are columns of numbers in arrays that are kept from one step to the next, since a layout takes hundreds.
 */
export class QuadTree {
  private capacity = 0;
  private used = 0;
  private mass = new Float64Array(0);
  private middleX = new Float64Array(0);
  private middleY = new Float64Array(0);
  private side = new Float64Array(0);
  private left = new Float64Array(0);
  private top = new Float64Array(0);
  /** First of four children; 0 for a leaf. */
  private child = new Int32Array(0);
  /** Body of a leaf, -1 for none. */
  private body = new Int32Array(0);
  private readonly stack = new Int32Array(4096);

  /** Takes in bodies; those in one place are one mass from a certain depth on. */
  build(x: Float64Array, y: Float64Array, mass: Float64Array): void {
    this.reserve(x.length);
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let index = 0; index < x.length; index += 1) {
      const px = x[index] ?? 0;
      const py = y[index] ?? 0;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    this.used = 0;
    this.open(left, top, Math.max(right - left, bottom - top, 1) * 1.0001);
    for (let index = 0; index < x.length; index += 1) {
      this.insert(index, x[index] ?? 0, y[index] ?? 0, mass[index] ?? 0, x, y, mass);
    }
    for (let cell = 0; cell < this.used; cell += 1) {
      const cellMass = this.mass[cell] ?? 0;
      if (cellMass === 0) continue;
      this.middleX[cell] = (this.middleX[cell] ?? 0) / cellMass;
      this.middleY[cell] = (this.middleY[cell] ?? 0) / cellMass;
    }
  }

  /**
   * Adds to (forceX, forceY) what pushes each body: strength * mass * mass / distance, away from the others.
   *
   * @param theta side by distance below which a square counts as one mass; 0 is exact
   */
  repel(
    x: Float64Array,
    y: Float64Array,
    mass: Float64Array,
    forceX: Float64Array,
    forceY: Float64Array,
    strength: number,
    theta: number,
  ): void {
    const { stack, child, side, middleX, middleY, body } = this;
    const thetaSquare = theta * theta;
    for (let index = 0; index < x.length; index += 1) {
      const px = x[index] ?? 0;
      const py = y[index] ?? 0;
      let fx = 0;
      let fy = 0;
      let depth = 0;
      stack[depth++] = 0;
      while (depth > 0) {
        const cell = stack[--depth] ?? 0;
        const cellMass = this.mass[cell] ?? 0;
        if (cellMass === 0 || body[cell] === index) continue;
        const dx = px - (middleX[cell] ?? 0);
        const dy = py - (middleY[cell] ?? 0);
        const square = dx * dx + dy * dy;
        const first = child[cell] ?? 0;
        const width = side[cell] ?? 0;
        if (first !== 0 && width * width > thetaSquare * square) {
          stack[depth++] = first;
          stack[depth++] = first + 1;
          stack[depth++] = first + 2;
          stack[depth++] = first + 3;
          continue;
        }
        const pull = cellMass / Math.max(square, 0.01);
        fx += dx * pull;
        fy += dy * pull;
      }
      const scale = strength * (mass[index] ?? 0);
      forceX[index] = (forceX[index] ?? 0) + fx * scale;
      forceY[index] = (forceY[index] ?? 0) + fy * scale;
    }
  }

  private insert(
    index: number,
    px: number,
    py: number,
    bodyMass: number,
    x: Float64Array,
    y: Float64Array,
    mass: Float64Array,
  ): void {
    let cell = 0;
    for (let depth = 0; ; depth += 1) {
      const held = this.body[cell] ?? -1;
      const isEmpty = (this.mass[cell] ?? 0) === 0;
      this.mass[cell] = (this.mass[cell] ?? 0) + bodyMass;
      this.middleX[cell] = (this.middleX[cell] ?? 0) + px * bodyMass;
      this.middleY[cell] = (this.middleY[cell] ?? 0) + py * bodyMass;
      if ((this.child[cell] ?? 0) === 0) {
        if (isEmpty) {
          this.body[cell] = index;
          return;
        }
        // Two in one place would divide squares for ever.
        if (depth > deepest || this.used + 4 > this.capacity) return;
        this.split(cell);
        if (held >= 0) {
          const heldX = x[held] ?? 0;
          const heldY = y[held] ?? 0;
          const inner = this.quadrant(cell, heldX, heldY);
          const heldMass = mass[held] ?? 0;
          this.body[cell] = -1;
          this.body[inner] = held;
          this.mass[inner] = heldMass;
          this.middleX[inner] = heldX * heldMass;
          this.middleY[inner] = heldY * heldMass;
        }
      }
      cell = this.quadrant(cell, px, py);
    }
  }

  private quadrant(cell: number, px: number, py: number): number {
    const half = (this.side[cell] ?? 0) / 2;
    const isRight = px >= (this.left[cell] ?? 0) + half ? 1 : 0;
    const isLow = py >= (this.top[cell] ?? 0) + half ? 2 : 0;
    return (this.child[cell] ?? 0) + isRight + isLow;
  }

  private split(cell: number): void {
    const half = (this.side[cell] ?? 0) / 2;
    const left = this.left[cell] ?? 0;
    const top = this.top[cell] ?? 0;
    this.child[cell] = this.used;
    this.open(left, top, half);
    this.open(left + half, top, half);
    this.open(left, top + half, half);
    this.open(left + half, top + half, half);
  }

  private open(left: number, top: number, side: number): void {
    const cell = this.used++;
    this.left[cell] = left;
    this.top[cell] = top;
    this.side[cell] = side;
    this.mass[cell] = 0;
    this.middleX[cell] = 0;
    this.middleY[cell] = 0;
    this.child[cell] = 0;
    this.body[cell] = -1;
  }

  private reserve(bodies: number): void {
    const wanted = 16 * bodies + 64;
    if (this.capacity >= wanted) return;
    this.capacity = wanted;
    this.mass = new Float64Array(wanted);
    this.middleX = new Float64Array(wanted);
    this.middleY = new Float64Array(wanted);
    this.side = new Float64Array(wanted);
    this.left = new Float64Array(wanted);
    this.top = new Float64Array(wanted);
    this.child = new Int32Array(wanted);
    this.body = new Int32Array(wanted);
  }
}

const deepest = 24;
