import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { measure } from '@shared/graph/measures/measure';
import { dayOf } from '@shared/graph/strength';
import { noFilters, viewOf, type GraphView, type ViewOptions } from '@shared/graph/view';
import { neighbourTowards } from '@/features/graph/composables/use-graph-keys';
import { emphasisOf } from '@/features/graph/scene/emphasis';
import { groupPeople, groupsMeant, seasonOf, type GroupWords } from '@/features/graph/scene/groups';
import { makeScene } from '@/features/graph/scene/make-scene';
import { colourCount, paletteOf } from '@/features/graph/scene/palettes';
import {
  acquaintancesOf,
  chainsBetween,
  commonAcquaintances,
  peopleAround,
} from '@/features/graph/scene/relations';
import { pairStrengths } from '@/features/graph/scene/pair-strengths';
import { keepOnly } from '@/features/graph/scene/sub-view';
import { drawnCommunity, modelOf, person, today } from '../made-up-model';

const words: GroupWords = {
  sector: (id) => id,
  status: (status) => status,
  season: (key) => key,
  community: (sectorId, hub) => `${sectorId ?? ''} ${hub}`,
  rest: () => 'rest',
  earlier: 'earlier',
};

const everything = { layer: 'both', weighting: 'strength', day: today, filters: noFilters } as const;
const knows = 0;
const tie = (a: number, b: number): number[] => [a, b, knows, today - 10, -1, 1000];

/** Pairs of people that a view ties, each as a text. */
function pairsOf({ people, edges }: GraphView): string[] {
  return [...edges.a].map((a, edge) => `${String(people[a])}-${String(people[edges.b[edge] ?? -1])}`);
}

describe('a part of a view', () => {
  it('holds just those people, and just the ties among them', () => {
    fc.assert(
      fc.property(drawnCommunity, fc.nat(), (drawn, mask) => {
        const view = viewOf(communityOf(modelOf(drawn)), everything);
        const isKept = (node: number): boolean => ((mask >> (node % 30)) & 1) === 1;
        const part = keepOnly(view, isKept);
        const kept = [...view.people].filter((_, node) => isKept(node));
        expect([...part.people]).toEqual(kept);
        part.people.forEach((index, node) => expect(part.nodeOf[index]).toBe(node));
        const both = pairsOf(view).filter((pair) =>
          pair.split('-').every((one) => kept.includes(Number(one))),
        );
        expect(pairsOf(part)).toEqual(both);
      }),
    );
  });
});

describe('relations', () => {
  // 0 - 1 - 2, 0 - 3 - 2, and 4 on their own.
  const community = communityOf(
    modelOf({
      people: [0, 1, 2, 3, 4].map((index) => person(index)),
      ties: [tie(0, 1), tie(1, 2), tie(0, 3), tie(3, 2), tie(0, 1).with(2, 3)],
    }),
  );
  const view = viewOf(community, everything);
  const strengthOfPair = pairStrengths(community, everything);

  it('name whom somebody knows, the strongest first', () => {
    expect(acquaintancesOf(view, 0).map((one) => one.person)).toEqual([1, 3]);
    expect(acquaintancesOf(view, 4)).toEqual([]);
  });

  it('name whom both know', () => {
    expect(commonAcquaintances(view, 0, 2).toSorted()).toEqual([1, 3]);
    expect(commonAcquaintances(view, 0, 4)).toEqual([]);
  });

  it('reach as far as the steps asked for', () => {
    expect([...peopleAround(view, 0, 1)].toSorted()).toEqual([0, 1, 3]);
    expect([...peopleAround(view, 0, 2)].toSorted()).toEqual([0, 1, 2, 3]);
    expect([...peopleAround(view, 4, 2)]).toEqual([4]);
  });

  it('lead from one to another by the strongest way first, and nowhere where there is none', () => {
    const chains = chainsBetween(community, view, { from: 0, to: 2 }, today, 4, strengthOfPair);
    expect(chains.map(({ people }) => people)).toEqual([
      [0, 1, 2],
      [0, 3, 2],
    ]);
    expect(chains[0]?.links.map(({ lastDay }) => lastDay)).toEqual([today - 10, today - 10]);
    expect(chainsBetween(community, view, { from: 0, to: 4 }, today, 4, strengthOfPair)).toEqual([]);
  });
});

