import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DirectoryFilters } from '@shared/directory/directory.schema';
import type { MemberFields } from '@shared/members/members.schema';
import { nextBirthday } from '@backend/directory/directory.rules';
import { startBackend, type TestBackend } from '../../support/test-backend';

let test: TestBackend;
let cleaners: (() => Promise<void>)[] = [];

beforeEach(async () => {
  cleaners = [];
  test = await startBackend((clean) => cleaners.unshift(clean));
});
afterEach(async () => {
  for (const clean of cleaners) await clean();
});

async function add(givenName: string, fields: Partial<MemberFields> = {}): Promise<string> {
  return (await test.client.members.create({ fields: { givenName, ...fields } })).member.id;
}

async function names(filters: DirectoryFilters = {}, more: object = {}): Promise<string[]> {
  const input = { filters, sort: 'name' as const, locale: 'es' as const, offset: 0, limit: 50, ...more };
  return (await test.client.directory.list(input)).rows.map((row) => row.name);
}

describe('the directory', () => {
  it('orders letters as the language does', async () => {
    for (const name of ['Óscar', 'Ñaki', 'Nuria', 'Zoe', 'ana', 'Ainhoa', 'Col·lina', 'Colmena', 'Çelik'])
      await add(name);
    const spanish = ['Ainhoa', 'ana', 'Çelik', 'Col·lina', 'Colmena', 'Nuria', 'Ñaki', 'Óscar', 'Zoe'];
    expect(await names()).toEqual(spanish);
    expect(await names({}, { locale: 'en' })).toEqual([
      'Ainhoa',
      'ana',
      'Çelik',
      'Col·lina',
      'Colmena',
      'Ñaki',
      'Nuria',
      'Óscar',
      'Zoe',
    ]);
    expect(await names({}, { descending: true })).toEqual(spanish.toReversed());
  });

  it('filters by day, status, language, newcomer and company', async () => {
    await add('A', { daysIn: [1], languages: ['ca'], joinedOn: '2026-02-20', companyName: 'X' });
    await add('B', { daysIn: [2, 7], languages: ['ca', 'en'], joinedOn: '2020-01-01', status: 'away' });
    await add('C', { status: 'former', daysIn: [7] });
    await add('D', { daysIn: [6, 7], joinedOn: '2020-01-01' });
    // Whoever is away or has left does not come on their days; Today counts the same people.
    expect(await names({ inOn: 7 })).toEqual(['D']);
    const { inToday } = await test.client.directory.today({ today: '2026-03-01', weekday: 7 });
    expect(inToday.rows.map(({ name }) => name)).toEqual(['D']);
    expect(await names({ statuses: ['active', 'away'] })).toEqual(['A', 'B', 'D']);
    expect(await names({ languages: ['ca'], inOn: 1 })).toEqual(['A']);
    expect(await names({ joinedSince: '2026-02-01' })).toEqual(['A']);
    const [company] = await test.client.members.companies({ query: 'x' });
    expect(await names({ companyId: company?.id })).toEqual(['A']);
  });

  it('filters by sector, specialty and kind of service', async () => {
    const a = await add('A');
    const b = await add('B');
    const specialtyIds = ['graphic-design.logo-and-identity'];
    await test.client.services.add({ memberId: a, fields: { kind: 'offers', title: 'x', specialtyIds } });
    await test.client.services.add({ memberId: b, fields: { kind: 'seeks', title: 'y', specialtyIds } });
    expect(await names({ sectors: ['graphic-design'] })).toEqual(['A', 'B']);
    expect(await names({ sectors: ['graphic-design'], kinds: ['seeks'] })).toEqual(['B']);
    expect(await names({ specialties: specialtyIds, kinds: ['offers'] })).toEqual(['A']);
    expect(await names({ kinds: ['seeks'] })).toEqual(['B']);
    expect(await names({ sectors: ['photography'] })).toEqual([]);
  });

  it('filters by consent given and not given', async () => {
    const a = await add('A');
    const b = await add('B');
    await add('C');
    await test.client.consents.set({ memberId: a, purposes: ['photo'], given: true, how: 'form' });
    await test.client.consents.set({ memberId: b, purposes: ['photo'], given: true, how: 'form' });
    await test.client.consents.set({ memberId: b, purposes: ['photo'], given: false, how: 'spoken' });
    expect(await names({ consent: 'photo' })).toEqual(['A']);
    expect(await names({ consent: 'photo', consentMissing: true })).toEqual(['B', 'C']);
  });

  it('shows nobody from the trash, and gives a window with the total', async () => {
    const ids = [];
    for (const name of ['A', 'B', 'C', 'D']) ids.push(await add(name));
    await test.client.members.remove({ ids: ids.slice(0, 1) });
    const input = { filters: {}, sort: 'name' as const, locale: 'ca' as const, offset: 1, limit: 1 };
    const window = await test.client.directory.list(input);
    expect([window.total, window.rows.map((row) => row.name)]).toEqual([3, ['C']]);
  });

  it('counts what each choice would show, given the other filters', async () => {
    const a = await add('A', { languages: ['ca'] });
    await add('B', { languages: ['ca', 'en'], status: 'away' });
    await test.client.services.add({
      memberId: a,
      fields: { kind: 'offers', title: 'x', specialtyIds: ['graphic-design.logo-and-identity'] },
    });
    const facets = await test.client.directory.facets({ filters: { statuses: ['active'] } });
    expect(facets).toMatchObject({
      total: 1,
      sectors: [{ value: 'graphic-design', count: 1 }],
      languages: [{ value: 'ca', count: 1 }],
      kinds: [{ value: 'offers', count: 1 }],
    });
    expect(facets.statuses).toEqual(
      expect.arrayContaining([
        { value: 'active', count: 1 },
        { value: 'away', count: 1 },
      ]),
    );
  });

  it('tells what the day brings', async () => {
    await add('Birthday', { birthday: '1990-03-05', daysIn: [1], joinedOn: '2020-01-01', pitch: 'x' });
    await add('New', { joinedOn: '2026-02-20', pitch: 'x' });
    await add('Unknown');
    const today = await test.client.directory.today({ today: '2026-03-02', weekday: 1 });
    expect(today.memberCount).toBe(3);
    expect(today.inToday.rows.map((row) => row.name)).toEqual(['Birthday']);
    expect(today.newcomers.rows.map((row) => row.name)).toEqual(['New']);
    expect(today.birthdays.map(({ member, on, turns }) => [member.name, on, turns])).toEqual([
      ['Birthday', '2026-03-05', 36],
    ]);
    expect(today.unknown.rows.map((row) => row.name)).toEqual(['Unknown']);
  });
});

describe('nextBirthday', () => {
  it.each([
    ['1990-03-02', '2026-03-02', { on: '2026-03-02', turns: 36 }],
    ['--01-05', '2026-12-30', { on: '2027-01-05', turns: null }],
    ['2000-02-29', '2026-02-20', { on: '2026-02-28', turns: 26 }],
    ['2000-02-29', '2028-02-20', { on: '2028-02-29', turns: 28 }],
  ])('%s seen on %s', (birthday, today, expected) => {
    expect(nextBirthday(birthday, today)).toEqual(expected);
  });
});
