/** A binary heap of nodes by distance, smallest first. An entry that was bettered meanwhile stays; its reader skips it. */
export class DistanceHeap {
  readonly #nodes: number[] = [];
  readonly #distances: number[] = [];

  get size(): number {
    return this.#nodes.length;
  }

  push(node: number, distance: number): void {
    let place = this.#nodes.length;
    this.#nodes.push(node);
    this.#distances.push(distance);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#at(parent) <= distance) break;
      this.#copy(parent, place);
      place = parent;
    }
    this.#put(place, node, distance);
  }

  /** The nearest entry, taken out; undefined where there is none. */
  pop(): { node: number; distance: number } | undefined {
    const node = this.#nodes[0];
    const distance = this.#at(0);
    const lastNode = this.#nodes.pop();
    const lastDistance = this.#distances.pop();
    if (node === undefined || lastNode === undefined || lastDistance === undefined) return undefined;
    if (this.#nodes.length > 0) this.#sink(lastNode, lastDistance);
    return { node, distance };
  }

  #sink(node: number, distance: number): void {
    const count = this.#nodes.length;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= count) break;
      if (child + 1 < count && this.#at(child + 1) < this.#at(child)) child += 1;
      if (this.#at(child) >= distance) break;
      this.#copy(child, place);
      place = child;
    }
    this.#put(place, node, distance);
  }

  #at(place: number): number {
    return this.#distances[place] ?? Infinity;
  }

  #copy(from: number, to: number): void {
    this.#put(to, this.#nodes[from] ?? 0, this.#at(from));
  }

  #put(place: number, node: number, distance: number): void {
    this.#nodes[place] = node;
    this.#distances[place] = distance;
  }
}
