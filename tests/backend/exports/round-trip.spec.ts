import ICAL from 'ical.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { locales } from '@shared/locale';
import { loadDemo } from '@backend/demo';
import { dump } from '../../support/community-file';
import { startBackend, type TestBackend } from '../../support/test-backend';
import { planFor, profiles, run } from '../imports/support';

const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;

beforeAll(async () => {
  test = await startBackend((clean) => cleaners.unshift(clean));
  await loadDemo(test.backend.context.unitOfWork, { members: 60, seed: 7, locale: 'ca', portraits: false });
  const { client } = test;
  // Names and words that lists are bad at.
  const { member } = await client.members.create({
    fields: {
      givenName: '=cmd|calc',
      firstSurname: "O'Hara-Núñez",
      pitch: '+ruido; "comillas", comas\ny otra línea',
      bio: '@todo -- 1,5 kg; l·l',
      email: 'ohara@example.org',
      phone: '+34 700 123 123',
      links: [
        { kind: 'website', url: 'https://second.example' },
        { kind: 'mastodon', url: 'https://social.example/@ohara' },
        { kind: 'other', url: 'https://example.org/?a=1;b=2,3' },
      ],
      languages: ['ca', 'pt-BR'],
      birthday: '--02-29',
      daysIn: [1, 3, 5],
      focusHours: [
        { days: [3, 1], from: '09:00', to: '11:30' },
        { days: [5], from: '15:00', to: '17:05' },
      ],
    },
  });
  const { specialty } = await client.specialties.create({
    fields: {
      sectorId: 'photography',
      name: { es: 'Fotografía con cometas', ca: 'Fotografia amb estels', en: 'Kite photography' },
      synonyms: { es: [], ca: [], en: [] },
    },
  });
  await client.services.add({
    memberId: member.id,
    fields: { kind: 'offers', title: 'Desde el aire', specialtyIds: [specialty.id], priceHint: '90 €' },
  });
  await client.services.add({ memberId: member.id, fields: { kind: 'seeks', title: 'Permisos; de vuelo' } });
  await client.services.add({ memberId: member.id, fields: { kind: 'learns', title: 'Catalán, oral' } });
  await client.consents.set({
    memberId: member.id,
    purposes: ['directory-sheet', 'phone'],
    given: true,
    how: 'spoken',
  });
  await client.consents.set({ memberId: member.id, purposes: ['email'], given: false, how: 'spoken' });
  for (const title of ['Logos, webs; y más', '- con guion', 'a|b ::: c', '=1+1']) {
    await client.services.add({
      memberId: member.id,
      fields: {
        kind: 'offers',
        title,
        description: '',
        specialtyIds: [],
        keywords: [],
        level: 'expert',
        link: '',
        priceHint: '',
      },
    });
  }
}, 60_000);
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

