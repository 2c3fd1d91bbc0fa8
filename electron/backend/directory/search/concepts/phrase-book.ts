import type { AnalyzedToken, Analyzer, WeighedTerm } from '../analysis/analyzer';
import { knobs } from '../knobs';
import { under, type Parts, type Unpacked } from '../packed';
import { PhraseText } from './phrase-text';

/** Phrases while they come in, words by number. */
class Draft {
  readonly words: (readonly WeighedTerm[])[] = [];
  private readonly numbers = new Map<readonly WeighedTerm[], number>();
  /** The words of all phrases one after another, and where each phrase ends. */
  readonly sequence: number[] = [];
  readonly ends: number[] = [];
  readonly concepts: number[] = [];
  readonly weights: number[] = [];

  add(words: readonly (readonly WeighedTerm[])[], concept: number, weight: number): void {
    for (const forms of words) {
      let number = this.numbers.get(forms);
      if (number === undefined) {
        this.numbers.set(forms, (number = this.words.length));
        this.words.push(forms);
      }
      this.sequence.push(number);
    }
    this.ends.push(this.sequence.length);
    this.concepts.push(concept);
    this.weights.push(weight);
  }
}

/** Rows of numbers, all in one. */
interface Rows {
  /** By row where it begins; one more, where the last one ends. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Phrases that lead to concepts, and how much of them stands in a text. */
export class PhraseBook {
  private draft = new Draft();
  /** By word the terms that it stands for, and how surely. */
  private forms: Rows = noRows;
  private formWeights = new Float64Array(0);
  /** By term the words that may be meant by it. */
  private wordsOfTerm: Rows = noRows;
  /** By phrase its words, the one that the fewest phrases have first. */
  private phrases: Rows = noRows;
  /** By word the phrases that it is the first of, each followed by its second word. */
  private phrasesOfFirst: Rows = noRows;
  private concepts = new Int32Array(0);
  private worths = new Float64Array(0);
  /** By word the number of the text that it was last met in: tells at once whether a text has it. */
  private met = new Int32Array(0);
  private textNumber = 0;
  private readonly text = new PhraseText();

  constructor(private readonly analyzer: Analyzer) {}

  static unpack(packed: Unpacked, analyzer: Analyzer): PhraseBook {
    const book = new PhraseBook(analyzer);
    book.forms = unpackRows(packed.under('forms'));
    book.formWeights = packed.doubles('formWeights');
    book.wordsOfTerm = unpackRows(packed.under('wordsOfTerm'));
    book.phrases = unpackRows(packed.under('phrases'));
    book.phrasesOfFirst = unpackRows(packed.under('phrasesOfFirst'));
    book.concepts = packed.ints('concepts');
    book.worths = packed.doubles('worths');
    book.met = new Int32Array(book.forms.starts.length - 1);
    return book;
  }

  pack(): Parts {
    const { forms, wordsOfTerm, phrases, phrasesOfFirst, formWeights, concepts, worths } = this;
    return {
      ...under('forms', { ...forms }),
      ...under('wordsOfTerm', { ...wordsOfTerm }),
      ...under('phrases', { ...phrases }),
      ...under('phrasesOfFirst', { ...phrasesOfFirst }),
      formWeights,
      concepts,
      worths,
    };
  }

  /** Of at least two words. To be followed by `finish`; after that none can be added. */
  add(words: readonly (readonly WeighedTerm[])[], concept: number, weight: number): void {
    this.draft.add(words, concept, weight);
  }

