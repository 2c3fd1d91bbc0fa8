import type { Parts, Unpacked } from '../packed';
import type { TermRow } from './weighing';

/** What each term says of concepts, in few arrays for all terms. */
export class TermRows {
  private starts: Int32Array;
  private ends: Int32Array;
  private idfs: Float64Array;
  private concepts = new Int32Array(1024);
  private weights = new Float32Array(1024);
  private size = 0;
  /** The terms that have a row, in the order in which they came. */
  private order: number[] = [];

  /** @param termCount one more than the highest term */
  constructor(termCount = 0) {
    this.starts = new Int32Array(termCount);
    this.ends = new Int32Array(termCount);
    this.idfs = new Float64Array(termCount);
  }

  static unpack(packed: Unpacked): TermRows {
    const rows = new TermRows();
    rows.starts = packed.ints('starts');
    rows.ends = packed.ints('ends');
    rows.idfs = packed.doubles('idfs');
    rows.concepts = packed.ints('concepts');
    rows.weights = packed.floats('weights');
    rows.order = [...packed.ints('order')];
    rows.size = rows.concepts.length;
    return rows;
  }

  pack(): Parts {
    const { starts, ends, idfs, size } = this;
    return {
      starts,
      ends,
      idfs,
      concepts: this.concepts.subarray(0, size),
      weights: this.weights.subarray(0, size),
      order: Int32Array.from(this.order),
    };
  }

  add(term: number, { concepts, weights, idf }: TermRow): void {
    const end = this.size + concepts.length;
    if (end > this.concepts.length) {
      const room = Math.max(end, this.concepts.length * 2);
      const before = [this.concepts, this.weights] as const;
      this.concepts = new Int32Array(room);
      this.weights = new Float32Array(room);
      this.concepts.set(before[0]);
      this.weights.set(before[1]);
    }
    this.concepts.set(concepts, this.size);
    this.weights.set(weights, this.size);
    this.starts[term] = this.size;
    this.ends[term] = this.size = end;
    this.idfs[term] = idf;
    this.order.push(term);
  }

  has(term: number): boolean {
    return (this.ends[term] ?? 0) > (this.starts[term] ?? 0);
  }

  /** How telling a term is; 0 where it has no row. */
  idf(term: number): number {
    return this.idfs[term] ?? 0;
  }

  /** How clearly a term speaks of a concept. */
  weightOf(term: number, concept: number): number {
    const end = this.ends[term] ?? 0;
    for (let place = this.starts[term] ?? 0; place < end; place += 1) {
      if (this.concepts[place] === concept) return this.weights[place] ?? 0;
    }
    return 0;
  }

  /** How clearly a term speaks of whatever it speaks of most clearly. */
  clearest(term: number): number {
    let most = 0;
    const end = this.ends[term] ?? 0;
    for (let place = this.starts[term] ?? 0; place < end; place += 1) {
      most = Math.max(most, this.weights[place] ?? 0);
    }
    return most;
  }

  /** Calls with each concept that a term speaks of, clearest first. */
  forEach(term: number, call: (concept: number, weight: number) => void): void {
    const end = this.ends[term] ?? 0;
    for (let place = this.starts[term] ?? 0; place < end; place += 1) {
      call(this.concepts[place] ?? 0, this.weights[place] ?? 0);
    }
  }

  /** All rows in the order in which they came. */
  *values(): Generator<TermRow, void, undefined> {
    for (const term of this.order) {
      const [start, end] = [this.starts[term], this.ends[term]];
      yield {
        concepts: this.concepts.subarray(start, end),
        weights: this.weights.subarray(start, end),
        idf: this.idf(term),
      };
    }
  }
}
