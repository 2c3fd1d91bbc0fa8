import { Vocabulary } from '../index/vocabulary';
import { Dictionary } from '../lexicon/dictionary';
import { knobs } from '../knobs';
import { tokenize, type Token } from './tokenize';

/** A term that a word stands for, and how surely. */
export interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
}

/** A meaningful word with the numbers of all terms that it stands for. */
export interface AnalyzedToken extends Token {
  readonly terms: readonly WeighedTerm[];
}

/** Turns texts into terms: the words themselves, their roots, and what they mean across languages. */
export class Analyzer {
  readonly vocabulary = new Vocabulary();
  private readonly dictionary = new Dictionary();
  private readonly cache = new Map<string, readonly WeighedTerm[]>();

  /** @param offset added to the places of the words, for texts that stand after another */
  analyze(text: string, offset = 0): AnalyzedToken[] {
    return tokenize(text).map((token) => {
      const { word, form, light, root, position } = token;
      return { word, form, light, root, position: position + offset, terms: this.termsOf(token) };
    });
  }

  /** The terms of one word. */
  termsOf(token: Omit<Token, 'position'>): readonly WeighedTerm[] {
    const known = this.cache.get(token.form);
    if (known) return known;
    const terms: WeighedTerm[] = [{ term: this.vocabulary.intern(token.light), weight: 1 }];
    const root = this.vocabulary.intern(`~${token.root}`);
    terms.push({ term: root, weight: knobs.rootWeight });
    const concepts = this.dictionary.conceptsOf(token);
    for (const concept of concepts) {
      terms.push({
        term: this.vocabulary.intern(concept),
        weight: knobs.meaningWeight / Math.sqrt(concepts.length),
      });
    }
    if (this.cache.size > 60_000) this.cache.clear();
    this.cache.set(token.form, terms);
    return terms;
  }

  /** Forms that the dictionary knows, for spelling. */
  knownForms(): Iterable<string> {
    return this.dictionary.forms();
  }
}