  /** Puts each phrase under the word that the fewest phrases have, with what it is worth as a whole. */
  finish(idfOf: (terms: readonly number[]) => number): void {
    const { words, sequence, ends, concepts, weights } = this.draft;
    this.draft = new Draft();
    this.forms = rowsOf(words.map((forms) => forms.map(({ term }) => term)));
    this.formWeights = Float64Array.from(words.flatMap((forms) => forms.map(({ weight }) => weight)));
    this.wordsOfTerm = turned(this.forms, this.analyzer.vocabulary.terms.length);
    const uses = usesOf(words, sequence, this.wordsOfTerm.starts.length);
    const idfs = words.map((forms) => idfOf(forms.map(({ term }) => term)));
    this.worths = new Float64Array(ends.length);
    const starts = Int32Array.from([0, ...ends]);
    const placed = Int32Array.from(sequence);
    const firsts = new Int32Array(ends.length);
    for (let phrase = 0; phrase < ends.length; phrase += 1) {
      const own = placed.subarray(starts[phrase], starts[phrase + 1]);
      sortByUses(own, uses);
      let idf = 0;
      for (const word of own) idf += idfs[word] ?? 0;
      this.worths[phrase] = Math.min(1.3, weights[phrase] ?? 0) * idf;
      firsts[phrase] = own[0] ?? 0;
    }
    this.phrases = { starts, values: placed };
    this.concepts = Int32Array.from(concepts);
    const each = { starts: Int32Array.from({ length: ends.length + 1 }, (_, at) => at), values: firsts };
    this.phrasesOfFirst = withSeconds(turned(each, words.length), this.phrases);
    this.met = new Int32Array(words.length);
  }

  /** Adds to each concept what the phrases in a text say of it. */
  addTo<Word extends AnalyzedToken>(
    scores: Float64Array,
    tokens: readonly Word[],
    weightOf: (token: Word) => number,
  ): void {
    this.text.read(tokens, this.analyzer.vocabulary.terms.length);
    const phrases = this.phrasesIn(this.markMet());
    if (phrases.length === 0) return;
    const sureness = tokens.map(weightOf);
    for (const phrase of phrases) {
      this.text.begin(sureness);
      const bonus = this.bonusOf(phrase);
      const concept = this.concepts[phrase] ?? 0;
      if (bonus > 0) scores[concept] = (scores[concept] ?? 0) + bonus;
    }
  }

  /** Marks what the text has of the words that phrases are made of. @returns them, each once */
  private markMet(): number[] {
    const { starts, values } = this.wordsOfTerm;
    this.textNumber += 1;
    const found: number[] = [];
    for (const term of this.text.terms) {
      const end = starts[term + 1] ?? 0;
      for (let place = starts[term] ?? end; place < end; place += 1) {
        const word = values[place] ?? 0;
        if (this.met[word] === this.textNumber) continue;
        this.met[word] = this.textNumber;
        found.push(word);
      }
    }
    return found;
  }

  /** The phrases of which the text has each word in some form, in the order in which their first words are met. */
  private phrasesIn(words: readonly number[]): number[] {
    const { starts, values } = this.phrasesOfFirst;
    const found: number[] = [];
    for (const word of words) {
      const end = starts[word + 1] ?? 0;
      for (let place = starts[word] ?? end; place < end; place += 2) {
        if (this.met[values[place + 1] ?? 0] !== this.textNumber) continue;
        const phrase = values[place] ?? 0;
        if (this.meetsAll(phrase)) found.push(this.placeOf(word) * this.concepts.length + phrase);
      }
    }
    return found.length < 2
      ? found.map((key) => key % this.concepts.length)
      : found.sort((a, b) => a - b).map((key) => key % this.concepts.length);
  }

  /** Whether the text has the words of a phrase that come after its second. */
  private meetsAll(phrase: number): boolean {
    const { starts, values } = this.phrases;
    const end = starts[phrase + 1] ?? 0;
    for (let place = (starts[phrase] ?? 0) + 2; place < end; place += 1) {
      if (this.met[values[place] ?? 0] !== this.textNumber) return false;
    }
    return true;
  }

  /** Where in the text the first of a word's forms stands that it has. */
  private placeOf(word: number): number {
    const { starts, values } = this.forms;
    const end = starts[word + 1] ?? 0;
    for (let place = starts[word] ?? 0; place < end; place += 1) {
      const term = values[place] ?? 0;
      if (this.text.has(term)) return this.text.placeOf(term);
    }
    return 0;
  }

