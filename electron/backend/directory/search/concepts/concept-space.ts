import type { AnalyzedToken, Analyzer } from '../analysis/analyzer';
import { knobs } from '../knobs';
import { under, type Parts, type Unpacked } from '../packed';
import type { SearchSpecialty } from '../search.types';
import { Likelihood } from './likelihood';
import { PhraseBook } from './phrase-book';
import { CountTable, TermCounts } from './term-counts';
import { TermRows } from './term-rows';
import { neighboursOf, rowOf } from './weighing';
import { WordRows } from './word-rows';

/** Terms weighed between two looks at whether others have waited long enough. */
const termsOfStep = 200;

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
  private counts = new TermCounts();
  private rows = new TermRows();
  private neighbours: (readonly (readonly [number, number])[])[] = [];
  private phrases: PhraseBook;
  private readonly wordRows = new WordRows();
  readonly forms = new Set<string>();
  private table = this.counts.table();
  /** Made for the first question. */
  private ownLikelihood: Likelihood | null = null;
  /** Scores of one text, until they are read. */
  private scores = new Float64Array(0);

  constructor(private readonly analyzer: Analyzer) {
    this.phrases = new PhraseBook(analyzer);
  }

  /** @param analyzer with the terms that the space was packed with, by the same numbers */
  static unpack(packed: Unpacked, analyzer: Analyzer): ConceptSpace {
    const space = new ConceptSpace(analyzer);
    for (const id of packed.texts('ids')) space.concept(id);
    for (const [concept, sector] of packed.texts('sectors').entries()) space.sectors[concept] = sector;
    for (const form of packed.texts('forms')) space.forms.add(form);
    space.table = CountTable.unpack(packed.under('counts'));
    space.rows = TermRows.unpack(packed.under('rows'));
    space.phrases = PhraseBook.unpack(packed.under('phrases'), analyzer);
    const ends = packed.ints('neighbourEnds');
    const others = packed.ints('neighbours');
    const likenesses = packed.doubles('likenesses');
    space.neighbours = [...ends].map((end, concept) =>
      [...others.subarray(ends[concept - 1] ?? 0, end)].map((other, place) => [
        other,
        likenesses[(ends[concept - 1] ?? 0) + place] ?? 0,
      ]),
    );
    return space;
  }

  /** What all that was added comes to, for `unpack`. */
  pack(): Parts {
    let end = 0;
    const pairs = this.neighbours.flat();
    return {
      ids: this.ids,
      sectors: this.sectors,
      forms: [...this.forms],
      ...under('counts', this.table.pack()),
      ...under('rows', this.rows.pack()),
      ...under('phrases', this.phrases.pack()),
      neighbourEnds: Int32Array.from(this.neighbours, (own) => (end += own.length)),
      neighbours: Int32Array.from(pairs, ([other]) => other),
      likenesses: Float64Array.from(pairs, ([, likeness]) => likeness),
    };
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
      for (const { term, weight } of token.terms) this.counts.add(term, concept, share * weight);
    }
    if (tokens.length >= 2 && tokens.length <= 5) {
      this.phrases.add(
        tokens.map(({ terms }) => terms),
        concept,
        phrase.weight,
      );
    }
  }

  /** Weighs all that was added, in steps; the space answers when they are done, and nothing more can be added. */
  *finish(): Generator<void, void, undefined> {
    const conceptCount = Math.max(2, this.ids.length);
    const maxIdf = Math.log(1 + conceptCount);
    const counts = this.counts.table();
    this.counts = new TermCounts();
    yield;
    const factors = sizeFactors(counts.sizes(this.ids.length));
    const rows = new TermRows(counts.termCount);
    let place = 0;
    for (const row of counts.values()) {
      rows.add(counts.order[place] ?? 0, rowOf(row, conceptCount, maxIdf, factors));
      place += 1;
      if (place % termsOfStep === 0) yield;
    }
    this.rows = rows;
    this.wordRows.clear();
    this.neighbours = neighboursOf(rows.values(), this.sectors);
    yield;
    this.table = counts;
    this.ownLikelihood = null;
    yield;
    this.phrases.finish((terms) => this.idfOf(terms));
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
    for (const term of terms) best = Math.max(best, this.rows.idf(term));
    return best;
  }

  knows(token: AnalyzedToken): boolean {
    return token.terms.some(({ term }) => this.rows.has(term));
  }

  /** How clearly a word speaks of a concept. */
  weightOf(token: Pick<AnalyzedToken, 'terms'>, concept: number): number {
    let most = 0;
    for (const { term, weight } of token.terms) {
      most = Math.max(most, weight * this.rows.weightOf(term, concept));
    }
    return most;
  }

  /** How clearly a word speaks of whatever it speaks of most clearly. */
  clearest(token: Pick<AnalyzedToken, 'terms'>): number {
    let most = 0;
    for (const { term, weight } of token.terms) most = Math.max(most, weight * this.rows.clearest(term));
    return most;
  }

  /** What a text of the community is about. */
  vectorOf<Word extends AnalyzedToken>(
    tokens: readonly Word[],
    weightOf: (token: Word) => number,
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

  /** Only valid until the next text is read. */
  private scoresOf<Word extends AnalyzedToken>(
    tokens: readonly Word[],
    weightOf: (token: Word) => number,
  ): Float64Array {
    if (this.scores.length !== this.ids.length) this.scores = new Float64Array(this.ids.length);
    const scores = this.scores.fill(0);
    for (const token of tokens) this.wordRows.addTo(scores, this.rowOfWord(token), weightOf(token));
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
    this.ownLikelihood ??= new Likelihood(this.table, this.ids.length);
    const shares = this.ownLikelihood.sharesOf(tokens, weightOf);
    return scores.map(
      (score, concept) => (1 - knobs.likelihood) * score + knobs.likelihood * best * (shares[concept] ?? 0),
    );
  }

  /** The number of the row with what a word says in whichever of its forms says it most clearly. */
  private rowOfWord(token: AnalyzedToken): number {
    const known = this.wordRows.find(token.form);
    if (known >= 0) return known;
    const most = new Map<number, number>();
    for (const { term, weight } of token.terms) {
      this.rows.forEach(term, (concept, own) => {
        most.set(concept, Math.max(most.get(concept) ?? 0, weight * own));
      });
    }
    return this.wordRows.add(token.form, most);
  }
}

