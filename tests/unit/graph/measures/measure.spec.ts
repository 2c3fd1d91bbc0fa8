import { describe, expect, it } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { measure } from '@shared/graph/measures/measure';
import { isSameInput, measureInputOf } from '@shared/graph/measures/measure-input';
import { MeasuringCancelled } from '@shared/graph/measures/measuring';
import { noFilters, viewOf, type ViewOptions } from '@shared/graph/view';
import { tieKinds } from '@shared/ties/ties.schema';
import { modelOf, person, today } from '../made-up-model';

const friend = tieKinds.indexOf('friend');
const people = Array.from({ length: 300 }, (_, index) =>
  person(index, { sectorIds: index % 3 === 0 ? ['web', 'art'] : ['law'] }),
);
const community = communityOf(
  modelOf({
    people,
    ties: people
      .flatMap((_, index) => [
        [index, (index + 1) % 300, friend, today - 10, -1, 1000],
        [index, (index * 7 + 3) % 300, friend, today - 900, -1, 1000],
      ])
      .filter(([a, b]) => a !== b),
    awareness: [[4, 5, 2, today]],
  }),
);
const options: ViewOptions = { layer: 'both', weighting: 'strength', day: today, filters: noFilters };
const view = viewOf(community, options);

describe('measuring a view', () => {
  it('measures everything, and says how far it is without ever going back', () => {
    const shares: number[] = [];
    const { nodes, whole, communities } = measure(view, community, {
      onProgress: (share) => shares.push(share),
    });
    expect(whole.order).toBe(300);
    expect(whole.size).toBe(view.edges.a.length);
    expect(nodes.knows[4]).toBe(1);
    expect(nodes.knownBy[5]).toBe(1);
    expect(nodes.betweenness.some((value) => value > 0)).toBe(true);
    expect(communities.every(({ sectorId }) => sectorId === 'law' || sectorId === 'web')).toBe(true);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops as soon as it is no longer wanted, wherever it is', () => {
    let asked = 0;
    const count = (): boolean => {
      asked += 1;
      return false;
    };
    measure(view, community, { isCancelled: count });
    const times = asked;
    expect(times).toBeGreaterThan(10);
    for (let stopAt = 1; stopAt <= times; stopAt += 1) {
      let left = stopAt;
      const isCancelled = (): boolean => {
        left -= 1;
        return left <= 0;
      };
      expect(() => measure(view, community, { isCancelled })).toThrow(MeasuringCancelled);
      expect(left).toBe(0);
    }
  });

  it('depends on what the view holds, not on which object it is', () => {
    const input = measureInputOf(view, community);
    expect(isSameInput(input, measureInputOf(viewOf(community, options), community))).toBe(true);
    const yesterday = viewOf(community, { ...options, day: today - 1 });
    expect(isSameInput(input, measureInputOf(yesterday, community))).toBe(false);
    const others = { people: people.map((one) => ({ ...one, sectorIds: [] })) };
    expect(isSameInput(input, measureInputOf(view, others))).toBe(false);
  });
});
