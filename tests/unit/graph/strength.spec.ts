import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactionKinds } from '@shared/interactions/interactions.schema';
import { tieKinds } from '@shared/ties/ties.schema';
import {
  bandOf,
  civilDateOf,
  dayOf,
  encounterHalfLifeDays,
  explainStrength,
  strengthOf,
  termOf,
  tieHalfLifeDays,
  tieWeights,
  toneOf,
  type Link,
} from '@shared/graph/strength';

const day = fc.integer({ min: 0, max: 30_000 });
const encounter = fc.record({
  source: fc.constant('encounter' as const),
  kind: fc.constantFrom(...interactionKinds),
  day,
});
const tie = fc
  .record({
    source: fc.constant('tie' as const),
    kind: fc.constantFrom(...tieKinds),
    day,
    lasted: fc.option(fc.nat(2000)),
    weight: fc.double({ min: 0.001, max: 10, noNaN: true }),
  })
  .map(({ lasted, ...rest }) => ({ ...rest, untilDay: lasted === null ? null : rest.day + lasted }));
const links: fc.Arbitrary<Link[]> = fc.array(fc.oneof(encounter, tie), { maxLength: 12 });

describe('the strength of a relationship', () => {
  it('halves what an encounter adds in its half-life', () => {
    const coffee: Link = { source: 'encounter', kind: 'coffee', day: 1000 };
    expect(termOf(coffee, 1000)).toBe(1);
    expect(termOf(coffee, 1000 + encounterHalfLifeDays)).toBeCloseTo(0.5, 12);
    expect(termOf(coffee, 999)).toBe(0);
  });

  it('lets a tie fade to its floor and no further, while it lasts', () => {
    const lasting: Link = { source: 'tie', kind: 'collaborates', day: 0, untilDay: null, weight: 1 };
    expect(termOf(lasting, 0)).toBe(tieWeights.collaborates.weight);
    expect(termOf(lasting, 20_000)).toBe(tieWeights.collaborates.floor);
    const over: Link = { ...lasting, untilDay: 20_000 };
    expect(termOf(over, 20_000 + tieHalfLifeDays)).toBeCloseTo(tieWeights.collaborates.floor / 2, 12);
  });

  it('is on every day before what it is on the first, where nobody knows when it began', () => {
    const undated: Link = {
      source: 'tie',
      kind: 'collaborates',
      day: 1000,
      isUndated: true,
      untilDay: null,
      weight: 2,
    };
    expect(termOf(undated, 0)).toBe(termOf(undated, 1000));
    expect(termOf(undated, 1100)).toBeLessThan(termOf(undated, 1000));
    expect(explainStrength([undated], 0)).toEqual([{ link: undated, ageDays: 0, value: 5 }]);
  });

  it('never grows as long as nothing new happens', () => {
    fc.assert(
      fc.property(links, fc.nat(3000), fc.nat(3000), (own, wait, longer) => {
        const last = Math.max(0, ...own.map((link) => link.day)) + wait;
        const now = strengthOf(own, last);
        expect(strengthOf(own, last + longer)).toBeLessThanOrEqual(now + 1e-12 * now);
      }),
    );
  });

  it('is what its terms add up to, in any order', () => {
    fc.assert(
      fc.property(links, day, (own, at) => {
        const strength = strengthOf(own, at);
        const explained = explainStrength(own, at).reduce((sum, { value }) => sum + value, 0);
        expect(explained).toBeCloseTo(strength, 9);
        expect(strengthOf([...own].reverse(), at)).toBeCloseTo(strength, 9);
        expect(strength).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('knows no time to come', () => {
    fc.assert(
      fc.property(links, day, (own, at) => {
        expect(strengthOf(own, at)).toBe(
          strengthOf(
            own.filter((link) => link.day <= at),
            at,
          ),
        );
      }),
    );
  });

  it('has a band for every strength', () => {
    expect([0, 0.4, 1, 2, 50].map(bandOf)).toEqual(['cold', 'cooling', 'warm', 'strong', 'strong']);
  });

  it('cools, or is cold, only after it was stronger; what never was is slight', () => {
    const acquaintance: Link = { source: 'tie', kind: 'knows', day: 1000, untilDay: null, weight: 1 };
    expect([1000, 1001, 5000].map((at) => toneOf([acquaintance], at))).toEqual([
      'slight',
      'slight',
      'slight',
    ]);
    const talk: Link = { source: 'encounter', kind: 'conversation', day: 1000 };
    expect([1000, 1030, 1400].map((at) => toneOf([talk], at))).toEqual(['slight', 'slight', 'cold']);
    const lunch: Link = { source: 'encounter', kind: 'lunch', day: 1000 };
    expect([1000, 1090, 1400].map((at) => toneOf([lunch], at))).toEqual(['warm', 'cooling', 'cold']);
    expect(toneOf([lunch, talk, acquaintance], 1000)).toBe('strong');
  });

  it('is said to cool or be cold by nobody who has not seen it stronger', () => {
    fc.assert(
      fc.property(links, day, (own, at) => {
        const tone = toneOf(own, at);
        const band = bandOf(strengthOf(own, at));
        const best = Math.max(
          0,
          ...own
            .map((link) => link.day)
            .filter((day) => day <= at)
            .map((day) => strengthOf(own, day)),
        );
        expect([band, 'slight']).toContain(tone);
        if (tone !== band) expect(bandOf(best)).toBe(band);
      }),
    );
  });

  it('counts days both ways', () => {
    fc.assert(
      fc.property(day, (at) => {
        expect(dayOf(civilDateOf(at))).toBe(at);
      }),
    );
  });
});
