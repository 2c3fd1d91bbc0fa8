import type { AnalyzedToken, Analyzer, WeighedTerm } from '../analysis/analyzer';
import { knobs } from '../knobs';

interface StoredPhrase {
  readonly words: readonly (readonly WeighedTerm[])[];
  readonly concept: number;
  readonly weight: number;
}

/** Phrases that lead to concepts, and how much of them stands in a text. */
export class PhraseBook {
  private readonly phrases: StoredPhrase[] = [];
  private placed: StoredPhrase[] = [];
  /**
   * By term the phrases that may begin with it: number of the phrase, how many forms its second word has, those forms,
   * and so on. In one row, as whole texts are held against thousands of phrases.
   */
  private readonly candidates = new Map<number, Int32Array>();
  /** By term the number of the text that it was last met in: tells at once whether a text has it. */
  private met = new Int32Array(0);
  private text = 0;

  constructor(private readonly analyzer: Analyzer) {}

  add(words: readonly (readonly WeighedTerm[])[], concept: number, weight: number): void {
    this.phrases.push({ words, concept, weight });
  }

  /** In how many phrases each term stands. */
  private usesInPhrases(): Map<number, number> {
    const uses = new Map<number, number>();
    for (const { words } of this.phrases) {
      for (const forms of words) {
        for (const { term } of forms) uses.set(term, (uses.get(term) ?? 0) + 1);
      }
    }
    return uses;
  }

  /** Puts each phrase under the word that the fewest phrases have, with what it is worth as a whole. */
  finish(idfOf: (terms: readonly number[]) => number): void {
    const uses = this.usesInPhrases();
    const lists = new Map<number, number[]>();
    this.placed = this.phrases.map(({ words, concept, weight }, number) => {
      const rated = words
        .map((forms) => ({
          forms,
          idf: idfOf(forms.map(({ term }) => term)),
          uses: forms.reduce((sum, { term }) => sum + (uses.get(term) ?? 0), 0),
        }))
        .sort((a, b) => a.uses - b.uses);
      const second = (rated[1]?.forms ?? []).map(({ term }) => term);
      for (const { term } of rated[0]?.forms ?? []) {
        let list = lists.get(term);
        if (!list) lists.set(term, (list = []));
        list.push(number, second.length, ...second);
      }
      const worth = Math.min(1.3, weight) * rated.reduce((sum, { idf }) => sum + idf, 0);
      return { words: rated.map(({ forms }) => forms), concept, weight: worth };
    });
    this.candidates.clear();
    for (const [term, list] of lists) this.candidates.set(term, Int32Array.from(list));
  }

  /** Adds to each concept what the phrases in a text say of it. */
  addTo(
    scores: Float64Array,
    tokens: readonly AnalyzedToken[],
    weightOf: (token: AnalyzedToken) => number,
  ): void {
    let present: Present | null = null;
    for (const term of this.markMet(tokens)) {
      const row = this.candidates.get(term);
      for (let at = 0; row && at < row.length;) {
        const number = row[at] ?? 0;
        const end = at + 2 + (row[at + 1] ?? 0);
        let found = false;
        for (let place = at + 2; place < end && !found; place += 1) {
          found = this.met[row[place] ?? 0] === this.text;
        }
        at = end;
        const phrase = found ? this.placed[number] : undefined;
        if (!phrase || !this.meetsAll(phrase, term)) continue;
        present ??= presentIn(tokens);
        const bonus = phraseBonus(phrase, present, weightOf);
        if (bonus > 0) scores[phrase.concept] = (scores[phrase.concept] ?? 0) + bonus;
      }
    }
  }

  /** @returns the terms of the text, each once */
  private markMet(tokens: readonly AnalyzedToken[]): number[] {
    const size = this.analyzer.vocabulary.terms.length;
    if (this.met.length < size) this.met = new Int32Array(Math.ceil(size * 1.5));
    this.text += 1;
    const terms: number[] = [];
    for (const token of tokens) {
      for (const { term } of token.terms) {
        if (this.met[term] === this.text) continue;
        this.met[term] = this.text;
        terms.push(term);
      }
    }
    return terms;
  }

  /**
   * Whether the text marked last has each word of the phrase in some form. A phrase stands under all forms of one of its
   * words: it counts once, for the first of them.
   */
  private meetsAll({ words }: StoredPhrase, first: number): boolean {
    for (const [place, forms] of words.entries()) {
      let found = -1;
      for (const { term } of forms) {
        if (this.met[term] === this.text) {
          found = term;
          break;
        }
      }
      if (found < 0 || (place === 0 && found !== first)) return false;
    }
    return true;
  }
}

/** The words of a text by their terms, with how surely each stands for it. */
type Present = Map<number, { token: AnalyzedToken; weight: number }[]>;

function presentIn(tokens: readonly AnalyzedToken[]): Present {
  const present: Present = new Map();
  for (const token of tokens) {
    for (const { term, weight } of token.terms) {
      const met = present.get(term);
      if (met) met.push({ token, weight });
      else present.set(term, [{ token, weight }]);
    }
  }
  return present;
}

/** What a phrase is worth in a text: nothing unless each of its words is met by another word of the text. */
function phraseBonus(
  { words, weight }: StoredPhrase,
  present: Present,
  weightOf: (token: AnalyzedToken) => number,
): number {
  const used = new Set<AnalyzedToken>();
  let factor = 1;
  let least = Infinity;
  let most = -Infinity;
  for (const forms of words) {
    let best: AnalyzedToken | null = null;
    let sureness = 0;
    for (const form of forms) {
      for (const met of present.get(form.term) ?? []) {
        if (used.has(met.token)) continue;
        const value = Math.min(form.weight, met.weight) * weightOf(met.token);
        if (value > sureness) [sureness, best] = [value, met.token];
      }
    }
    if (!best) return 0;
    used.add(best);
    factor = Math.min(factor, sureness);
    least = Math.min(least, best.position);
    most = Math.max(most, best.position);
  }
  const gap = most - least - words.length + 1;
  const closeness = gap <= 3 ? 1 : gap <= 8 ? 0.7 : 0.4;
  // The more words of a phrase are met, the less it is by chance.
  return knobs.phraseBonus * (words.length / 2) * factor * closeness * weight;
}