describe('bands where ties count as declared', () => {
  const old = (a: number, b: number): number[] => [a, b, knows, today - 3000, -1, 3000];
  const community = communityOf(
    modelOf({ people: [0, 1, 2].map((index) => person(index)), ties: [old(0, 1), old(1, 2)] }),
  );
  const declared = { ...everything, weighting: 'declared' } as const;

  it('are those of the strength, in lists, in chains and in the picture', () => {
    const [byStrength, asDeclared] = [everything, declared].map((options) => {
      const view = viewOf(community, options);
      const strengthOfPair = pairStrengths(community, options);
      const [chain] = chainsBetween(community, view, { from: 0, to: 2 }, today, 1, strengthOfPair);
      const { edges } = makeScene({
        ...{
          community,
          view,
          whole: view,
          measures: null,
          strengthOfPair,
          palette: paletteOf('light', false),
        },
        ...{ grouping: groupPeople(community, view, 'sector', null, words), sizeBy: 'even' },
        ...{ isPinned: () => false, pictureOf: () => null },
      });
      return {
        known: acquaintancesOf(view, 0, strengthOfPair).map(({ band }) => band),
        chain: [chain?.band, ...(chain?.links.map(({ band }) => band) ?? [])],
        colours: [...edges.colour],
      };
    });
    expect(asDeclared).toEqual(byStrength);
    expect(viewOf(community, declared).edges.strength[0]).not.toBe(
      viewOf(community, everything).edges.strength[0],
    );
  });
});

describe('a scene', () => {
  it('has a node for each person and a line for each tie and each pair that awareness joins', () => {
    fc.assert(
      fc.property(drawnCommunity, (drawn) => {
        const community = communityOf(modelOf(drawn));
        const view = viewOf(community, everything);
        const grouping = groupPeople(community, view, 'sector', null, words);
        const palette = paletteOf('light', false);
        const { nodes, edges } = makeScene({
          ...{ community, view, whole: view, measures: null, grouping, palette },
          ...{
            sizeBy: 'degree',
            strengthOfPair: pairStrengths(community, everything),
            isPinned: () => false,
            pictureOf: () => null,
          },
        });
        expect(nodes.count).toBe(view.people.length);
        expect([...nodes.colour].every((colour) => colour <= colourCount)).toBe(true);
        const { from, to } = view.arrows;
        const pairs = new Set([...from].map((one, row) => [one, to[row] ?? -1].toSorted().join()));
        expect(edges.count).toBe(view.edges.a.length + pairs.size);
        const keyOf = (edge: number): string => [edges.a[edge] ?? -1, edges.b[edge] ?? -1].toSorted().join();
        const keys = Array.from({ length: edges.count }, (_, edge) => keyOf(edge));
        // Of two lines between the same two, the second is drawn beside the first, and no other line is.
        expect([...edges.beside]).toEqual(keys.map((key, edge) => Number(keys.indexOf(key) < edge)));
        expect(nodes.radius.every((radius) => radius >= 6 && radius <= 16)).toBe(true);
      }),
    );
  });

  it('gives every group a look of its own, and counts everybody once', () => {
    const people = Array.from({ length: 60 }, (_, index) =>
      person(index, { sectorIds: index % 20 === 0 ? [] : [`sector-${String(index % 20)}`] }),
    );
    const community = communityOf(modelOf({ people }));
    const view = viewOf(community, everything);
    const { groups, groupOf } = groupPeople(community, view, 'sector', null, words);
    const looks = groups.map(({ colour, shape }) => `${String(colour)} ${String(shape)}`);
    expect(new Set(looks).size).toBe(groups.length);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    expect(groupOf).toHaveLength(60);
  });

  it('gives a group the same look with other filters and on another day', () => {
    const people = Array.from({ length: 12 }, (_, index) =>
      person(index, {
        sectorIds: [index < 6 ? 'design' : index < 10 ? 'law' : 'web'],
        status: index < 5 ? 'away' : 'active',
        joinedOn: index < 8 ? '2025-01-01' : '2020-01-01',
      }),
    );
    const community = communityOf(modelOf({ people }));
    const looks = (options: ViewOptions) =>
      new Map(
        groupPeople(community, viewOf(community, options), 'sector', null, words).groups.map(
          ({ key, colour, shape }) => [key, [colour, shape]],
        ),
      );
    const all = looks(everything);
    const filtered = looks({ ...everything, filters: { ...noFilters, statuses: ['active'] } });
    const before = looks({ ...everything, day: dayOf('2022-01-01') });
    expect([...all.keys()]).toEqual(['design', 'law', 'web']);
    for (const some of [filtered, before]) {
      for (const [key, look] of some) expect([key, look]).toEqual([key, all.get(key)]);
    }
    expect([...before.keys()]).toEqual(['law', 'web']);
  });

  it('names a community by its best connected member, and means it by any of them', () => {
    const circle = (nodes: readonly number[]) =>
      nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => [a, b, 1, today - 10, -1, 1000]));
    const people = Array.from({ length: 12 }, (_, index) => person(index));
    const ties = [...circle([0, 1, 2, 3]), [0, 10, 1, today - 10, -1, 1000], ...circle([4, 5, 6, 7, 8, 9])];
    const community = communityOf(modelOf({ people, ties }));
    const grouped = (options: ViewOptions) => {
      const view = viewOf(community, options);
      const grouping = groupPeople(community, view, 'community', measure(view, community), words);
      const meant = (member: number) =>
        groupsMeant(grouping, community, view, [people[member]?.id ?? '']).map((key) =>
          people.findIndex(({ id }) => id === key),
        );
      return { grouping, meant };
    };
    const { grouping, meant } = grouped(everything);
    expect(grouping.groups.map(({ count }) => count)).toEqual([6, 5, 1]);
    expect(grouping.groups[1]?.key).toBe(people[0]?.id);
    expect(meant(3)).toEqual([0]);
    // The day before they met there are no groups; what does not exist is left as it is.
    expect(grouped({ ...everything, day: today - 11 }).meant(3)).not.toEqual([0]);
    const looks = grouping.groups.map(({ colour, shape }) => `${String(colour)} ${String(shape)}`);
    expect(new Set(looks).size).toBe(3);
  });

  it('puts the latest seasons first', () => {
    expect(seasonOf('2026-01-31')).toBe('2026-1');
    expect(seasonOf('2026-12-01')).toBe('2026-4');
    const people = ['2024-05-01', '2026-02-01', null].map((joinedOn, index) => person(index, { joinedOn }));
    const community = communityOf(modelOf({ people }));
    const { groups } = groupPeople(community, viewOf(community, everything), 'season', null, words);
    expect(groups.map(({ key }) => key)).toEqual(['2026-1', '2024-2', 'rest']);
  });
});

