import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { packInts, unpackInts } from '@shared/graph/packed';
import { bandOf, bands, dayOf, hasBegun, isUndated, strengthOf } from '@shared/graph/strength';
import { linkKinds, noFilters, viewOf, type GraphFilters, type ViewOptions } from '@shared/graph/view';
import { memberStatuses } from '@shared/members/members.schema';
import { tieKinds } from '@shared/ties/ties.schema';
import { drawnCommunity, modelOf, person, today } from './made-up-model';

const filters: fc.Arbitrary<GraphFilters> = fc.record({
  kinds: fc.subarray([...linkKinds], { maxLength: 3 }),
  bands: fc.subarray([...bands]),
  sectorIds: fc.subarray(['design', 'law', 'web']),
  specialtyIds: fc.subarray(['design.logo', 'law.tax']),
  statuses: fc.subarray([...memberStatuses]),
  fromDay: fc.option(fc.integer({ min: today - 800, max: today })),
  untilDay: fc.option(fc.integer({ min: today - 800, max: today })),
  onWallOnly: fc.boolean(),
});
const options: fc.Arbitrary<ViewOptions> = fc.record({
  layer: fc.constantFrom('ties', 'awareness', 'both'),
  weighting: fc.constantFrom('declared', 'strength'),
  day: fc.integer({ min: today - 900, max: today + 10 }),
  filters,
});

const plain: ViewOptions = { layer: 'both', weighting: 'strength', day: today, filters: noFilters };

