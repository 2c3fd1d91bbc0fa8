import { Analyzer, type AnalyzedToken } from './analysis/analyzer';
import { isCommonWord } from './analysis/common-words';
import { ConceptSpace, type LexiconPhrase } from './concepts/concept-space';
import { isNaming, shippedPhrases, shippedSpecialties } from './concepts/lexicon-phrases';
import { knobs } from './knobs';
import { under, type Parts, type Unpacked } from './packed';
import { readShippedFile } from './shipped-file';
import { inSlices } from './slices';

/**
 * How clear it must be what a name means: evidence for the first, and the share of the first's score that the second may
 * have, also where no other specialty is called by these words.
 */
const leastEvidence = 0.5;
const mostOfSecond = 0.8;
const mostBesideOnlyOne = 0.9;

/** Longer ones are sentences. */
const longestName = 60;
const mostWords = 4;

/** Words that stand beside what is meant, and need not be in its names. */
const vagueWords = 'trámites tràmits servicio servicios servei serveis service services gestiones gestions';

/**
 * What short names mean among the specialties that the app ships, by their words alone.
 *
 * Neither members nor the manager's own specialties have a say in it, nor is spelling corrected: the same name means the
 * same in every community and at any time.
 */
export class ShippedMeanings {
  readonly #analyzer: Analyzer;
  readonly #space: ConceptSpace;
  /** By specialty the terms of its names and synonyms. */
  readonly #named = new Map<string, Set<number>>();
  readonly #vague: ReadonlySet<string>;

  private constructor(analyzer: Analyzer, space: ConceptSpace) {
    this.#analyzer = analyzer;
    this.#space = space;
    this.#vague = new Set(analyzer.analyze(vagueWords).map(({ form }) => form));
  }

  /** @param phrases what leads to each specialty */
  static async of(phrases: Iterable<LexiconPhrase>): Promise<ShippedMeanings> {
    const analyzer = new Analyzer();
    const meanings = new ShippedMeanings(analyzer, new ConceptSpace(analyzer));
    for (const specialty of shippedSpecialties()) meanings.#space.place(specialty);
    await inSlices(
      phrases,
      (phrase) => meanings.#add(phrase),
      () => false,
    );
    await inSlices(
      meanings.#space.finish(),
      () => undefined,
      () => false,
    );
    return meanings;
  }

  static unpack(packed: Unpacked): ShippedMeanings {
    const analyzer = new Analyzer();
    analyzer.vocabulary.preload(packed.texts('terms'));
    const meanings = new ShippedMeanings(analyzer, ConceptSpace.unpack(packed.under('space'), analyzer));
    const ids = packed.texts('namedIds');
    const ends = packed.ints('namedEnds');
    const terms = packed.ints('namedTerms');
    for (const [place, id] of ids.entries()) {
      meanings.#named.set(id, new Set(terms.subarray(ends[place - 1] ?? 0, ends[place])));
    }
    return meanings;
  }

  /** All that it takes to find meanings, for `unpack`. */
  pack(): Parts {
    let end = 0;
    const named = [...this.#named.values()];
    return {
      terms: this.#analyzer.vocabulary.terms,
      ...under('space', this.#space.pack()),
      namedIds: [...this.#named.keys()],
      namedEnds: Int32Array.from(named, ({ size }) => (end += size)),
      namedTerms: Int32Array.from(named.flatMap((own) => [...own])),
    };
  }

  #add(phrase: LexiconPhrase): void {
    this.#space.add(phrase);
    if (!isNaming(phrase)) return;
    let terms = this.#named.get(phrase.specialtyId);
    if (!terms) this.#named.set(phrase.specialtyId, (terms = new Set()));
    for (const token of this.#analyzer.analyze(phrase.text))
      for (const { term } of token.terms) terms.add(term);
  }

  /**
   * The specialty that a name clearly means.
   *
   * It must be named by all words of the name: what is only mentioned when people speak of it, as bees with agronomy, is
   * something else.
   *
   * @param likely what else speaks for: enough that its words put it first
   * @returns undefined for anything doubtful
   */
  find(name: string, likely?: string): string | undefined {
    if (name.length > longestName) return undefined;
    const tokens = this.#analyzer.analyze(name);
    if (tokens.length === 0 || tokens.length > mostWords) return undefined;
    const { concepts, weights, evidence } = this.#space.readQuestion(
      tokens,
      ({ form }) => (isCommonWord(form) ? knobs.commonTrust : 1),
      () => 1,
    ).meant;
    const id = this.#space.ids[concepts[0] ?? -1];
    if (id === undefined || evidence < leastEvidence) return undefined;
    const telling = tokens.filter(({ form }) => !this.#vague.has(form));
    if (telling.length === 0 || !this.#isNamedBy(id, telling)) return undefined;
    const share = shareOf(weights[1] ?? 0);
    return id === likely ||
      share <= mostOfSecond ||
      (share <= mostBesideOnlyOne && this.#isOnlyOneNamedBy(telling))
      ? id
      : undefined;
  }

  #isNamedBy(id: string, tokens: readonly AnalyzedToken[]): boolean {
    const named = this.#named.get(id);
    return named !== undefined && tokens.every(({ terms }) => terms.some(({ term }) => named.has(term)));
  }

  #isOnlyOneNamedBy(tokens: readonly AnalyzedToken[]): boolean {
    let count = 0;
    for (const id of this.#named.keys()) if (this.#isNamedBy(id, tokens)) count += 1;
    return count === 1;
  }
}

/** What part of the first's score the second had, before the space set them apart. */
function shareOf(weight: number): number {
  return Math.pow(weight, 1 / knobs.sharpness);
}

let shared: Promise<ShippedMeanings> | null = null;

/** The one of this process: what the app ships does not change. Made when it is first asked for. */
export function shippedMeanings(): Promise<ShippedMeanings> {
  return (shared ??= readShippedFile('meanings').then((packed) =>
    packed ? ShippedMeanings.unpack(packed) : ShippedMeanings.of(shippedPhrases()),
  ));
}