describe('what is looked at', () => {
  const lines = { count: 4, a: Int32Array.of(0, 1, 2, 0), b: Int32Array.of(1, 2, 3, 3) };
  const nodeOf = Int32Array.of(0, 1, 2, 3, -1);

  it('is a person with all around them', () => {
    const seen = emphasisOf({ kind: 'person', person: 0 }, nodeOf, lines);
    expect([...(seen?.nodes ?? [])].toSorted()).toEqual([0, 1, 3]);
    expect([...(seen?.edges ?? [])]).toEqual([0, 3]);
  });

  it('is everything where the person is not drawn', () => {
    expect(emphasisOf({ kind: 'person', person: 4 }, nodeOf, lines)).toBeNull();
  });

  it('is a chain, and nothing beside it', () => {
    const seen = emphasisOf({ kind: 'chain', ends: [0, 2], people: [0, 1, 2] }, nodeOf, lines);
    expect([...(seen?.edges ?? [])]).toEqual([0, 1]);
    expect([...(seen?.chosen ?? [])]).toEqual([0, 2]);
  });

  it('is whom both know', () => {
    const seen = emphasisOf({ kind: 'common', ends: [0, 2], people: [1, 3] }, nodeOf, lines);
    expect([...(seen?.edges ?? [])]).toEqual([0, 1, 2, 3]);
  });
});

describe('an arrow key', () => {
  const places = [
    { x: 10, y: 1 },
    { x: 4, y: -6 },
    { x: -20, y: 0 },
  ];

  it('goes to the neighbour who stands there', () => {
    const from = { x: 0, y: 0 };
    expect(neighbourTowards(from, places, { x: 1, y: 0 })).toBe(0);
    expect(neighbourTowards(from, places, { x: 0, y: -1 })).toBe(1);
    expect(neighbourTowards(from, places, { x: -1, y: 0 })).toBe(2);
    expect(neighbourTowards(from, places, { x: 0, y: 1 })).toBe(-1);
  });
});
