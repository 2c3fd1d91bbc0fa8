import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fold } from '@shared/text/fold';
import { mergedSynonyms } from '@backend/specialties/specialties.rules';
import { taxonomy } from '@backend/specialties/taxonomy';
import { dump } from '../../support/community-file';
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

const logo = 'graphic-design.logo-and-identity';

async function memberWith(kind: 'offers' | 'seeks', specialtyIds: string[]): Promise<string> {
  const { member } = await test.client.members.create({ fields: { givenName: 'Mar' } });
  await test.client.services.add({ memberId: member.id, fields: { kind, title: 'x', specialtyIds } });
  return member.id;
}

describe('the shipped taxonomy', () => {
  it('has at least 25 sectors and 250 specialties, in three languages each', () => {
    expect(taxonomy.length).toBeGreaterThanOrEqual(25);
    const specialties = taxonomy.flatMap((sector) => sector.specialties);
    expect(specialties.length).toBeGreaterThanOrEqual(250);
    for (const specialty of specialties) {
      for (const locale of ['es', 'ca', 'en'] as const) {
        expect(specialty.name[locale], specialty.id).not.toBe('');
        expect(specialty.synonyms[locale].length, specialty.id).toBeGreaterThan(2);
        expect(specialty.cues[locale].length, specialty.id).toBeGreaterThan(5);
      }
    }
  });

  it('has ids that are unique and say their sector', () => {
    const ids = taxonomy.flatMap((sector) => sector.specialties.map(({ id }) => [sector.id, id] as const));
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    for (const [sector, id] of ids) expect(id.startsWith(`${sector}.`), id).toBe(true);
  });

  it('has no two specialties of one name in a language', () => {
    for (const locale of ['es', 'ca', 'en'] as const) {
      const names = taxonomy.flatMap((sector) => sector.specialties.map(({ name }) => fold(name[locale])));
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      expect(twice, locale).toEqual([]);
    }
  });

  it('is in a new community', async () => {
    const sectors = await test.client.specialties.taxonomy();
    expect(sectors.flatMap((sector) => sector.specialties).length).toBe(
      taxonomy.flatMap((sector) => sector.specialties).length,
    );
  });
});

describe('specialties', () => {
  it('counts members, not services, and none that left or lie in the trash', async () => {
    const { client } = test;
    await memberWith('offers', [logo]);
    const left = await memberWith('offers', [logo]);
    const trashed = await memberWith('seeks', [logo]);
    await client.members.update({ id: left, version: 1, patch: { status: 'former' } });
    await client.members.remove({ ids: [trashed] });
    const found = (await client.specialties.taxonomy()).flatMap((sector) => sector.specialties);
    expect(found.find(({ id }) => id === logo)?.counts).toEqual({ offers: 1, seeks: 0, learns: 0 });
  });

  it('makes, renames and removes an own entry', async () => {
    const { client } = test;
    const none = { es: [], ca: [], en: [] };
    const { specialty } = await client.specialties.create({
      fields: {
        sectorId: 'graphic-design',
        name: { es: 'Fanzines', ca: 'Fanzins', en: 'Zines' },
        synonyms: none,
      },
    });
    expect(specialty).toMatchObject({ own: true, version: 1 });
    const name = { es: 'Fanzines y más', ca: 'Fanzins i més', en: 'Zines and more' };
    const renamed = await client.specialties.update({ id: specialty.id, version: 1, patch: { name } });
    expect(renamed.specialty).toMatchObject({ name, version: 2 });
    await client.specialties.remove({ id: specialty.id });
    await expect(
      client.specialties.update({ id: specialty.id, version: 2, patch: {} }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('merges: uses move, names become synonyms, and undo brings all back', async () => {
    const { client, backend } = test;
    const other =
      'graphic-design.' +
      (taxonomy.find(({ id }) => id === 'graphic-design')?.specialties[1]?.id.split('.')[1] ?? '');
    const both = await memberWith('offers', [logo, other]);
    const one = await memberWith('offers', [other]);
    const before = await dump(backend.context.unitOfWork);
    await client.specialties.merge({ from: [other], into: logo });
    const servicesOf = async (id: string) =>
      (await client.members.get({ id })).services.map((s) => s.specialtyIds);
    expect([await servicesOf(both), await servicesOf(one)]).toEqual([[[logo]], [[logo]]]);
    const merged = (await client.specialties.taxonomy()).flatMap((s) => s.specialties);
    expect(merged.some(({ id }) => id === other)).toBe(false);
    const shipped = taxonomy.flatMap((s) => s.specialties).find(({ id }) => id === other);
    expect(merged.find(({ id }) => id === logo)?.synonyms.es).toContain(shipped?.name.es);
    await client.changes.undo({});
    expect(await dump(backend.context.unitOfWork)).toBe(before);
  });

  it('takes a merged specialty for what it became', async () => {
    const { client } = test;
    const other =
      'photography.' +
      (taxonomy.find(({ id }) => id === 'photography')?.specialties[0]?.id.split('.')[1] ?? '');
    await client.specialties.merge({ from: [other], into: logo });
    const id = await memberWith('offers', [other]);
    expect((await client.members.get({ id })).services[0]?.specialtyIds).toEqual([logo]);
  });

  it('refuses to merge a specialty into itself', async () => {
    const attempt = test.client.specialties.merge({ from: [logo], into: logo });
    await expect(attempt).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('tells what is sought and not offered, and by whom', async () => {
    const seeker = await memberWith('seeks', [logo]);
    const coverage = await test.client.specialties.coverage();
    expect(coverage.soughtNotOffered).toEqual([{ id: logo, seeks: 1, learns: 0, memberIds: [seeker] }]);
    await memberWith('offers', [logo]);
    const later = await test.client.specialties.coverage();
    expect(later.soughtNotOffered).toEqual([]);
    expect(later.lacking).not.toContain(logo);
  });
});

describe('merged synonyms', () => {
  const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '');
  const list = fc.array(word, { maxLength: 10 });
  const row = fc.record({ name: word, synonyms: list }).map(({ name, synonyms }) => ({
    id: 'a.b',
    sectorId: 'a',
    nameEs: name,
    nameCa: name,
    nameEn: name,
    synonyms: { es: synonyms, ca: synonyms, en: synonyms },
    own: true,
    mergedInto: null,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
    version: 1,
  }));

  it('hold every name and synonym once by folded form, and merging again adds nothing', () => {
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 4 }), (into, from) => {
        const merged = mergedSynonyms(into, from).es;
        const keys = merged.map(fold);
        expect(new Set(keys).size).toBe(keys.length);
        const wanted = [...into.synonyms.es, ...from.flatMap((one) => [one.nameEs, ...one.synonyms.es])].map(
          fold,
        );
        for (const key of wanted.filter((one) => one !== '' && one !== fold(into.nameEs)).slice(0, 60)) {
          expect(keys).toContain(key);
        }
        const synonyms = { es: merged, ca: merged, en: merged };
        expect(mergedSynonyms({ ...into, synonyms }, from).es).toEqual(merged);
      }),
    );
  });
});
