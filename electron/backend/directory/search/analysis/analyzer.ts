import { Vocabulary } from '../index/vocabulary';
import { Dictionary } from '../lexicon/dictionary';
import { knobs } from '../knobs';
import { wordOf, wordsOf, type Token } from './tokenize';

/** A term that a word stands for, and how surely. */
export interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
}

/** A meaningful word with the numbers of all terms that it stands for. */
export interface AnalyzedToken extends Token {
  readonly terms: readonly WeighedTerm[];
}

interface AnalyzedWord {
  readonly token: Omit<Token, 'position'>;
  readonly terms: readonly WeighedTerm[];
}

const rememberedWords = 60_000;

/** One of several texts that are read as one. */
export interface Field {
  /** Added to the places of its words. */
  readonly offset: number;
  /** How much its words count. */
  readonly weight: number;
}

/** A word of a field. */
export interface FieldToken extends AnalyzedToken {
  readonly fieldWeight: number;
}

/** Turns texts into terms: the words themselves, their roots, and what they mean across languages. */
export class Analyzer {
  readonly vocabulary = new Vocabulary();
  private readonly dictionary = new Dictionary();
  /** By form. */
  private readonly cache = new Map<string, readonly WeighedTerm[]>();
  /** By word as written; `null` for a stop word. */
  private readonly words = new Map<string, AnalyzedWord | null>();

  /** @param offset added to the places of the words, for texts that stand after another */
  analyze(text: string, offset = 0): AnalyzedToken[] {
    const tokens: AnalyzedToken[] = [];
    // Written out: copying by spread costs several times as much, and communities have millions of words.
    this.forEach(text, ({ token: { word, form, light, root }, terms }, position) => {
      tokens.push({ word, form, light, root, position: position + offset, terms });
    });
    return tokens;
  }

  /** Adds the words of one of several texts that are read as one. */
  analyzeField(text: string, { offset, weight }: Field, tokens: FieldToken[]): void {
    this.forEach(text, ({ token: { word, form, light, root }, terms }, position) => {
      tokens.push({ word, form, light, root, position: position + offset, terms, fieldWeight: weight });
    });
  }

  private forEach(text: string, call: (word: AnalyzedWord, position: number) => void): void {
    const words = wordsOf(text);
    for (let position = 0; position < words.length; position += 1) {
      const known = this.read(words[position] ?? '');
      if (known) call(known, position);
    }
  }

  private read(word: string): AnalyzedWord | null {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const token = wordOf(word);
    const made = token && { token, terms: this.termsOf(token) };
    if (this.words.size > rememberedWords) this.words.clear();
    this.words.set(word, made);
    return made;
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
    if (this.cache.size > rememberedWords) this.cache.clear();
    this.cache.set(token.form, terms);
    return terms;
  }

  /** Forms that the dictionary knows, for spelling. */
  knownForms(): Iterable<string> {
    return this.dictionary.forms();
  }
}