/** By concept what its words count less the more of them it has, as it would else be met by chance. */
function sizeFactors(sizes: Float64Array): Float64Array {
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  return sizes.map((size) => Math.min(2, Math.pow(mean / Math.max(1, size), knobs.sizePower)));
}

/** Keeps the strongest, relative to the strongest, squared so that the tail does not add up. */
function sharpen(scores: Float64Array, chosen: readonly number[], size: number): ConceptVector {
  let best = 0;
  for (const score of scores) best = Math.max(best, score);
  const entries: [number, number][] = [];
  if (best > 0) {
    // Where specialties were chosen, the words only add shades.
    const scale = chosen.length > 0 ? 0.4 : 1;
    for (let concept = 0; concept < scores.length; concept += 1) {
      const share = (scores[concept] ?? 0) / best;
      if (share > knobs.floor && !chosen.includes(concept)) {
        entries.push([concept, scale * Math.pow(share, knobs.sharpness)]);
      }
    }
  }
  for (const concept of new Set(chosen)) entries.push([concept, 1]);
  entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = Math.min(size, entries.length);
  const concepts = new Int32Array(kept);
  const weights = new Float32Array(kept);
  for (let place = 0; place < kept; place += 1) {
    [concepts[place], weights[place]] = entries[place] ?? [0, 0];
  }
  return { concepts, weights, evidence: best };
}
