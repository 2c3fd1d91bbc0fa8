import type { ServiceKind } from '@shared/services/services.schema';
import type { ConceptSpace } from '../concepts/concept-space';
import { knobs } from '../knobs';
import { Community } from '../index/community';
import type { UnderstoodQuery } from './understand';

/** A unit with the parts of its score. */
export interface ScoredUnit {
  readonly unit: number;
  readonly score: number;
  readonly concept: number;
  readonly words: number;
  readonly name: number;
}

/** Scores units against queries; keeps its working arrays between calls. */
export class Ranker {
  private concept = new Float32Array(0);
  private words = new Float32Array(0);
  private name = new Float32Array(0);
  private perToken = new Float32Array(0);

  constructor(
    private readonly community: Community,
    private readonly space: ConceptSpace,
  ) {}

  /** The units that fit at all, in the order of their numbers, so that a member's stand together. */
  score(query: UnderstoodQuery, kinds: ReadonlySet<ServiceKind>): ScoredUnit[] {
    this.makeRoom();
    this.scoreConcepts(query);
    const total = this.scoreWords(query);
    const scored: ScoredUnit[] = [];
    for (let number = 0; number < this.community.size; number += 1) {
      const concept = this.concept[number] ?? 0;
      const wordsSum = this.words[number] ?? 0;
      const nameSum = this.name[number] ?? 0;
      if (concept === 0 && wordsSum === 0 && nameSum === 0) continue;
      this.concept[number] = this.words[number] = this.name[number] = 0;
      const unit = this.community.unit(number);
      if (!unit) continue;
      const words = total > 0 ? wordsSum / total : 0;
      const name = total > 0 ? nameSum / total : 0;
      const counts = Community.counts(unit, kinds);
      const score = (counts ? knobs.concept * concept + knobs.words * words : 0) + knobs.name * name;
      if (score > 0.02) {
        scored.push(
          counts
            ? { unit: number, score, concept, words, name }
            : { unit: number, score, concept: 0, words: 0, name },
        );
      }
    }
    return scored;
  }

  private makeRoom(): void {
    if (this.concept.length >= this.community.size) return;
    const room = Math.ceil(this.community.size * 1.25) + 16;
    this.concept = new Float32Array(room);
    this.words = new Float32Array(room);
    this.name = new Float32Array(room);
    this.perToken = new Float32Array(room);
  }

  private scoreConcepts({ sought: met }: UnderstoodQuery): void {
    const vector = this.space.spread(met);
    let norm = 0;
    for (const weight of met.weights) norm += weight * weight;
    norm = Math.sqrt(norm) || 1;
    // Little evidence makes a weak claim, however clear it is relative to nothing.
    const trust = Math.min(1, vector.evidence / knobs.fullEvidence);
    for (const [index, concept] of vector.concepts.entries()) {
      const list = this.community.concepts.read(concept);
      if (!list) continue;
      const weight = (trust * (vector.weights[index] ?? 0)) / norm;
      for (let place = 0; place < list.size; place += 1) {
        const unit = list.units[place] ?? 0;
        this.concept[unit] = (this.concept[unit] ?? 0) + weight * (list.weights[place] ?? 0);
      }
    }
  }

  /** @returns the most that a unit could have got */
  private scoreWords({ tokens }: UnderstoodQuery): number {
    let total = 0;
    for (const token of tokens) {
      const found: number[] = [];
      let most = 0;
      for (const { term, weight } of token.terms) {
        const idf = this.idfOf(term) * token.trust * weight;
        most = Math.max(most, idf);
        const list = this.community.words.read(term);
        if (!list) continue;
        for (let place = 0; place < list.size; place += 1) {
          const unit = list.units[place] ?? 0;
          const value = idf * (list.weights[place] ?? 0);
          const before = this.perToken[unit] ?? 0;
          if (before === 0) found.push(unit);
          if (value > before) this.perToken[unit] = value;
        }
      }
      total += most;
      for (const unit of found) {
        this.words[unit] = (this.words[unit] ?? 0) + (this.perToken[unit] ?? 0);
        this.perToken[unit] = 0;
      }
      this.scoreNames(token.terms.slice(0, 2), most);
    }
    return total;
  }

  private scoreNames(terms: readonly { term: number }[], value: number): void {
    const found = new Set<number>();
    for (const { term } of terms) {
      const list = this.community.names.read(term);
      for (let place = 0; list && place < list.size; place += 1) found.add(list.units[place] ?? 0);
    }
    for (const unit of found) {
      this.name[unit] = (this.name[unit] ?? 0) + value;
    }
  }

  /** How telling a term is, in the community and in the lexicon together. */
  private idfOf(term: number): number {
    const units = this.community.living;
    const having = this.community.words.count(term) + this.community.names.count(term);
    const here = Math.log(1 + (units + 20) / (having + 0.5)) / Math.log(1 + (units + 20) / 0.5);
    const lexical = this.space.idfOf([term]);
    return lexical > 0 ? 0.5 * here + 0.5 * lexical : here;
  }
}
