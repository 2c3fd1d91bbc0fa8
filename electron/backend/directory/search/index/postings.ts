/** The units that have a key. */
interface PostingList {
  units: Int32Array;
  weights: Float32Array;
  size: number;
  alive: number;
}

/** For every key the units that have it, with a weight; grows in typed arrays, forgets by unit. */
export class Postings {
  private readonly lists: (PostingList | undefined)[] = [];

  add(key: number, unit: number, weight: number): void {
    const list = (this.lists[key] ??= {
      units: new Int32Array(leastRoom),
      weights: new Float32Array(leastRoom),
      size: 0,
      alive: 0,
    });
    if (list.size === list.units.length) makeRoom(list);
    list.units[list.size] = unit;
    list.weights[list.size] = weight;
    list.size += 1;
    list.alive += 1;
  }

  /** One unit with this key is no more; its entries stay until the next build and are skipped by the reader. */
  forget(key: number): void {
    const list = this.lists[key];
    if (list) list.alive = Math.max(0, list.alive - 1);
  }

  /** How many living units have the key. */
  count(key: number): number {
    return this.lists[key]?.alive ?? 0;
  }

  read(key: number): Readonly<PostingList> | null {
    return this.lists[key] ?? null;
  }
}

const leastRoom = 2;

function makeRoom(list: PostingList): void {
  const room = Math.ceil(list.size * 1.6);
  const { units, weights } = list;
  list.units = new Int32Array(room);
  list.weights = new Float32Array(room);
  list.units.set(units);
  list.weights.set(weights);
}