describe('a view of the graph', () => {
  it('never shows whom a filter leaves out, nor anything of theirs', () => {
    fc.assert(
      fc.property(drawnCommunity, options, (drawn, chosen) => {
        const community = communityOf(modelOf(drawn));
        const view = viewOf(community, chosen);
        const date = new Date(chosen.day * 86_400_000).toISOString().slice(0, 10);
        const { sectorIds, specialtyIds, statuses, onWallOnly } = chosen.filters;
        for (const index of view.people) {
          const shown = community.people[index];
          expect(shown).toBeDefined();
          if (!shown) continue;
          expect((shown.joinedOn ?? '') <= date).toBe(true);
          const isAskedFor = shown.status === 'former' && statuses.includes('former');
          expect(isAskedFor || (shown.leftOn ?? '9999') >= date).toBe(true);
          expect(statuses.length === 0 || statuses.includes(shown.status)).toBe(true);
          expect(sectorIds.length === 0 || shown.sectorIds.some((id) => sectorIds.includes(id))).toBe(true);
          expect(
            specialtyIds.length === 0 || shown.specialtyIds.some((id) => specialtyIds.includes(id)),
          ).toBe(true);
          expect(!onWallOnly || shown.onWall).toBe(true);
        }
        const nodes = view.people.length;
        for (const end of [...view.edges.a, ...view.edges.b, ...view.arrows.from, ...view.arrows.to]) {
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThan(nodes);
        }
      }),
    );
  });

  it('shows who left when they are asked for, with their ties, and not before they came', () => {
    const left = { status: 'former', joinedOn: '2024-01-01', leftOn: '2025-03-01' } as const;
    const people = [person(0), person(1, left), person(2, left)];
    const community = communityOf(modelOf({ people, encounters: [[1, 2, 0, today - 300]] }));
    const shown = (statuses: ViewOptions['filters']['statuses'], day = today) =>
      viewOf(community, { ...plain, day, filters: { ...noFilters, statuses } });
    expect([...shown(['former']).people]).toEqual([1, 2]);
    expect(shown(['former']).edges.a).toHaveLength(1);
    expect([...shown(['active', 'former']).people]).toEqual([0, 1, 2]);
    expect([...shown([]).people]).toEqual([0]);
    expect([...shown(['former'], dayOf('2023-12-31')).people]).toEqual([]);
  });

  it('shows each pair once, by the links that the filters leave', () => {
    fc.assert(
      fc.property(drawnCommunity, options, (drawn, chosen) => {
        const community = communityOf(modelOf(drawn));
        const { edges } = viewOf(community, chosen);
        expect(new Set(edges.pair).size).toBe(edges.pair.length);
        edges.pair.forEach((pair, edge) => {
          const links = (community.links[pair] ?? []).filter(
            (link) =>
              hasBegun(link, chosen.day) &&
              link.day >= (chosen.filters.fromDay ?? -Infinity) &&
              link.day <= (chosen.filters.untilDay ?? Infinity) &&
              !(isUndated(link) && (chosen.filters.fromDay ?? chosen.filters.untilDay) !== null) &&
              (chosen.filters.kinds.length === 0 || chosen.filters.kinds.includes(link.kind)),
          );
          expect(links.length).toBeGreaterThan(0);
          if (chosen.weighting === 'strength') {
            expect(edges.strength[edge]).toBeCloseTo(strengthOf(links, chosen.day), 9);
          }
          if (chosen.weighting === 'strength' && chosen.filters.bands.length > 0) {
            expect(chosen.filters.bands).toContain(bandOf(strengthOf(links, chosen.day)));
          }
        });
      }),
    );
  });

  it('is the same whichever end of a pair was written first', () => {
    const people = [person(0), person(1)];
    const one = viewOf(communityOf(modelOf({ people, encounters: [[0, 1, 1, today - 3]] })), plain);
    const other = viewOf(communityOf(modelOf({ people, encounters: [[1, 0, 1, today - 3]] })), plain);
    expect(one).toEqual(other);
  });

  it('leaves encounters out of the declared graph, and ties that are over', () => {
    const people = [person(0), person(1), person(2)];
    const knows = tieKinds.indexOf('knows');
    const community = communityOf(
      modelOf({
        people,
        ties: [
          [0, 1, knows, today - 50, -1, 1000],
          [1, 2, knows, today - 50, today - 10, 1000],
        ],
        encounters: [[0, 2, 0, today]],
      }),
    );
    const declared = viewOf(community, { ...plain, weighting: 'declared' });
    expect([[...declared.edges.a], [...declared.edges.b]]).toEqual([[0], [1]]);
    expect(viewOf(community, plain).edges.a).toHaveLength(3);
  });

  it('holds only what began between two days, both of them within, as strong as it is on the day looked at', () => {
    const people = [person(0), person(1), person(2), person(3)];
    const community = communityOf(
      modelOf({
        people,
        encounters: [0, 1, 2].map((index) => [index, index + 1, 1, today - 30 + index]),
        awareness: [0, 1, 2].map((index) => [index, index + 1, 2, today - 30 + index]),
      }),
    );
    const within = (fromDay: number | null, untilDay: number | null) =>
      viewOf(community, { ...plain, filters: { ...noFilters, fromDay, untilDay } });
    expect([...within(null, today - 29).edges.a]).toEqual([0, 1]);
    expect([...within(today - 29, today - 29).edges.a]).toEqual([1]);
    expect([...within(today - 29, today - 29).arrows.from]).toEqual([1]);
    expect(within(today - 28, today - 29).edges.a).toHaveLength(0);
    const [whole, part] = [within(null, null), within(null, today - 30)];
    expect(part.edges.strength[0]).toBe(whole.edges.strength[0]);
  });

  it('has a tie of unknown beginning on every day, and not among those that began between two', () => {
    const community = communityOf(
      modelOf({ people: [person(0), person(1)], ties: [[0, 1, 1, today, -1, 1000, 1]] }),
    );
    const tiesAt = (day: number, fromDay: number | null = null): number =>
      viewOf(community, { ...plain, day, filters: { ...noFilters, fromDay } }).edges.a.length;
    expect([tiesAt(today), tiesAt(today - 900), tiesAt(today, today - 30)]).toEqual([1, 1, 0]);
    expect(community.span).toBeNull();
  });

  it('packs and unpacks whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        expect([...unpackInts(packInts(values))]).toEqual(values);
      }),
    );
  });
});
