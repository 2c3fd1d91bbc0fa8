import type { AnalyzedToken } from '../analysis/analyzer';

/**
 * A text that phrases are looked for in: by term the words that have it. Kept between texts, as whole communities are
 * read; what an earlier text left is told by its number.
 */
export class PhraseText {
  private stamps = new Int32Array(0);
  private text = 0;
  /** By term its place among the terms of the text, and its first and last entry. */
  private places = new Int32Array(0);
  private heads = new Int32Array(0);
  private tails = new Int32Array(0);
  /** By entry the word, how surely it stands for the term, and the term's next entry. */
  private readonly words: number[] = [];
  private readonly weights: number[] = [];
  private readonly nexts: number[] = [];
  /** The terms of the text, each once. */
  readonly terms: number[] = [];
  private tokens: readonly AnalyzedToken[] = [];
  /** By word how surely it was meant. */
  private sureness: readonly number[] = [];
  /** By word the number of the phrase that it was last taken for. */
  private readonly takenFor: number[] = [];
  private phrase = 0;
  /** The word that was taken last. */
  private taken = 0;

  /** @param termCount one more than the highest term */
  read(tokens: readonly AnalyzedToken[], termCount: number): void {
    if (this.stamps.length < termCount) this.makeRoom(Math.ceil(termCount * 1.5));
    this.text += 1;
    this.tokens = tokens;
    this.terms.length = this.words.length = 0;
    for (let word = 0; word < tokens.length; word += 1) {
      for (const { term, weight } of tokens[word]?.terms ?? []) this.enter(term, word, weight);
    }
  }

  has(term: number): boolean {
    return this.stamps[term] === this.text;
  }

  /** The place of a term that the text has among all of its terms. */
  placeOf(term: number): number {
    return this.places[term] ?? 0;
  }

  /**
   * Begins to look for a phrase: each word of the text is free to be one of it.
   *
   * @param sureness by word how surely it was meant, 0 to 1
   */
  begin(sureness: readonly number[]): void {
    this.sureness = sureness;
    this.phrase += 1;
  }

  /**
   * Takes the free word that most surely is a phrase's word.
   *
   * @param forms terms that the phrase's word stands for
   * @param weights how surely it does
   * @returns how surely; 0 where there is none
   */
  take(forms: Int32Array, weights: Float64Array, from: number, to: number): number {
    let best = -1;
    let most = 0;
    for (let form = from; form < to; form += 1) {
      const term = forms[form] ?? 0;
      if (!this.has(term)) continue;
      const weight = weights[form] ?? 0;
      for (let entry = this.heads[term] ?? -1; entry >= 0; entry = this.nexts[entry] ?? -1) {
        const word = this.words[entry] ?? 0;
        if (this.takenFor[word] === this.phrase) continue;
        const value = Math.min(weight, this.weights[entry] ?? 0) * (this.sureness[word] ?? 0);
        if (value > most) [most, best] = [value, word];
      }
    }
    if (best < 0) return 0;
    this.takenFor[best] = this.phrase;
    this.taken = best;
    return most;
  }

  /** Where the word stands that was taken last. */
  get position(): number {
    return this.tokens[this.taken]?.position ?? 0;
  }

  private enter(term: number, word: number, weight: number): void {
    const entry = this.words.length;
    this.words.push(word);
    this.weights[entry] = weight;
    this.nexts[entry] = -1;
    if (this.stamps[term] === this.text) {
      this.nexts[this.tails[term] ?? 0] = entry;
    } else {
      this.stamps[term] = this.text;
      this.places[term] = this.terms.length;
      this.heads[term] = entry;
      this.terms.push(term);
    }
    this.tails[term] = entry;
  }

  private makeRoom(room: number): void {
    this.stamps = new Int32Array(room);
    this.places = new Int32Array(room);
    this.heads = new Int32Array(room);
    this.tails = new Int32Array(room);
    this.text = 0;
  }
}
