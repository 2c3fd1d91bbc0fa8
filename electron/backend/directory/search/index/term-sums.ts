/** Sums by term for one text after another: cleared by number, as there are many more terms than any text has. */
export class TermSums {
  private stamps = new Int32Array(0);
  private sums = new Float64Array(0);
  private text = 0;
  /** The terms of the text, in the order in which they came. */
  readonly terms: number[] = [];

  /** @param termCount terms that there are by now; more may come */
  begin(termCount: number): this {
    this.makeRoom(termCount);
    this.text += 1;
    this.terms.length = 0;
    return this;
  }

  add(term: number, amount: number): void {
    if (term >= this.stamps.length) this.makeRoom(term + 1);
    if (this.stamps[term] === this.text) {
      this.sums[term] = (this.sums[term] ?? 0) + amount;
      return;
    }
    this.stamps[term] = this.text;
    this.sums[term] = amount;
    this.terms.push(term);
  }

  of(term: number): number {
    return this.stamps[term] === this.text ? (this.sums[term] ?? 0) : 0;
  }

  private makeRoom(termCount: number): void {
    if (this.stamps.length >= termCount) return;
    const room = Math.ceil(termCount * 1.5);
    const before = [this.stamps, this.sums] as const;
    this.stamps = new Int32Array(room);
    this.sums = new Float64Array(room);
    this.stamps.set(before[0]);
    this.sums.set(before[1]);
  }
}
