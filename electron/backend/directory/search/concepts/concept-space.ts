import type { AnalyzedToken, Analyzer } from '../analysis/analyzer';
import { knobs } from '../knobs';
import type { SearchSpecialty } from '../search.types';
import { Likelihood } from './likelihood';
import { PhraseBook } from './phrase-book';
import { neighboursOf, rowOf, type TermRow } from './weighing';

/** A phrase that leads to specialties. */
export interface LexiconPhrase {
  readonly text: string;
  readonly specialtyId: string;
  readonly weight: number;
}

/** What a text is about: concepts with weights up to 1, strongest first. */
export interface ConceptVector {
  readonly concepts: Int32Array;
  readonly weights: Float32Array;
  /** Strength of the evidence for the strongest concept, before scaling. */
  readonly evidence: number;
}

/** The specialties as a space of concepts, and the words and phrases that point into it. */
export class ConceptSpace {
  readonly ids: string[] = [];
  readonly sectors: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Map<number, Map<number, number>>();
  private rows = new Map<number, TermRow>();
  private neighbours: (readonly (readonly [number, number])[])[] = [];
  private readonly phrases: PhraseBook;
  private readonly wordRows = new Map<string, Pick<TermRow, 'concepts' | 'weights'>>();
  readonly forms = new Set<string>();
  private maxIdf = 1;
  private likelihood = new Likelihood(this.counts, 0);

  constructor(private readonly analyzer: Analyzer) {
    this.phrases = new PhraseBook(analyzer);
  }

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
      this.phrases.add(
        tokens.map(({ terms }) => terms),
        concept,
        phrase.weight,
      );
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
    this.likelihood = new Likelihood(this.counts, this.ids.length);
    this.phrases.finish((terms) => this.idfOf(terms));
  }

  /** By concept what its words count less the more of them it has, as it would else be met by chance. */
  private sizeFactors(): Float64Array {
    const sizes = new Float64Array(this.ids.length);
    for (const counts of this.counts.values()) {
      for (const concept of counts.keys()) sizes[concept] = (sizes[concept] ?? 0) + 1;
    }
    const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
    return sizes.map((size) => Math.min(2, Math.pow(mean / Math.max(1, size), knobs.sizePower)));
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
  weightOf(token: Pick<AnalyzedToken, 'terms'>, concept: number): number {
    let most = 0;
    for (const { term, weight } of token.terms) {
      const row = this.rows.get(term);
      const place = row ? row.concepts.indexOf(concept) : -1;
      if (row && place >= 0) most = Math.max(most, weight * (row.weights[place] ?? 0));
    }
    return most;
  }

  /** How clearly a word speaks of whatever it speaks of most clearly. */
  clearest(token: Pick<AnalyzedToken, 'terms'>): number {
    let most = 0;
    for (const { term, weight } of token.terms) {
      for (const own of this.rows.get(term)?.weights ?? []) most = Math.max(most, weight * own);
    }
    return most;
  }

  /** What a text of the community is about. */
  vectorOf(
    tokens: readonly AnalyzedToken[],
    weightOf: (token: AnalyzedToken) => number,
    chosen: readonly number[],
  ): ConceptVector {
    return sharpen(this.scoresOf(tokens, weightOf), chosen, 12);
  }

  /**
   * What a question is about, and what to look for among those who are there: what nobody offers must not outshine
   * what somebody does.
   *
   * @param offered how clearly anybody offers a concept, 0 to 1
   */
  readQuestion(
    tokens: readonly AnalyzedToken[],
    weightOf: (token: AnalyzedToken) => number,
    offered: (concept: number) => number,
  ): { meant: ConceptVector; sought: ConceptVector } {
    const scores = this.withLikelihood(this.agreeing(this.scoresOf(tokens, weightOf)), tokens, weightOf);
    const within = scores.map(
      (score, concept) => score * (knobs.notOffered + (1 - knobs.notOffered) * offered(concept)),
    );
    return { meant: sharpen(scores, [], 24), sought: sharpen(within, [], 24) };
  }

  private scoresOf(
    tokens: readonly AnalyzedToken[],
    weightOf: (token: AnalyzedToken) => number,
  ): Float64Array {
    const scores = new Float64Array(this.ids.length);
    for (const token of tokens) {
      const factor = weightOf(token);
      const { concepts, weights } = this.rowOfWord(token);
      for (let index = 0; index < concepts.length; index += 1) {
        const concept = concepts[index] ?? 0;
        scores[concept] = (scores[concept] ?? 0) + factor * (weights[index] ?? 0);
      }
    }
    this.phrases.addTo(scores, tokens, weightOf);
    return scores;
  }

  /** Concepts that others of their kind speak for as well, at most doubled: one word may mislead, several seldom do. */
  private agreeing(scores: Float64Array): Float64Array {
    return scores.map((own, concept) => {
      if (own === 0) return 0;
      let support = 0;
      for (const [other, likeness] of this.neighbours[concept] ?? [])
        support += likeness * (scores[other] ?? 0);
      return own + Math.min(own, support);
    });
  }

  /** The scores in one with how likely each concept is, on the scale of the former; nothing where nothing is known. */
  private withLikelihood(
    scores: Float64Array,
    tokens: readonly AnalyzedToken[],
    weightOf: (token: AnalyzedToken) => number,
  ): Float64Array {
    let best = 0;
    for (const score of scores) if (score > best) best = score;
    if (best === 0) return scores;
    const shares = this.likelihood.sharesOf(tokens, weightOf);
    return scores.map(
      (score, concept) => (1 - knobs.likelihood) * score + knobs.likelihood * best * (shares[concept] ?? 0),
    );
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
