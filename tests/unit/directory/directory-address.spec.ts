import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directoryFiltersSchema, directorySorts } from '@shared/directory/directory.schema';
import { consentPurposes } from '@shared/consents/consents.schema';
import { memberStatuses } from '@shared/members/members.schema';
import { serviceKinds } from '@shared/services/services.schema';
import {
  civilDate,
  countFilters,
  emptyAddress,
  filtersOf,
  orderOf,
  readAddress,
  weekdayOf,
  writeAddress,
  type DirectoryAddress,
} from '@/features/directory/directory-address';

const subset = <Value extends string>(values: readonly Value[]) => fc.subarray([...values]);
const sectorIds = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/u), { maxLength: 4 });
const specialtyIds = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\.[a-z-]{1,8}$/u), { maxLength: 4 });
const consents = fc.oneof(
  fc.constant({ consent: null, consentMissing: false }),
  fc.record({ consent: fc.constantFrom(...consentPurposes), consentMissing: fc.boolean() }),
);
const addresses: fc.Arbitrary<DirectoryAddress> = fc
  .record({
    words: fc.string({ maxLength: 40, unit: 'grapheme-composite' }),
    sectors: sectorIds,
    specialties: specialtyIds,
    kinds: subset(serviceKinds),
    languages: fc.uniqueArray(fc.constantFrom('ca', 'es', 'en', 'pt-BR')),
    statuses: subset(memberStatuses),
    inToday: fc.boolean(),
    newcomers: fc.boolean(),
    companyId: fc.option(fc.uuid({ version: 7 })),
    sort: fc.option(fc.constantFrom(...directorySorts)),
    descending: fc.boolean(),
  })
  .chain((rest) => consents.map((consent) => ({ ...rest, ...consent })));

/** Any id of the right form is let through; whether it is of the right version only the backend says. */
const omitCompany = ({ companyId: _companyId, ...others }: ReturnType<typeof filtersOf>) => others;

/** As a browser would carry it: written into an address and read out of it. */
function throughAddressBar(query: Record<string, string | string[]>): Record<string, string | string[]> {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) parameters.append(name, one);
  }
  const names = new Set(new URLSearchParams(parameters.toString()).keys());
  return Object.fromEntries([...names].map((name) => [name, parameters.getAll(name)]));
}

describe('the address of the directory', () => {
  it('says all that is shown: read back, it is what was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(throughAddressBar(writeAddress(address)))).toEqual(address);
      }),
    );
  });

  it('is bare where nothing is asked for', () => {
    expect(writeAddress(emptyAddress)).toEqual({});
    expect(readAddress({})).toEqual(emptyAddress);
    expect(countFilters(emptyAddress)).toBe(0);
  });

  it('may hold anything: what is not understood is left out, and the rest is a valid request', () => {
    const anything = fc.dictionary(
      fc.constantFrom(
        'q',
        'sector',
        'specialty',
        'kind',
        'language',
        'status',
        'in',
        'consent',
        'without',
        'sort',
        'company',
      ),
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constant(null),
        fc.array(fc.option(fc.string())),
      ),
    );
    fc.assert(
      fc.property(
        anything,
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') }),
        (query, now) => {
          const filters = filtersOf(readAddress(query), now);
          expect(directoryFiltersSchema.safeParse(omitCompany(filters)).error).toBeUndefined();
        },
      ),
    );
  });

  it('names today rather than a date, so that a kept link still means today tomorrow', () => {
    const address = readAddress({ in: 'today', new: 'yes' });
    const sunday = new Date(2026, 2, 1, 0, 30);
    expect(filtersOf(address, sunday)).toMatchObject({ inOn: 7, joinedSince: '2026-02-01' });
    expect(filtersOf(address, new Date(2026, 2, 2, 23, 30))).toMatchObject({
      inOn: 1,
      joinedSince: '2026-02-02',
    });
  });

  it('shows former members only where it asks for them', () => {
    expect(filtersOf(emptyAddress, new Date()).statuses).toEqual(['active', 'away']);
    expect(filtersOf(readAddress({ status: 'former' }), new Date()).statuses).toEqual(['former']);
  });

  it('orders by relevance only where there are words', () => {
    expect(orderOf(emptyAddress).sort).toBe('name');
    expect(orderOf(readAddress({ q: 'logo' })).sort).toBe('relevance');
    expect(orderOf(readAddress({ sort: 'relevance' })).sort).toBe('name');
    expect(orderOf(readAddress({ q: 'logo', sort: 'joined', order: 'desc' }))).toEqual({
      sort: 'joined',
      descending: true,
    });
  });

  it('takes the day from the clock on the wall', () => {
    expect(civilDate(new Date(2024, 1, 28, 23, 59), 1)).toBe('2024-02-29');
    expect(weekdayOf(new Date(2024, 1, 26))).toBe(1);
  });
});
