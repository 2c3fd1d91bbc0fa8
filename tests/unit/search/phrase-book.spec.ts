import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Analyzer, type AnalyzedToken } from '@backend/directory/search/analysis/analyzer';
import { PhraseBook } from '@backend/directory/search/concepts/phrase-book';
import { TermCounts } from '@backend/directory/search/concepts/term-counts';

const analyzer = new Analyzer();
const words = 'logo web catalogo fotografo boda tarta pan impuesto renta huerto tejado pintura'.split(' ');
const word = fc.constantFrom(...words);
const phrases = fc.array(
  fc.record({ text: fc.array(word, { minLength: 2, maxLength: 4 }), concept: fc.nat(3) }),
  { minLength: 1, maxLength: 12 },
);

function bookOf(all: readonly { text: readonly string[]; concept: number }[]): PhraseBook {
  const book = new PhraseBook(analyzer);
  for (const { text, concept } of all) {
    book.add(
      analyzer.analyze(text.join(' ')).map(({ terms }) => terms),
      concept,
      1,
    );
  }
  book.finish(() => 1);
  return book;
}

function scoresOf(
  book: PhraseBook,
  text: readonly string[],
  weightOf: (token: AnalyzedToken) => number = () => 1,
): number[] {
  const scores = new Float64Array(4);
  book.addTo(scores, analyzer.analyze(text.join(' ')), weightOf);
  return [...scores];
}

/** Whether each word of the phrase is met by another word of the text. */
function isIn(phrase: readonly string[], text: readonly string[]): boolean {
  const left = [...text];
  return phrase.every((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

describe('phrases in a text', () => {
  it('say something of a concept exactly where one of its phrases stands there whole', () => {
    fc.assert(
      fc.property(phrases, fc.array(word, { maxLength: 10 }), (all, text) => {
        const scores = scoresOf(bookOf(all), text);
        for (const [concept, score] of scores.entries()) {
          const expected = all.some((phrase) => phrase.concept === concept && isIn(phrase.text, text));
          expect(score > 0).toBe(expected);
        }
      }),
    );
  });

  it('are not remembered for the next text', () => {
    fc.assert(
      fc.property(phrases, fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 5 }), (all, texts) => {
        const book = bookOf(all);
        for (const text of texts) expect(scoresOf(book, text)).toEqual(scoresOf(bookOf(all), text));
      }),
    );
  });

  it('say more where their words stand together, and less where a word is doubtful', () => {
    const book = bookOf([{ text: ['catalogo', 'boda'], concept: 1 }]);
    const far = [...'catalogo pan renta huerto tejado pintura web logo'.split(' '), 'boda'];
    const near = scoresOf(book, ['catalogo', 'boda'])[1] ?? 0;
    expect(scoresOf(book, far)[1]).toBeLessThan(near);
    const doubt = ({ position }: AnalyzedToken): number => (position === 0 ? 1 : 0.5);
    expect(scoresOf(book, ['catalogo', 'boda'], doubt)[1]).toBeLessThan(near);
  });
});

describe('how much of each term each concept has', () => {
  const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(2000), fc.double({ min: 0.1, max: 3, noNaN: true })), {
    maxLength: 3000,
  });

  it('is as maps of maps would have it, in the same order', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const counts = new TermCounts();
        const maps = new Map<number, Map<number, number>>();
        for (const [term, concept, amount] of all) {
          counts.add(term, concept, amount);
          const row = maps.get(term) ?? new Map<number, number>();
          maps.set(term, row.set(concept, (row.get(concept) ?? 0) + amount));
        }
        const table = counts.table();
        expect([...table.order]).toEqual([...maps.keys()]);
        expect(Array.from(table.values(), (row) => row.size)).toEqual(
          [...maps.values()].map((row) => row.size),
        );
        for (const [term, row] of maps) expect([...(table.get(term) ?? [])]).toEqual([...row]);
        expect(table.get(41)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });
});
