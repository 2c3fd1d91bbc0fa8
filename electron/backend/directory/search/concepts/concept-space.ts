import type { AnalyzedToken, Analyzer } from '../analysis/analyzer';
import type { SearchSpecialty } from '../search.types';

/** A phrase that leads to specialties. */
export interface LexiconPhrase {
  readonly text: string;
  readonly specialtyId: string;
  readonly weight: number;
}

interface StoredPhrase {
  readonly words: readonly (readonly number[])[];
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

const saturation = 1.2;
const phraseFactor = 1.1;

/** The specialties as a space of concepts, and the words and phrases that point into it. */
export class ConceptSpace {
  readonly ids: string[] = [];
  readonly sectors: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Map<number, Map<number, number>>();
  private rows = new Map<number, TermRow>();
  private readonly phrases: StoredPhrase[] = [];
  private phrasesByTerm = new Map<number, number[]>();
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
    const share = phrase.weight / Math.pow(tokens.length, 0.6);
    for (const token of tokens) {
      this.forms.add(token.form);
      for (const { term, weight } of token.terms) {
        let row = this.counts.get(term);
        if (!row) this.counts.set(term, (row = new Map()));
        row.set(concept, (row.get(concept) ?? 0) + share * weight);
      }
    }
    if (tokens.length <= 5) {
      this.phrases.push({
        words: tokens.map((token) => token.terms.map(({ term }) => term)),
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
    for (const [term, counts] of this.counts) this.rows.set(term, rowOf(counts, conceptCount, this.maxIdf));
    this.phrasesByTerm = new Map();
    for (const [index, phrase] of this.phrases.entries()) {
      const rarest = [...phrase.words].sort((a, b) => this.idfOf(b) - this.idfOf(a))[0] ?? [];
      for (const term of rarest) {
        const list = this.phrasesByTerm.get(term);
        if (list) list.push(index);
        else this.phrasesByTerm.set(term, [index]);
      }
    }
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
  ): ConceptVector {
    const scores = new Float64Array(this.ids.length);
    const perToken = new Float64Array(this.ids.length);
    for (const token of tokens) {
      const touched: number[] = [];
      for (const { term, weight } of token.terms) {
        const row = this.rows.get(term);
        if (!row) continue;
        for (let index = 0; index < row.concepts.length; index += 1) {
          const concept = row.concepts[index] ?? 0;
          const value = weight * (row.weights[index] ?? 0);
          if ((perToken[concept] ?? 0) === 0) touched.push(concept);
          if (value > (perToken[concept] ?? 0)) perToken[concept] = value;
        }
      }
      const factor = weightOf(token);
      for (const concept of touched) {
        scores[concept] = (scores[concept] ?? 0) + factor * (perToken[concept] ?? 0);
        perToken[concept] = 0;
      }
    }
    this.addPhrases(tokens, weightOf, scores);
    return sharpen(scores, chosen, size);
  }

  private addPhrases(
    tokens: readonly AnalyzedToken[],
    weightOf: (token: AnalyzedToken) => number,
    scores: Float64Array,
  ): void {
    const present = new Map<number, { position: number; factor: number }[]>();
    for (const token of tokens) {
      const place = { position: token.position, factor: weightOf(token) };
      for (const { term } of token.terms) {
        const list = present.get(term);
        if (list) list.push(place);
        else present.set(term, [place]);
      }
    }
    const seen = new Set<number>();
    for (const term of present.keys()) {
      for (const index of this.phrasesByTerm.get(term) ?? []) {
        const phrase = this.phrases[index];
        if (!phrase || phrase.words.length < 2 || seen.has(index)) continue;
        seen.add(index);
        const bonus = this.phraseBonus(phrase, present);
        if (bonus > 0) scores[phrase.concept] = (scores[phrase.concept] ?? 0) + bonus;
      }
    }
  }

  private phraseBonus(
    phrase: StoredPhrase,
    present: ReadonlyMap<number, { position: number; factor: number }[]>,
  ): number {
    let idf = 0;
    let factor = 1;
    const spans: number[] = [];
    for (const alternatives of phrase.words) {
      const places = alternatives.flatMap((term) => present.get(term) ?? []);
      const place = places[0];
      if (!place) return 0;
      idf += this.idfOf(alternatives);
      factor = Math.min(factor, place.factor);
      spans.push(place.position);
    }
    const spread = Math.max(...spans) - Math.min(...spans) - phrase.words.length + 1;
    const closeness = spread <= 3 ? 1 : spread <= 8 ? 0.7 : 0.4;
    return phraseFactor * factor * closeness * Math.min(1.3, phrase.weight) * idf;
  }
}

function rowOf(counts: ReadonlyMap<number, number>, conceptCount: number, maxIdf: number): TermRow {
  let total = 0;
  for (const count of counts.values()) total += count;
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / total) * Math.log(count / total);
  // The number of concepts that a word spreads over evenly, whatever it does once in a while.
  const spread = Math.exp(entropy);
  const idf = Math.log(1 + conceptCount / spread) / maxIdf;
  const entries = [...counts].map(([concept, count]): [number, number] => [
    concept,
    idf * idf * (count / (count + saturation)) * Math.pow(count / total, 0.3),
  ]);
  entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = entries.slice(0, 60);
  return {
    concepts: Int32Array.from(kept, ([concept]) => concept),
    weights: Float32Array.from(kept, ([, weight]) => weight),
    idf,
  };
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
      if (share > 0.2) weights.set(concept, scale * Math.pow(share, 1.6));
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
