import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands, dayOf } from '@shared/graph/strength';
import { newId } from '@shared/ids';
import { memberStatuses } from '@shared/members/members.schema';
import { tieKinds } from '@shared/ties/ties.schema';
import {
  addressOf,
  changed,
  choiceFrom,
  colourings,
  filterCount,
  layers,
  noChosenFilters,
  pairLooks,
  plainChoice,
  reaches,
  sizings,
  viewOptionsOf,
  weightings,
  type GraphChoice,
} from '@/features/graph/composables/graph-address';
import { peopleSorts } from '@/features/graph/people/people-rows';

const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: values.length });
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const [ana, bru] = [newId(), newId()];

const choice: fc.Arbitrary<GraphChoice> = fc.record({
  layer: fc.constantFrom(...layers),
  weighting: fc.constantFrom(...weightings),
  day: maybe(['2025-03-01']),
  kinds: some(tieKinds),
  bands: some(bands),
  sectors: some(['legal', 'graphic-design']),
  specialties: some(['legal.contracts', 'own.0190-ab']),
  statuses: some(memberStatuses),
  from: maybe(['2024-02-29']),
  until: maybe(['2026-01-31']),
  onWall: fc.boolean(),
  groups: some(['Núvol & Cia', '2025-1', 'a=b?c#d']),
  sizeBy: fc.constantFrom(...sizings),
  colourBy: fc.constantFrom(...colourings),
  focus: fc.constant(ana),
  reach: fc.constantFrom(...reaches),
  with: maybe([bru]),
  look: fc.constantFrom(...pairLooks),
  chain: fc.nat(9),
  panel: maybe(['reading']),
  sort: fc.constantFrom(...peopleSorts),
  isReversed: fc.boolean(),
  sought: fc.constantFrom('', 'añá ', 'a&b=c'),
  page: fc.nat(99),
});

describe("the graph's address", () => {
  it('gives back every choice that it was made from', () => {
    fc.assert(
      fc.property(choice, (made) => {
        expect(choiceFrom(addressOf(made))).toEqual(made);
      }),
    );
  });

  it('says nothing of what is as usual', () => {
    expect(addressOf(plainChoice)).toEqual({});
    expect(choiceFrom({})).toEqual(plainChoice);
  });

  it('takes no harm from what somebody wrote into it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            ...Object.keys(addressOf({ ...plainChoice, day: '2025-01-01' })),
            'chain',
            'focus',
            'layer',
            'group',
            'steps',
          ),
          fc.string(),
        ),
        (address) => {
          const read = choiceFrom(address);
          expect(choiceFrom(addressOf(read))).toEqual(read);
        },
      ),
    );
    expect(choiceFrom({ with: bru }).with).toBeNull();
    expect(choiceFrom({ focus: ana, with: ana }).with).toBeNull();
    expect(choiceFrom({ steps: '2' }).reach).toBe(0);
  });

  it('looks around nobody once the person is gone, so that whoever comes next is seen among all', () => {
    const around: GraphChoice = { ...plainChoice, focus: ana, reach: 1, with: bru, look: 'common', chain: 2 };
    expect(changed(around, { focus: null })).toEqual(plainChoice);
    expect(changed(around, { with: null })).toEqual({ ...plainChoice, focus: ana, reach: 1 });
    expect(changed(changed(around, { focus: null, panel: null }), { focus: bru }).reach).toBe(0);
  });

  it('leaves the groups of other colours, and the page of another order, behind', () => {
    const far: GraphChoice = { ...plainChoice, groups: ['legal'], page: 3, sort: 'name' };
    expect(changed(far, { colourBy: 'season' })).toMatchObject({ groups: [], page: 3 });
    expect(changed(far, { isReversed: true })).toMatchObject({ groups: ['legal'], page: 0 });
    expect(changed(far, { sought: 'a' }).page).toBe(0);
    expect(changed(far, { page: 4 }).page).toBe(4);
  });

  it('counts filters, and none after they are taken away', () => {
    const filtered = { ...plainChoice, kinds: ['friend', 'family'] as const, onWall: true };
    expect(filterCount(filtered)).toBe(2);
    expect(filterCount({ ...filtered, from: '2026-01-01', until: '2026-02-01' })).toBe(3);
    const dated = { ...filtered, until: '2026-02-01' };
    expect(filterCount({ ...dated, ...noChosenFilters })).toBe(0);
  });

  it('leaves former members out today, and shows who was there on a day of the past', () => {
    const today = '2026-05-01';
    expect(viewOptionsOf(plainChoice, today).filters.statuses).toEqual(['active', 'away']);
    const past = viewOptionsOf({ ...plainChoice, day: '2025-05-01' }, today);
    expect(past.filters.statuses).toEqual([]);
    expect(past.day).toBe(dayOf('2025-05-01'));
    expect(viewOptionsOf({ ...plainChoice, day: '2030-01-01' }, today).day).toBe(dayOf(today));
    expect(viewOptionsOf({ ...plainChoice, statuses: ['former'] }, today).filters.statuses).toEqual([
      'former',
    ]);
  });
});
