import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalyzedToken } from '@backend/directory/search/analysis/analyzer';
import { Likelihood } from '@backend/directory/search/concepts/likelihood';
import { Vocabulary } from '@backend/directory/search/index/vocabulary';

const terms = new Vocabulary();

/** Words that stand for themselves alone. */
const read = (text: string): AnalyzedToken[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word, position) => ({
      word,
      form: word,
      light: word,
      root: word,
      position,
      terms: [{ term: terms.intern(word), weight: 1 }],
    }));

/** Concepts in the order given, each with its words. */
function likelihoodOf(...languages: readonly string[]): Likelihood {
  const counts = new Map<number, Map<number, number>>();
  for (const [concept, text] of languages.entries()) {
    for (const { word } of read(text)) {
      const term = terms.intern(word);
      const row = counts.get(term) ?? new Map<number, number>();
      row.set(concept, (row.get(concept) ?? 0) + 1);
      counts.set(term, row);
    }
  }
  return new Likelihood(counts, languages.length);
}

const sure = (): number => 1;
const sharesOf = (
  likelihood: Likelihood,
  text: string,
  weightOf: (token: AnalyzedToken) => number = sure,
) => [...likelihood.sharesOf(read(text), weightOf)];

describe('how likely concepts are', () => {
  it('gives the concept that has the words 1, and those that have none of them the same less', () => {
    const [first, second, third] = sharesOf(
      likelihoodOf('fontanero tuberia grifo', 'fotografo retrato boda', 'traductor ingles novela'),
      'tuberia grifo',
    );
    expect(first).toBe(1);
    expect(second).toBeLessThan(1);
    expect(third).toBeCloseTo(second ?? 0, 9);
  });

  it('prefers the concept that all words agree on to the one that has a single word often', () => {
    const [often, all] = sharesOf(
      likelihoodOf('violin violin violin violin', 'violin madera barniz taller', 'pan horno harina masa'),
      'violin madera barniz',
    );
    expect(all).toBe(1);
    expect(often).toBeLessThan(1);
  });

  it('believes a word less that was meant less surely', () => {
    const likelihood = likelihoodOf('violin', 'harina', 'tejado');
    const [, guessed] = sharesOf(likelihood, 'violin', () => 0.3);
    const [, certain] = sharesOf(likelihood, 'violin');
    expect(guessed).toBeGreaterThan(certain ?? 1);
  });

  it('tells nothing apart by words that nobody has', () => {
    expect(sharesOf(likelihoodOf('violin madera', 'harina horno'), 'submarino')).toEqual([1, 1]);
  });

  it('is between 0 and 1, has a 1, and does not depend on the order of the words', () => {
    const words = ['violin', 'madera', 'harina', 'horno', 'tejado', 'submarino', 'fontanero'];
    const likelihood = likelihoodOf('violin madera madera', 'harina horno', 'tejado madera fontanero');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (asked) => {
        const shares = sharesOf(likelihood, asked.join(' '));
        const backwards = sharesOf(likelihood, [...asked].reverse().join(' '));
        expect(Math.max(...shares)).toBe(1);
        for (const [place, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeCloseTo(backwards[place] ?? -1, 9);
        }
      }),
    );
  });
});
