const mostWords = 30_000;

/**
 * What each word says of concepts, once it was looked up: all words' rows one after another, as whole communities are
 * read by them.
 */
export class WordRows {
  /** By word the number of its row. */
  private readonly numbers = new Map<string, number>();
  private starts = new Int32Array(1024);
  private concepts = new Int32Array(16_384);
  private weights = new Float32Array(16_384);

  /** @returns -1 where it was not looked up yet */
  find(word: string): number {
    return this.numbers.get(word) ?? -1;
  }

  /** @returns the number of its row */
  add(word: string, row: ReadonlyMap<number, number>): number {
    if (this.numbers.size >= mostWords) this.numbers.clear();
    const number = this.numbers.size;
    this.makeRoom(number, row.size);
    let place = this.starts[number] ?? 0;
    for (const [concept, weight] of row) {
      this.concepts[place] = concept;
      this.weights[place] = weight;
      place += 1;
    }
    this.starts[number + 1] = place;
    this.numbers.set(word, number);
    return number;
  }

  /** Adds to each concept what the row says of it. */
  addTo(scores: Float64Array, number: number, factor: number): void {
    const { concepts, weights } = this;
    const end = this.starts[number + 1] ?? 0;
    for (let place = this.starts[number] ?? 0; place < end; place += 1) {
      const concept = concepts[place] ?? 0;
      scores[concept] = (scores[concept] ?? 0) + factor * (weights[place] ?? 0);
    }
  }

  clear(): void {
    this.numbers.clear();
  }

  private makeRoom(number: number, size: number): void {
    if (number + 2 > this.starts.length) {
      const before = this.starts;
      this.starts = new Int32Array(before.length * 2);
      this.starts.set(before);
    }
    const end = (this.starts[number] ?? 0) + size;
    if (end <= this.concepts.length) return;
    const room = Math.max(end, this.concepts.length * 2);
    const before = [this.concepts, this.weights] as const;
    this.concepts = new Int32Array(room);
    this.weights = new Float32Array(room);
    this.concepts.set(before[0]);
    this.weights.set(before[1]);
  }
}
