import type { Parts, Unpacked } from '../packed';

/** The most that a table of slots is filled before it grows. */
const fullest = 0.6;

/**
 * How much of each term each concept has, while a lexicon is read: hundreds of thousands of pairs, which as maps of maps
 * would take most of the memory that the search takes.
 */
export class TermCounts {
  private terms = new Int32Array(1024);
  private concepts = new Int32Array(1024);
  private amounts = new Float64Array(1024);
  private size = 0;
  /** Numbers of pairs plus one by hash, with open addressing; 0 is free. */
  private slots = new Int32Array(4096);

  add(term: number, concept: number, amount: number): void {
    const mask = this.slots.length - 1;
    let slot = hashOf(term, concept) & mask;
    for (let pair = this.slots[slot] ?? 0; pair > 0; pair = this.slots[slot] ?? 0) {
      const number = pair - 1;
      if (this.terms[number] === term && this.concepts[number] === concept) {
        this.amounts[number] = (this.amounts[number] ?? 0) + amount;
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === this.terms.length) this.makeRoom();
    this.terms[this.size] = term;
    this.concepts[this.size] = concept;
    this.amounts[this.size] = amount;
    this.size += 1;
    this.slots[slot] = this.size;
    if (this.size > fullest * this.slots.length) this.rehash();
  }

  /** The counts in rows, each term's concepts in the order in which they were first met. */
  table(): CountTable {
    let termCount = 0;
    for (let pair = 0; pair < this.size; pair += 1)
      termCount = Math.max(termCount, (this.terms[pair] ?? 0) + 1);
    const starts = new Int32Array(termCount + 1);
    for (let pair = 0; pair < this.size; pair += 1) {
      const next = (this.terms[pair] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let term = 0; term < termCount; term += 1) {
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    }
    const filled = starts.slice();
    const concepts = new Int32Array(this.size);
    const amounts = new Float64Array(this.size);
    const order: number[] = [];
    for (let pair = 0; pair < this.size; pair += 1) {
      const term = this.terms[pair] ?? 0;
      const place = filled[term] ?? 0;
      if (place === starts[term]) order.push(term);
      concepts[place] = this.concepts[pair] ?? 0;
      amounts[place] = this.amounts[pair] ?? 0;
      filled[term] = place + 1;
    }
    return new CountTable(starts, concepts, amounts, Int32Array.from(order));
  }

  private makeRoom(): void {
    const room = this.terms.length * 2;
    this.terms = grown(this.terms, new Int32Array(room));
    this.concepts = grown(this.concepts, new Int32Array(room));
    this.amounts = grown(this.amounts, new Float64Array(room));
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let pair = 0; pair < this.size; pair += 1) {
      let slot = hashOf(this.terms[pair] ?? 0, this.concepts[pair] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = pair + 1;
    }
    this.slots = slots;
  }
}

/** How much of each term each concept has, once all is read. Rows are made as they are asked for. */
export class CountTable {
  constructor(
    private readonly starts: Int32Array,
    private readonly concepts: Int32Array,
    private readonly amounts: Float64Array,
    /** The terms that have a row, in the order in which they were first met. */
    readonly order: Int32Array,
  ) {}

  static unpack(packed: Unpacked): CountTable {
    return new CountTable(
      packed.ints('starts'),
      packed.ints('concepts'),
      packed.doubles('amounts'),
      packed.ints('order'),
    );
  }

  pack(): Parts {
    const { starts, concepts, amounts, order } = this;
    return { starts, concepts, amounts, order };
  }

  /** One more than the highest term. */
  get termCount(): number {
    return this.starts.length - 1;
  }

  /** In how many terms each concept has a share. */
  sizes(conceptCount: number): Float64Array {
    const sizes = new Float64Array(conceptCount);
    for (const concept of this.concepts) sizes[concept] = (sizes[concept] ?? 0) + 1;
    return sizes;
  }

  get(term: number): ReadonlyMap<number, number> | undefined {
    const row = this.fill(term, new Map<number, number>());
    return row.size === 0 ? undefined : row;
  }

  /** All rows, in the order of the terms; each is only valid until the next one. */
  *values(): Generator<ReadonlyMap<number, number>, void, undefined> {
    const row = new Map<number, number>();
    for (const term of this.order) yield this.fill(term, row);
  }

  private fill(term: number, row: Map<number, number>): Map<number, number> {
    row.clear();
    const end = this.starts[term + 1] ?? 0;
    for (let place = this.starts[term] ?? end; place < end; place += 1) {
      row.set(this.concepts[place] ?? 0, this.amounts[place] ?? 0);
    }
    return row;
  }
}

function hashOf(term: number, concept: number): number {
  const mixed = Math.imul(term, 0x9e3779b1) ^ Math.imul(concept, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function grown<T extends Int32Array | Float64Array>(before: T, after: T): T {
  after.set(before);
  return after;
}
