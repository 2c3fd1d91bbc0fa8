import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { compareTies, standingOf, warmthTrend } from '@shared/graph/compare';
import { measure } from '@shared/graph/measures/measure';
import { noFilters, viewOf } from '@shared/graph/view';
import { drawnCommunity, modelOf, person, today, type Drawn } from './made-up-model';

function at(drawn: Drawn, day: number) {
  const community = communityOf(modelOf(drawn));
  const view = viewOf(community, { layer: 'both', weighting: 'strength', day, filters: noFilters });
  return { view, standing: standingOf(view, measure(view, community)) };
}

const two: Drawn = {
  people: [person(0), person(1), person(2), person(3)],
  ties: [[2, 3, 1, today - 700, today - 400, 1000]],
  encounters: [
    // Lunch twice long ago, coffee lately.
    [0, 1, 3, today - 200],
    [0, 1, 3, today - 200],
    [1, 2, 0, today - 3],
  ],
};

describe('comparing two days', () => {
  it('tells new ties, and those that cooled', () => {
    const changes = compareTies(at(two, today - 200).view, at(two, today).view);
    expect(changes.fresh).toMatchObject([{ one: 1, other: 2, before: 0 }]);
    expect(changes.cooled).toMatchObject([{ one: 0, other: 1, before: 2.4 }]);
    expect(changes.gone).toEqual([]);
    expect(changes.warmed).toEqual([]);
  });

  it('calls no tie new of which nobody knows when it began', () => {
    const undated: Drawn = { people: two.people, ties: [[0, 1, 1, today, -1, 1000, 1]] };
    const changes = compareTies(at(undated, today - 91).view, at(undated, today).view);
    expect(changes).toEqual({ fresh: [], gone: [], cooled: [], warmed: [] });
  });

  it('sees nothing new between a day and itself, and sees the opposite the other way round', () => {
    fc.assert(
      fc.property(drawnCommunity, fc.integer({ min: 0, max: 500 }), (drawn, days) => {
        const [before, after] = [at(drawn, today - days).view, at(drawn, today).view];
        const none = { fresh: [], gone: [], cooled: [], warmed: [] };
        expect(compareTies(after, after)).toEqual(none);
        const there = compareTies(before, after);
        const back = compareTies(after, before);
        expect(back.gone).toHaveLength(there.fresh.length);
        expect(back.warmed).toHaveLength(there.cooled.length);
        const ties = (view: typeof before): number => view.edges.a.length;
        expect(ties(after)).toBe(ties(before) + there.fresh.length - there.gone.length);
      }),
    );
  });

  it('says whether the community is closer, by the warm ties a person has', () => {
    const later = at(two, today).standing;
    const earlier = at(two, today - 200).standing;
    expect(later).toMatchObject({ people: 4, alone: 0, groups: 1 });
    expect(warmthTrend(earlier.warmth, later.warmth)).toBe('looser');
    expect(warmthTrend(later.warmth, earlier.warmth)).toBe('closer');
    expect(warmthTrend(later.warmth, later.warmth)).toBe('even');
  });
});
