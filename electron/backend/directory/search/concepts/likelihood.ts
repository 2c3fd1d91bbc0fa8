import type { AnalyzedToken } from '../analysis/analyzer';
import { knobs } from '../knobs';

/** Concepts side by side with what a word says for each, as a logarithm. */
interface Odds {
  readonly concepts: Int32Array;
  readonly odds: Float32Array;
}

/** By term how much of it each concept has. */
export interface Counts {
  get(term: number): ReadonlyMap<number, number> | undefined;
  values(): Iterable<ReadonlyMap<number, number>>;
}

const rememberedWords = 30_000;

/**
 * How likely each concept is to be put into the words of a question: naive Bayes over the language of each concept, all
 * concepts being equally likely beforehand.
 *
 * A concept's language is smoothed with that of all (Dirichlet prior; Zhai and Lafferty, "A Study of Smoothing Methods
 * for Language Models Applied to Information Retrieval", 2004):
 *
 *     p(w | c) = (n(w, c) + m p(w)) / (n(c) + m)
 *     log (p(w | c) / p(w)) = log (1 + n(w, c) / (m p(w))) + log (m / (n(c) + m))
 *
 * with `n` how much of a word a concept has and `m` the strength of the prior. The first term is 0 for words that a
 * concept does not have, so that only the others are looked at. Where the sum of words lets the one that stands out
 * decide, their product wants all of them to agree.
 */
export class Likelihood {
  private readonly byWord = new Map<string, Odds>();
  /** By concept what each word costs it for having so many others. */
  private readonly costs: Float64Array;
  /** How much of all words there is in all. */
  private readonly all: number;

  /** @param counts by term how much of it each concept has; looked up again whenever a new word is met */
  constructor(
    private readonly counts: Counts,
    conceptCount: number,
  ) {
    const sizes = new Float64Array(conceptCount);
    for (const row of counts.values()) {
      for (const [concept, count] of row) sizes[concept] = (sizes[concept] ?? 0) + count;
    }
    this.all = sizes.reduce((sum, size) => sum + size, 0) || 1;
    const { prior, lengthTrust } = knobs;
    this.costs = sizes.map((size) => lengthTrust * Math.log(prior / (size + prior)));
  }

  /**
   * By concept its likelihood relative to that of the likeliest, 0 to 1; softened, as words that stand together do not
   * speak independently of each other.
   *
   * @param weightOf how surely each word was meant, 0 to 1
   */
  sharesOf(tokens: readonly AnalyzedToken[], weightOf: (token: AnalyzedToken) => number): Float64Array {
    const sums = new Float64Array(this.costs.length);
    let length = 0;
    for (const token of tokens) {
      const sureness = weightOf(token);
      const { concepts, odds } = this.oddsOf(token);
      // Words that no concept has tell nothing, not even of its size.
      if (concepts.length > 0) length += sureness;
      for (let place = 0; place < concepts.length; place += 1) {
        const concept = concepts[place] ?? 0;
        sums[concept] = (sums[concept] ?? 0) + sureness * (odds[place] ?? 0);
      }
    }
    let most = -Infinity;
    for (const [concept, cost] of this.costs.entries()) {
      const sum = (sums[concept] ?? 0) + length * cost;
      sums[concept] = sum;
      if (sum > most) most = sum;
    }
    return sums.map((sum) => Math.exp((sum - most) / knobs.softness));
  }

  /** What a word says in whichever of its forms says it most clearly. */
  private oddsOf(token: AnalyzedToken): Odds {
    const known = this.byWord.get(token.form);
    if (known) return known;
    const most = new Map<number, number>();
    for (const { term, weight } of token.terms) {
      const row = this.counts.get(term);
      if (!row) continue;
      const expected = this.expectedOf(row);
      for (const [concept, count] of row) {
        const odds = weight * Math.log(1 + count / expected);
        if (odds > (most.get(concept) ?? 0)) most.set(concept, odds);
      }
    }
    const made = { concepts: Int32Array.from(most.keys()), odds: Float32Array.from(most.values()) };
    if (this.byWord.size > rememberedWords) this.byWord.clear();
    this.byWord.set(token.form, made);
    return made;
  }

  /** How much of a term the prior gives to every concept: `m p(w)`. */
  private expectedOf(row: ReadonlyMap<number, number>): number {
    let total = knobs.rareWords;
    for (const count of row.values()) total += count;
    return (knobs.prior * total) / this.all;
  }
}
