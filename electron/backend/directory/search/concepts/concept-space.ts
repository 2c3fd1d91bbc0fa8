import type { AnalyzedToken, Analyzer, WeighedTerm } from '../analysis/analyzer';
import { knobs } from '../knobs';
import type { SearchSpecialty } from '../search.types';

/** A phrase that leads to specialties. */
export interface LexiconPhrase {
  readonly text: string;
  readonly specialtyId: string;
  readonly weight: number;
}

interface StoredPhrase {
  readonly words: readonly (readonly WeighedTerm[])[];
  readonly concept: number;
  readonly weight: number;
}

/** What a text is about: concepts with weights up to 1, strongest first. */
export interface ConceptVector {
  readonly concepts: Int32Array;
  readonly weights: Float32Array;
  /** Strength of the evidence for the strongest concept, before scaling. */
  readonly evidence: number;
}

interface TermRow {
  readonly concepts: Int32Array;
  readonly weights: Float32Array;
  readonly idf: number;
}

/** The specialties as a space of concepts, and the words and phrases that point into it. */
export class ConceptSpace {
  readonly ids: string[] = [];
  readonly sectors: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Map<number, Map<number, number>>();
  private rows = new Map<number, TermRow>();
  private neighbours: (readonly (readonly [number, number])[])[] = [];
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
  private readonly wordRows = new Map<string, Pick<TermRow, 'concepts' | 'weights'>>();
  readonly forms = new Set<string>();
  private maxIdf = 1;

  constructor(private readonly analyzer: Analyzer) {}

  /** Number of the concept of a specialty; makes one where there is none. */
  concept(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.ids.length;
    this.numbers.set(id, number);
    this.ids.push(id);
    this.sectors.push(id.split('.')[0] ?? id);
    return number;
  }

  find(id: string): number {
    return this.numbers.get(id) ?? -1;
  }

  place(specialty: SearchSpecialty): number {
    const number = this.concept(specialty.id);
    this.sectors[number] = specialty.sectorId;
    return number;
  }

  add(phrase: LexiconPhrase): void {
    const tokens = this.analyzer.analyze(phrase.text);
    if (tokens.length === 0) return;
    const concept = this.concept(phrase.specialtyId);
    const share = phrase.weight / Math.pow(tokens.length, knobs.phraseShare);
    for (const token of tokens) {
      this.forms.add(token.form);
      for (const { term, weight } of token.terms) {
        let row = this.counts.get(term);
        if (!row) this.counts.set(term, (row = new Map<number, number>()));
        row.set(concept, (row.get(concept) ?? 0) + share * weight);
      }
    }
    if (tokens.length >= 2 && tokens.length <= 5) {
      this.phrases.push({
        words: tokens.map((token) => token.terms),
        concept,
        weight: phrase.weight,
      });
    }
  }

  /** Weighs all that was added; the space answers from then on. */
  finish(): void {
    const conceptCount = Math.max(2, this.ids.length);
    this.maxIdf = Math.log(1 + conceptCount);
    this.rows = new Map();
    const factors = this.sizeFactors();
    for (const [term, counts] of this.counts) {
      this.rows.set(term, rowOf(counts, conceptCount, this.maxIdf, factors));
    }
    this.neighbours = neighboursOf(this.rows.values(), this.sectors);
    this.wordRows.clear();
    this.placePhrases();
  }

