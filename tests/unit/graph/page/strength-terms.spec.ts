import fc from 'fast-check';
import { expect, it } from 'vitest';
import { strengthOf, type Link } from '@shared/graph/strength';
import { interactionKinds } from '@shared/interactions/interactions.schema';
import { shownTerms } from '@/features/graph/scene/strength-terms';

const encounter = fc.record({
  source: fc.constant('encounter' as const),
  kind: fc.constantFrom(...interactionKinds),
  day: fc.integer({ min: 0, max: 1000 }),
});

it('adds up as it is read, whatever is rounded and however much is left out', () => {
  fc.assert(
    fc.property(fc.array(encounter, { maxLength: 30 }), (links) => {
      const { terms, rest, sum } = shownTerms(links, 1000, 8);
      const hundredths = [...terms, ...(rest ? [rest] : [])].map(({ value }) => Math.round(value * 100));
      expect(hundredths.reduce((total, value) => total + value, 0)).toBe(Math.round(sum * 100));
      expect(sum).toBeCloseTo(strengthOf(links, 1000), 1);
      expect(terms.length + (rest?.count ?? 0)).toBe(links.length);
      expect(terms.length).toBeLessThanOrEqual(9);
      for (const { term, value } of terms) expect(Math.abs(term.value - value)).toBeLessThan(0.01);
    }),
  );
});

it('keeps what adds little in sight, as a tenth would not', () => {
  const old = (day: number): Link => ({ source: 'encounter', kind: 'event', day });
  const { terms, sum } = shownTerms([old(1000 - 300), old(1000 - 320), old(1000 - 340)], 1000, 8);
  expect(terms.every(({ value }) => value > 0.02)).toBe(true);
  expect(sum).toBe(0.1);
});
