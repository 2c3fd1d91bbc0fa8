import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentPurposes } from '@shared/consents/consents.schema';
import { directoryFiltersSchema, directorySorts } from '@shared/directory/directory.schema';
import { memberStatuses } from '@shared/members/members.schema';
import { serviceKinds } from '@shared/services/services.schema';
import {
  addressOf,
  choiceFrom,
  filtersOf,
  plainChoice,
  type DirectoryChoice,
} from '@/features/directory/composables/address';

const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: values.length });
const choice: fc.Arbitrary<DirectoryChoice> = fc
  .record({
    query: fc.constantFrom('', 'un logo', 'col·laboració & más', 'a=b?c#d'),
    sectors: some(['graphic-design', 'legal']),
    specialties: some(['legal.contracts', 'own.0190-ab']),
    kinds: some(serviceKinds),
    languages: some(['ca', 'pt-BR']),
    statuses: some(memberStatuses),
    inToday: fc.boolean(),
    newcomer: fc.boolean(),
    consent: fc.option(fc.constantFrom(...consentPurposes), { nil: null }),
    consentMissing: fc.boolean(),
    sort: fc.constantFrom(...directorySorts),
    descending: fc.boolean(),
    layout: fc.option(fc.constantFrom('cards' as const, 'list' as const), { nil: null }),
  })
  .map((made) => ({ ...made, consentMissing: made.consent !== null && made.consentMissing }));

describe("the directory's address", () => {
  it('gives back every choice that it was made from', () => {
    fc.assert(
      fc.property(choice, (made) => {
        expect(choiceFrom(addressOf(made))).toEqual(made);
      }),
    );
  });

  it('is empty for the directory as it opens', () => {
    expect(addressOf(plainChoice)).toEqual({});
    expect(choiceFrom({})).toEqual(plainChoice);
  });

  it('becomes filters that the backend takes, whatever somebody writes into it', () => {
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.option(fc.string(), { nil: null })),
      fc.constant(undefined),
    );
    const names = [
      'q',
      'sector',
      'specialty',
      'kind',
      'language',
      'status',
      'in',
      'new',
      'consent',
      'without',
      'sort',
      'order',
      'view',
    ];
    const address = fc.record(Object.fromEntries(names.map((name) => [name, value])));
    fc.assert(
      fc.property(address, (written) => {
        const filters = filtersOf(choiceFrom(written), '2026-03-02', 1);
        const wellFormed = filters.query === undefined || filters.query.isWellFormed();
        expect(
          directoryFiltersSchema.safeParse(filters).success || !wellFormed || filters.query?.includes('\0'),
        ).toBe(true);
      }),
    );
  });
});
