import type { AnalyzedToken, Analyzer } from '../analysis/analyzer';
import { isCommonWord, isFormOfCommonWord } from '../analysis/common-words';
import { stem } from '../analysis/stem';
import type { Speller } from '../analysis/speller';
import type { ConceptSpace, ConceptVector } from '../concepts/concept-space';
import { knobs } from '../knobs';
import type { Community } from '../index/community';

/** A word of the query with what it may have been meant to be. */
export interface QueryToken extends AnalyzedToken {
  /** How sure the reading is, 0 to 1. */
  readonly trust: number;
  readonly corrected: boolean;
}

export interface UnderstoodQuery {
  readonly tokens: readonly QueryToken[];
  /** What it is about. */
  readonly vector: ConceptVector;
  /** The same in view of what this community offers. */
  readonly sought: ConceptVector;
  /** Words as they were typed, with what they were taken for. */
  readonly corrections: readonly Correction[];
}

interface Correction {
  readonly from: string;
  readonly to: AnalyzedToken;
}

/** Reads a query: corrects what is misspelt, completes what is unfinished, finds what it is about. */
export class QueryReader {
  constructor(
    private readonly analyzer: Analyzer,
    private readonly space: ConceptSpace,
    private readonly speller: Speller,
    private readonly community: Community,
  ) {}

  read(query: string): UnderstoodQuery {
    const corrections: Correction[] = [];
    const tokens: QueryToken[] = [];
    const analyzed = this.analyzer.analyze(query.slice(0, 600)).slice(0, 60);
    for (const [index, token] of analyzed.entries()) {
      if (this.isKnown(token))
        tokens.push({ ...token, trust: isCommonWord(token.form) ? knobs.commonTrust : 1, corrected: false });
      else tokens.push(...this.guess(token, index === analyzed.length - 1, corrections));
    }
    const { meant, sought } = this.space.readQuestion(
      tokens,
      (token) => (token as QueryToken).trust,
      (concept) => this.community.clarityOf(concept),
    );
    return { tokens, vector: meant, sought, corrections };
  }

  private isKnown(token: AnalyzedToken): boolean {
    return (
      isCommonWord(token.form) ||
      isFormOfCommonWord(token.form) ||
      this.speller.has(token.form) ||
      this.space.knows(token) ||
      token.terms.some(({ term }) => this.isInCommunity(term))
    );
  }

  private isInCommunity(term: number): boolean {
    return this.community.words.count(term) > 0 || this.community.names.count(term) > 0;
  }

  private guess(token: AnalyzedToken, isLast: boolean, corrections: Correction[]): QueryToken[] {
    const near = this.speller.near(token.form, 3);
    const best = near[0];
    if (best) {
      corrections.push({ from: token.word, to: this.reread(token, best.form) });
      return near
        .filter(({ distance }) => distance === best.distance)
        .map(({ form, distance }, index) => ({
          ...this.reread(token, form),
          trust: trustIn(token.form, form, distance) * (index === 0 ? 1 : 0.5),
          corrected: true,
        }));
    }
    if (isLast && token.form.length >= 3) {
      return this.speller.beginning(token.form, 4).map((form, index) => ({
        ...this.reread(token, form),
        trust: 0.8 / (1 + index),
        corrected: true,
      }));
    }
    return [{ ...token, trust: 1, corrected: false }];
  }

  private reread(token: AnalyzedToken, form: string): AnalyzedToken {
    const read = { word: token.word, form, ...stem(form) };
    return { ...read, position: token.position, terms: this.analyzer.termsOf(read) };
  }
}

/** Short words and those that begin with another letter are easily something else altogether. */
function trustIn(form: string, correction: string, distance: number): number {
  const size = form.length >= 7 ? 0.85 : form.length >= 6 ? 0.8 : knobs.shortTrust;
  return size * (distance === 1 ? 1 : 0.8) * (form[0] === correction[0] ? 1 : 0.7);
}