  private sizeFactors(): Float64Array {
    const sizes = new Float64Array(this.ids.length);
    for (const counts of this.counts.values()) {
      for (const concept of counts.keys()) sizes[concept] = (sizes[concept] ?? 0) + 1;
    }
    const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
    return sizes.map((size) => Math.min(2, Math.pow(mean / Math.max(1, size), knobs.sizePower)));
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
  private placePhrases(): void {
    const uses = this.usesInPhrases();
    const lists = new Map<number, number[]>();
    this.placed = this.phrases.map(({ words, concept, weight }, number) => {
      const rated = words
        .map((forms) => ({
          forms,
          idf: this.idfOf(forms.map(({ term }) => term)),
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

  /** The vector with what its concepts lend to their neighbours. */
  spread(vector: ConceptVector): ConceptVector {
    const weights = new Map<number, number>();
    for (const [place, concept] of vector.concepts.entries()) {
      const weight = vector.weights[place] ?? 0;
      weights.set(concept, (weights.get(concept) ?? 0) + weight);
      for (const [other, likeness] of this.neighbours[concept] ?? []) {
        weights.set(other, (weights.get(other) ?? 0) + weight * likeness);
      }
    }
    const entries = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return {
      concepts: Int32Array.from(entries, ([concept]) => concept),
      weights: Float32Array.from(entries, ([, weight]) => weight),
      evidence: vector.evidence,
    };
  }

  /** How telling a word is, 0 to 1. */
  idfOf(terms: readonly number[]): number {
    let best = 0;
    for (const term of terms) best = Math.max(best, this.rows.get(term)?.idf ?? 0);
    return best;
  }

  knows(token: AnalyzedToken): boolean {
    return token.terms.some(({ term }) => this.rows.has(term));
  }

  /** How clearly a word speaks of a concept. */
  weightOf(token: AnalyzedToken, concept: number): number {
    let most = 0;
    for (const { term, weight } of token.terms) {
      const row = this.rows.get(term);
      const place = row ? row.concepts.indexOf(concept) : -1;
      if (row && place >= 0) most = Math.max(most, weight * (row.weights[place] ?? 0));
    }
    return most;
  }

  /** What single words say, `tokens` weighed by `weightOf`. */
  vectorOf(
    tokens: readonly AnalyzedToken[],
    weightOf: (token: AnalyzedToken) => number,
    chosen: readonly number[] = [],
    size = 12,
    offered?: (concept: number) => number,
  ): ConceptVector {
    const scores = new Float64Array(this.ids.length);
    for (const token of tokens) {
      const factor = weightOf(token);
      const { concepts, weights } = this.rowOfWord(token);
      for (let index = 0; index < concepts.length; index += 1) {
        const concept = concepts[index] ?? 0;
        scores[concept] = (scores[concept] ?? 0) + factor * (weights[index] ?? 0);
      }
    }
    this.addPhrases(tokens, weightOf, scores);
    if (offered) {
      if (knobs.coherence > 0) this.agree(scores);
      for (let concept = 0; concept < scores.length; concept += 1) {
        scores[concept] = (scores[concept] ?? 0) * (knobs.offered + (1 - knobs.offered) * offered(concept));
      }
    }
    return sharpen(scores, chosen, size);
  }

  private agree(scores: Float64Array): void {
    const before = Float64Array.from(scores);
    for (let concept = 0; concept < scores.length; concept += 1) {
      let sum = 0;
      for (const [other, likeness] of this.neighbours[concept] ?? []) sum += likeness * (before[other] ?? 0);
      const own = before[concept] ?? 0;
      if (own > 0) scores[concept] = own + knobs.coherence * Math.min(own, sum);
    }
  }

  /** What a word says in whichever of its forms says it most clearly. */
  private rowOfWord(token: AnalyzedToken): Pick<TermRow, 'concepts' | 'weights'> {
    const known = this.wordRows.get(token.form);
    if (known) return known;
    const most = new Map<number, number>();
    for (const { term, weight } of token.terms) {
      const row = this.rows.get(term);
      for (const [place, concept] of row?.concepts.entries() ?? []) {
        most.set(concept, Math.max(most.get(concept) ?? 0, weight * (row?.weights[place] ?? 0)));
      }
    }
    const made = { concepts: Int32Array.from(most.keys()), weights: Float32Array.from(most.values()) };
    if (this.wordRows.size > 30_000) this.wordRows.clear();
    this.wordRows.set(token.form, made);
    return made;
  }

  private addPhrases(
    tokens: readonly AnalyzedToken[],
    weightOf: (token: AnalyzedToken) => number,
    scores: Float64Array,
  ): void {
    let present: Present | null = null;
    for (const term of this.markMet(tokens)) {
      const row = this.candidates.get(term);
      for (let at = 0; row && at < row.length; ) {
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
   * Whether the text marked last has each word of the phrase in some form. A phrase stands under all forms of one of its words: it counts once, for the first of them.
   */
  private meetsAll({ words }: StoredPhrase, first: number): boolean {
    for (let place = 0; place < words.length; place += 1) {
      const forms = words[place] ?? [];
      let found = -1;
      for (let index = 0; index < forms.length; index += 1) {
        const term = forms[index]?.term ?? -1;
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

function rowOf(counts: ReadonlyMap<number, number>, conceptCount: number, maxIdf: number, factors: Float64Array): TermRow {
  let total = 0;
  for (const count of counts.values()) total += count;
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / total) * Math.log(count / total);
  // The number of concepts that a word spreads over evenly, whatever it does once in a while.
  const spread = Math.exp(entropy);
  const idf = Math.log(1 + conceptCount / spread) / maxIdf;
  const entries = [...counts].map(([concept, count]): [number, number] => [
    concept,
      (factors[concept] ?? 1) *
      Math.pow(idf, knobs.rarityPower) *
      (count / (count + knobs.conceptSaturation)) *
      Math.pow(count / total, knobs.sharePower),
  ]);
  entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = entries.slice(0, 40);
  return {
    concepts: Int32Array.from(kept, ([concept]) => concept),
    weights: Float32Array.from(kept, ([, weight]) => weight),
    idf,
  };
}

/** Concepts whose words are alike, by cosine, and the others of the sector. */
function neighboursOf(rows: Iterable<TermRow>, sectors: readonly string[]): [number, number][][] {
  const count = sectors.length;
  const products = new Float64Array(count * count);
  for (const { concepts, weights } of rows) {
    if (concepts.length > 25) continue;
    for (const [i, a] of concepts.entries()) {
      for (const [j, b] of concepts.entries()) {
        const place = a * count + b;
        products[place] = (products[place] ?? 0) + (weights[i] ?? 0) * (weights[j] ?? 0);
      }
    }
  }
  const norm = (concept: number): number => Math.sqrt(products[concept * count + concept] ?? 0) || 1;
  return sectors.map((sector, a) => {
    const likes: [number, number][] = [];
    for (let b = 0; b < count; b += 1) {
      if (a === b) continue;
      const cosine = (products[a * count + b] ?? 0) / (norm(a) * norm(b));
      const likeness = knobs.neighbour * cosine + (sectors[b] === sector ? knobs.sector : 0);
      if (likeness >= 0.05) likes.push([b, likeness]);
    }
    return likes.sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, 14);
  });
}

/** Keeps the strongest, relative to the strongest, squared so that the tail does not add up. */
function sharpen(scores: Float64Array, chosen: readonly number[], size: number): ConceptVector {
  let best = 0;
  for (const score of scores) if (score > best) best = score;
  const weights = new Map<number, number>();
  if (best > 0) {
    // Where specialties were chosen, the words only add shades.
    const scale = chosen.length > 0 ? 0.4 : 1;
    for (let concept = 0; concept < scores.length; concept += 1) {
      const share = (scores[concept] ?? 0) / best;
      if (share > knobs.floor) weights.set(concept, scale * Math.pow(share, knobs.sharpness));
    }
  }
  for (const concept of chosen) weights.set(concept, 1);
  const entries = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, size);
  return {
    concepts: Int32Array.from(entries, ([concept]) => concept),
    weights: Float32Array.from(entries, ([, weight]) => weight),
    evidence: best,
  };
}