describe('A list that was exported', () => {
  it.each(['csv', 'xlsx', 'vcard'] as const)(
    'changes nothing when it is imported again: %s',
    async (format) => {
      const { client, backend } = test;
      for (const locale of locales) {
        const file = await client.exports.members({ format, filters: {}, locale });
        const before = await dump(backend.context.unitOfWork);
        const read = await client.imports.upload({ file });
        const summary = await run(client, read);
        expect([summary.counts.added, summary.counts.changed, summary.counts.conflict]).toEqual([0, 0, 0]);
        expect(summary.operationId).toBeNull();
        expect(await dump(backend.context.unitOfWork)).toBe(before);
      }
    },
  );

  it('makes the same community in an empty one', async () => {
    const other = await startBackend(onTestFinished);
    const file = await test.client.exports.members({ format: 'csv', filters: {}, locale: 'es' });
    const read = await other.client.imports.upload({ file });
    await run(other.client, read, planFor(read));
    const [from, to] = [await profiles(test.client), await profiles(other.client)];
    expect([...to.keys()].sort()).toEqual([...from.keys()].sort());
    for (const [name, { member, services }] of from) {
      const copy = to.get(name);
      const {
        id: _i,
        companyId: _c,
        photoVersion: _p,
        createdAt: _a,
        updatedAt: _u,
        version: _v,
        ...fields
      } = member;
      expect(copy?.member).toMatchObject({
        ...fields,
        focusHours: fields.focusHours.map((hours) => ({ ...hours, days: hours.days.toSorted() })),
      });
      const titles = (list: typeof services) => list.map(({ kind, title }) => `${kind} ${title}`);
      expect(titles(copy?.services ?? [])).toEqual(expect.arrayContaining(titles(services)));
    }
  });

  it('holds only whom the filters hold', async () => {
    const file = await test.client.exports.members({
      format: 'csv',
      filters: { languages: ['pt-BR'] },
      locale: 'en',
    });
    const { rowCount } = await test.client.imports.upload({ file });
    expect(rowCount).toBe(1);
    expect(file.name).toBe('Members.csv');
  });

  it('for others holds only who agreed, with what they agreed to show', async () => {
    const { client } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Sin Permiso' } });
    for (const format of ['csv', 'vcard'] as const) {
      const shared = await client.exports.members({ format, filters: {}, locale: 'en', scope: 'consented' });
      const text = await shared.text();
      expect(text).toContain('=cmd');
      expect(text).toContain('+34 700 123 123');
      expect(text).not.toContain('ohara@example.org');
      expect(text).not.toContain('02-29');
      expect(text).not.toContain('Sin Permiso');
      const all = await client.exports.members({ format, filters: {}, locale: 'en' });
      expect(await all.text()).toContain('Sin Permiso');
    }
    await client.members.remove({ ids: [member.id] });
  });

  it('has no cell that a spreadsheet would compute', async () => {
    const text = await (
      await test.client.exports.members({ format: 'csv', filters: {}, locale: 'en' })
    ).text();
    expect(text).toContain("'=cmd|calc");
    expect(text).not.toMatch(/(?:^|[,\n"])[=@]/u);
  });

  it('is made of cards that another reader understands', async () => {
    const text = await (
      await test.client.exports.members({ format: 'vcard', filters: {}, locale: 'en' })
    ).text();
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const cards = (ICAL.parse(text) as unknown[]).flat(0) as [
      string,
      [string, Record<string, unknown>, string, unknown][],
    ][];
    const list = cards[0] === ('vcard' as unknown) ? [cards as unknown as (typeof cards)[number]] : cards;
    const own = list.find(([, properties]) =>
      properties.some(([name, , , value]) => name === 'fn' && String(value).startsWith('=cmd')),
    );
    const values = (name: string) => own?.[1].filter(([property]) => property === name) ?? [];
    expect(values('expertise').map(([, parameters, , value]) => [parameters.level, value])).toContainEqual([
      'expert',
      String.raw`Logos\, webs\; y más`,
    ]);
    expect(values('bday')[0]?.[3]).toContain('02-29');
    const related = list.flatMap(([, properties]) => properties.filter(([name]) => name === 'related'));
    const ids = new Set(
      list.flatMap(([, properties]) =>
        properties.filter(([name]) => name === 'uid').map(([, , , value]) => value),
      ),
    );
    for (const [, , , value] of related) expect(ids.has(value)).toBe(true);
  });

  it('brings any text back as it was', async () => {
    const other = await startBackend(onTestFinished);
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) =>
        text
          .normalize('NFC')
          .replace(/[\s\p{C}]+/gu, ' ')
          .trim(),
      )
      .filter((text) => text !== '' && !text.startsWith("'"));
    await fc.assert(
      fc.asyncProperty(words, words, words, async (role, pitch, company) => {
        const { member } = await other.client.members.create({
          fields: { givenName: 'Test', firstSurname: 'Person', role, pitch, companyName: company },
        });
        try {
          for (const format of ['csv', 'xlsx'] as const) {
            const file = await other.client.exports.members({ format, filters: {}, locale: 'en' });
            const summary = await run(other.client, await other.client.imports.upload({ file }));
            expect(summary.operationId).toBeNull();
          }
        } finally {
          await other.client.members.remove({ ids: [member.id] });
          await other.client.members.erase({ ids: [member.id] });
        }
      }),
      { numRuns: 25 },
    );
  });
});