  /** What a phrase is worth in the text: nothing unless each of its words is met by another word of the text. */
  private bonusOf(phrase: number): number {
    const start = this.phrases.starts[phrase] ?? 0;
    const end = this.phrases.starts[phrase + 1] ?? 0;
    let factor = 1;
    let least = Infinity;
    let most = -Infinity;
    for (let place = start; place < end; place += 1) {
      const word = this.phrases.values[place] ?? 0;
      const { starts, values } = this.forms;
      const sureness = this.text.take(values, this.formWeights, starts[word] ?? 0, starts[word + 1] ?? 0);
      if (sureness === 0) return 0;
      factor = Math.min(factor, sureness);
      least = Math.min(least, this.text.position);
      most = Math.max(most, this.text.position);
    }
    const gap = most - least - (end - start) + 1;
    const closeness = gap <= 3 ? 1 : gap <= 8 ? 0.7 : 0.4;
    // The more words of a phrase are met, the less it is by chance.
    return knobs.phraseBonus * ((end - start) / 2) * factor * closeness * (this.worths[phrase] ?? 0);
  }
}

const noRows: Rows = { starts: new Int32Array(1), values: new Int32Array(0) };

function unpackRows(packed: Unpacked): Rows {
  return { starts: packed.ints('starts'), values: packed.ints('values') };
}

function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) starts[row + 1] = (starts[row] ?? 0) + list.length;
  return { starts, values: Int32Array.from(lists.flat()) };
}

/** By value the rows that have it, in their order. */
function turned({ starts, values }: Rows, valueCount: number): Rows {
  const ends = new Int32Array(valueCount + 1);
  for (const value of values) ends[value + 1] = (ends[value + 1] ?? 0) + 1;
  for (let value = 0; value < valueCount; value += 1) {
    ends[value + 1] = (ends[value + 1] ?? 0) + (ends[value] ?? 0);
  }
  const filled = ends.slice();
  const rows = new Int32Array(values.length);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place += 1) {
      const value = values[place] ?? 0;
      const at = filled[value] ?? 0;
      rows[at] = row;
      filled[value] = at + 1;
    }
  }
  return { starts: ends, values: rows };
}

/** Behind each phrase its second word: by that most of them are told at once not to stand in a text. */
function withSeconds({ starts, values }: Rows, phrases: Rows): Rows {
  const pairs = new Int32Array(2 * values.length);
  for (const [place, phrase] of values.entries()) {
    pairs[2 * place] = phrase;
    pairs[2 * place + 1] = phrases.values[(phrases.starts[phrase] ?? 0) + 1] ?? 0;
  }
  return { starts: starts.map((start) => 2 * start), values: pairs };
}

/** By word how often the terms that it stands for stand in phrases. */
function usesOf(
  words: readonly (readonly WeighedTerm[])[],
  sequence: readonly number[],
  termCount: number,
): Float64Array {
  const times = new Float64Array(words.length);
  for (const word of sequence) times[word] = (times[word] ?? 0) + 1;
  const byTerm = new Float64Array(termCount);
  for (const [word, forms] of words.entries()) {
    for (const { term } of forms) byTerm[term] = (byTerm[term] ?? 0) + (times[word] ?? 0);
  }
  return Float64Array.from(words, (forms) => forms.reduce((sum, { term }) => sum + (byTerm[term] ?? 0), 0));
}

/** Few words at a time, and those that are used alike stay in their order. */
function sortByUses(words: Int32Array, uses: Float64Array): void {
  for (let sorted = 1; sorted < words.length; sorted += 1) {
    const word = words[sorted] ?? 0;
    let place = sorted;
    for (; place > 0 && (uses[words[place - 1] ?? 0] ?? 0) > (uses[word] ?? 0); place -= 1) {
      words[place] = words[place - 1] ?? 0;
    }
    words[place] = word;
  }
}
