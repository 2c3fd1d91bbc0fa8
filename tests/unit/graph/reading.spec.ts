import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { measure } from '@shared/graph/measures/measure';
import { readingOf } from '@shared/graph/reading/reading';
import { civilDateOf } from '@shared/graph/strength';
import { noFilters, viewOf, type ViewOptions } from '@shared/graph/view';
import { drawnCommunity, modelOf, person, today, type Drawn } from './made-up-model';

const options: ViewOptions = { layer: 'both', weighting: 'strength', day: today, filters: noFilters };

function read(drawn: Drawn) {
  const community = communityOf(modelOf(drawn));
  const view = viewOf(community, options);
  const measures = measure(view, community);
  return { community, view, measures, reading: readingOf(community, view, measures, today) };
}

/** A tie of kind `friend` since a day. */
const friends = (a: number, b: number, day = today - 400): number[] => [a, b, 1, day, -1, 1000];
/** Everybody of the list with everybody else. */
const circle = (nodes: readonly number[], day?: number): number[][] =>
  nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => friends(a, b, day)));

describe('reading the graph', () => {
  it('names who is on their own, apart from newcomers, who have four weeks to find somebody', () => {
    const joined = (days: number) => ({ joinedOn: civilDateOf(today - days) });
    const { reading } = read({
      people: [
        person(0, { ...joined(900), sectorIds: ['design'] }),
        person(1, { ...joined(900), sectorIds: ['law'] }),
        person(2, { ...joined(800), sectorIds: ['design'] }),
        person(3, joined(40)),
        person(4, joined(10)),
        person(5),
      ],
      ties: [friends(0, 1)],
    });
    expect(reading.alone.map((finding) => finding.person)).toEqual([2, 5]);
    expect(reading.newcomers.map((finding) => finding.person)).toEqual([3]);
    expect(reading.alone[0]?.next).toEqual({
      one: 2,
      other: 0,
      through: null,
      common: { kind: 'sector', id: 'design' },
    });
  });

  it('finds who holds two sides together, whom their leaving would cut off, and a tie that would hold', () => {
    const { reading } = read({
      people: Array.from({ length: 7 }, (_, index) => person(index)),
      ties: [...circle([0, 1, 2, 3]), friends(3, 4), friends(4, 5), friends(4, 6), friends(5, 6)],
    });
    const [first, second] = reading.connectors;
    expect(first?.person).toBe(3);
    expect([...(first?.cutOff ?? [])].sort()).toEqual([4, 5, 6]);
    expect(second?.person).toBe(4);
    expect(second?.cutOff).toEqual([5, 6]);
    expect(second?.cutOff).toContain(second?.next?.one);
    expect([0, 1, 2, 3]).toContain(second?.next?.other);
    // Whoever stands between the two can introduce them.
    expect(first?.next).toMatchObject({ one: 4, through: 3 });
  });

  it('names who connects most where nobody’s leaving would split the community, and whom they could bring together', () => {
    const groups = [
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
    ];
    // Two ways from one group to the other: through 10, and the longer one from 4 to 9.
    const { reading, measures } = read({
      people: Array.from({ length: 11 }, (_, index) => person(index)),
      ties: [
        ...groups.flatMap((nodes) => circle(nodes)),
        ...[0, 1, 5, 6].map((other) => friends(other, 10)),
        friends(4, 9),
      ],
    });
    expect(reading.connectors).toEqual([]);
    expect(reading.bridges).toEqual([]);
    expect(reading.holdsWithoutAnybody).toBe(true);
    const { betweenness } = measures.nodes;
    const best = [...betweenness.keys()].toSorted(
      (left, right) => (betweenness[right] ?? 0) - (betweenness[left] ?? 0),
    );
    expect(reading.linkers.map((finding) => finding.person)).toEqual(best.slice(0, 3));
    const hub = reading.linkers.find((finding) => finding.person === 10);
    expect(hub?.groups).toHaveLength(2);
    expect(hub?.next?.through).toBe(10);
    const between = [hub?.next?.one, hub?.next?.other].map((one) =>
      groups.findIndex((nodes) => nodes.includes(one ?? -1)),
    );
    expect(between.toSorted()).toEqual([0, 1]);
  });

  it('names the ties that hold on their own, with everybody on their smaller side', () => {
    const { reading } = read({
      people: Array.from({ length: 8 }, (_, index) => person(index)),
      ties: [...circle([0, 1, 2, 3]), friends(3, 4), ...circle([4, 5, 6]), friends(0, 7)],
    });
    expect(reading.holdsWithoutAnybody).toBe(false);
    expect(reading.bridges.map(({ one, other, cutOff }) => [one, other, cutOff.toSorted()])).toEqual([
      [4, 3, [4, 5, 6]],
      [7, 0, [7]],
    ]);
    const [first] = reading.bridges;
    expect([5, 6]).toContain(first?.next?.one);
    expect([0, 1, 2, 3, 7]).toContain(first?.next?.other);
  });

  it('finds groups that hardly know each other, and who could bridge them', () => {
    const groups = [
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
      [10, 11, 12, 13, 14],
    ];
    const { reading, measures } = read({
      people: Array.from({ length: 15 }, (_, index) => person(index)),
      ties: [...groups.flatMap((nodes) => circle(nodes)), friends(0, 5), friends(1, 10), friends(2, 11)],
    });
    const pairs = reading.groups.map(({ groups: pair, ties }) => ({
      nodes: pair.map((id) => [...(measures.communities[id]?.nodes ?? [])]),
      ties,
    }));
    expect(pairs).toContainEqual({ nodes: [groups[1], groups[2]], ties: 0 });
    const apart = reading.groups.find(({ ties }) => ties === 1);
    expect([...(apart?.bridgers ?? [])].sort()).toEqual([0, 5]);
  });

  it('lists the ties that began this season, strongest first', () => {
    const { reading } = read({
      people: Array.from({ length: 4 }, (_, index) => person(index)),
      ties: [friends(0, 1), friends(1, 2, today - 30)],
      // A lunch and a coffee with somebody known for long make no new tie.
      encounters: [
        [2, 3, 3, today - 5],
        [2, 3, 0, today - 2],
        [0, 1, 0, today - 1],
      ],
    });
    expect(reading.newTies.map(({ one, other }) => [one, other])).toEqual([
      [2, 3],
      [1, 2],
    ]);
  });

  it('calls no tie new of which nobody knows when it began', () => {
    const { reading } = read({
      people: Array.from({ length: 3 }, (_, index) => person(index)),
      ties: [[...friends(0, 1, today), 1], friends(1, 2, today)],
      encounters: [[0, 1, 0, today - 1]],
    });
    expect(reading.newTies.map(({ one, other }) => [one, other])).toEqual([[1, 2]]);
  });

  it('tells which specialties hardly anybody knows of', () => {
    const { reading } = read({
      people: [
        person(0, { specialtyIds: ['law.tax'] }),
        person(1, { specialtyIds: ['design.logo', 'law.tax'] }),
        person(2, { specialtyIds: ['design.logo'] }),
        person(3),
      ],
      awareness: [
        [3, 0, 2, today - 9],
        [2, 0, 3, today - 9],
        [3, 2, 1, today - 9],
      ],
    });
    expect(reading.unknown).toEqual([
      { specialtyId: 'design.logo', people: [1, 2], knownBy: 0, outOf: 2 },
      { specialtyId: 'law.tax', people: [1, 0], knownBy: 2, outOf: 2 },
    ]);
  });

  it('says nothing of an empty community, and reads three thousand on their own', () => {
    const lists = { alone: [], newcomers: [], linkers: [], connectors: [], bridges: [], groups: [] };
    expect(read({ people: [] }).reading).toEqual({
      ...lists,
      newTies: [],
      unknown: [],
      holdsWithoutAnybody: false,
    });
    const { reading } = read({ people: Array.from({ length: 3000 }, (_, index) => person(index)) });
    expect(reading.alone).toHaveLength(3000);
    expect(reading.alone[0]?.next?.one).toBe(reading.alone[0]?.person);
  });

  it('speaks only of people who are shown, and introduces only who do not know each other', () => {
    fc.assert(
      fc.property(drawnCommunity, (drawn) => {
        const { view, reading } = read(drawn);
        const shown = new Set(view.people);
        const { alone, newcomers, linkers, connectors, bridges, groups, newTies, unknown } = reading;
        const named = [
          ...[...alone, ...newcomers].map((finding) => finding.person),
          ...linkers.map((finding) => finding.person),
          ...connectors.flatMap((finding) => [finding.person, ...finding.cutOff]),
          ...bridges.flatMap(({ one, other, cutOff }) => [one, other, ...cutOff]),
          ...groups.flatMap((finding) => finding.bridgers),
          ...newTies.flatMap(({ one, other }) => [one, other]),
          ...unknown.flatMap((finding) => finding.people),
        ];
        for (const index of named) expect(shown).toContain(index);
        const tied = new Set(
          Array.from(view.edges.a, (a, edge) =>
            [view.people[a], view.people[view.edges.b[edge] ?? 0]].sort().join(),
          ),
        );
        for (const { next } of [...alone, ...newcomers, ...linkers, ...connectors, ...bridges]) {
          if (!next) continue;
          expect(shown).toContain(next.one);
          expect(shown).toContain(next.other);
          expect(next.one).not.toBe(next.other);
          expect(tied).not.toContain([next.one, next.other].sort().join());
        }
      }),
    );
  });
});
