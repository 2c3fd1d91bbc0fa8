import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { locales } from '@shared/locale';
import type { Profile } from '@shared/members/members.contract';
import { loadDemo } from '@backend/demo';
import { dump } from '../../support/community-file';
import { startBackend, type TestBackend, type TestClient } from '../../support/test-backend';
import { fileOf, importList, profiles, run } from '../imports/support';

const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;

beforeAll(async () => {
  test = await startBackend((clean) => cleaners.unshift(clean));
  await loadDemo(test.backend.context.unitOfWork, { members: 64, seed: 1, locale: 'ca', portraits: false });
  const { client } = test;
  // What a cell is bad at, all in one service.
  const { member } = await client.members.create({ fields: { givenName: 'Zoe', firstSurname: 'Difícil' } });
  await client.services.add({
    memberId: member.id,
    fields: {
      kind: 'seeks',
      title: 'Nivel: experto | o \\ no; "quizá"',
      description: '=1+1\nDescripción: con | barras \\n y\n\n- guiones',
      specialtyIds: ['photography.product-and-ecommerce', 'photography.food'],
      keywords: ['uno, dos', 'tres; cuatro', 'a | b'],
      level: 'beginner',
      link: 'https://example.org/?a=1;b=2|3',
      priceHint: 'de 5 a 10 €; IVA incl. | a convenir',
    },
  });
  for (let n = 1; n <= 30; n += 1) {
    await client.services.add({
      memberId: member.id,
      fields: { kind: 'offers', title: `Cosa ${n}`, description: `${n} ${'palabra '.repeat(240)}`.trim() },
    });
  }
  await client.consents.set({
    memberId: member.id,
    purposes: ['photo', 'email'],
    given: true,
    how: 'other',
    note: 'Lo dijo en el café;\ncon | reservas',
  });
  await client.consents.set({ memberId: member.id, purposes: ['email'], given: false, how: 'written' });
}, 60_000);
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

/** A profile without what is this community's own: ids, instants of writing, versions, photos. */
async function comparable(client: TestClient): Promise<Record<string, unknown>> {
  const taxonomy = await client.specialties.taxonomy();
  const names = new Map(taxonomy.flatMap(({ specialties }) => specialties.map(({ id, name }) => [id, name])));
  const all = await profiles(client);
  return Object.fromEntries([...all].map(([name, profile]) => [name, withoutIds(profile, names)]));
}

function withoutIds({ member, services, consents }: Profile, names: ReadonlyMap<string, unknown>) {
  const {
    id: _i,
    companyId: _c,
    photoVersion: _p,
    createdAt: _a,
    updatedAt: _u,
    version: _v,
    ...fields
  } = member;
  return {
    fields: {
      ...fields,
      focusHours: fields.focusHours.map((hours) => ({ ...hours, days: hours.days.toSorted() })),
    },
    services: services.map(
      ({ id: _1, memberId: _2, createdAt: _3, updatedAt: _4, version: _5, specialtyIds, ...service }) => ({
        ...service,
        specialties: specialtyIds.map((id) => names.get(id)),
      }),
    ),
    consents,
  };
}

describe('A list that was exported', () => {
  it.each(['csv', 'xlsx'] as const)(
    'makes the whole community again in an empty one: %s',
    async (format) => {
      const expected = await comparable(test.client);
      for (const locale of locales) {
        const other = await startBackend(onTestFinished);
        const file = await test.client.exports.members({ format, filters: {}, locale });
        const read = await other.client.imports.upload({ file });
        expect(read.source).toBe('tertulia');
        const summary = await run(other.client, read);
        expect(summary).toMatchObject({ incomplete: 0, ownSpecialties: [] });
        expect(await comparable(other.client)).toEqual(expected);
        // And once more, into what has come of it.
        const before = await dump(other.backend.context.unitOfWork);
        expect((await run(other.client, await other.client.imports.upload({ file }))).operationId).toBeNull();
        expect(await dump(other.backend.context.unitOfWork)).toBe(before);
        // Taken back, consents go too.
        await other.client.changes.undo({});
        expect(await other.client.settings.situation()).toMatchObject({ memberCount: 0 });
      }
    },
    60_000,
  );

  it('has no cell that a spreadsheet cuts off', async () => {
    const file = await test.client.exports.members({ format: 'csv', filters: {}, locale: 'es' });
    const [header = ''] = (await file.text()).split('\r\n', 1);
    expect(header.match(/Servicios en detalle/gu)?.length).toBeGreaterThan(1);
    const read = await test.client.imports.upload({ file });
    expect(read.columns.filter(({ field }) => field === 'serviceDetails').length).toBeGreaterThan(1);
  });

  it('tells others nothing of who consented to what', async () => {
    const file = await test.client.exports.members({
      format: 'csv',
      filters: {},
      locale: 'es',
      scope: 'consented',
    });
    expect(await file.text()).not.toContain('Consentimientos');
    const other = await startBackend(onTestFinished);
    const read = await other.client.imports.upload({ file });
    expect(read.source).toBe('tertulia');
    await run(other.client, read);
    for (const { consents } of (await profiles(other.client)).values()) expect(consents).toEqual([]);
  });
});

const ours = 'Given name,First surname,Best moment to talk,Services in detail,Consents';
const photoOn = (day: number, answer: string): string =>
  `Photo: ${answer} | 2026-0${day}-01T10:00:00.000Z | in person`;

describe('Consents in a list', () => {
  it('are taken from our own lists alone, and as they were written', async () => {
    const { client } = await startBackend(onTestFinished);
    const cell = photoOn(1, 'given');
    const foreign = await importList(client, `Name,E-mail,Consents\nOna Pla,ona@pla.example,${cell}\n`);
    expect(foreign.read.columns[2]?.field).toBeNull();
    // Not even where a page asks for it.
    const read = await client.imports.upload({
      file: fileOf(`Name,E-mail,GDPR\nBiel Mas,biel@mas.example,${cell}\n`),
    });
    await run(client, read, {
      fields: ['fullName', 'email', 'consents'],
      dateOrder: 'dmy',
      known: 'keep',
      rows: {},
    });
    const { summary } = await importList(client, `${ours}\nCesc,Vila,,,yes\nDina,Roca,,,${cell}\n`);
    expect(summary.incomplete).toBe(1);
    const said = Object.fromEntries(
      [...(await profiles(client))].map(([name, { consents }]) => [name, consents.map(({ at }) => at)]),
    );
    expect(said).toEqual({
      'Ona Pla': [],
      'Biel Mas': [],
      'Cesc Vila': [],
      'Dina Roca': ['2026-01-01T10:00:00.000Z'],
    });
  });

  it('never bring back what was withdrawn since, and bring what was said later', async () => {
    const { client } = await startBackend(onTestFinished);
    const list = (cell: string) => `${ours}\nOna,Pla,,,${cell}\n`;
    await importList(client, list(photoOn(2, 'withdrawn')));
    const photo = async () => (await profiles(client)).get('Ona Pla')?.consents[0];
    const older = await importList(client, list(photoOn(1, 'given')));
    expect(older.summary.operationId).toBeNull();
    expect(await photo()).toMatchObject({ given: false });
    const later = await importList(client, list(photoOn(3, 'given')));
    expect(later.summary.counts).toMatchObject({ changed: 1 });
    expect(await photo()).toMatchObject({ given: true, at: '2026-03-01T10:00:00.000Z' });
    await client.changes.undo({});
    expect(await photo()).toMatchObject({ given: false });
  });
});

it('cards carry photos, for others only of those who agreed', async () => {
  const { client } = await startBackend(onTestFinished);
  // The smallest picture there is.
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  for (const givenName of ['Ona', 'Biel']) {
    const { member } = await client.members.create({ fields: { givenName } });
    await client.members.setPhoto({
      id: member.id,
      photo: new File([bytes], 'p.png', { type: 'image/png' }),
    });
    const purposes =
      givenName === 'Ona' ? (['directory-sheet', 'photo'] as const) : (['directory-sheet'] as const);
    await client.consents.set({ memberId: member.id, purposes: [...purposes], given: true, how: 'spoken' });
  }
  const photosFor = async (scope: 'all' | 'consented') => {
    const file = await client.exports.members({ format: 'vcard', filters: {}, locale: 'en', scope });
    const cards = (await file.text()).replaceAll('\r\n ', '').split('END:VCARD');
    return Object.fromEntries(
      cards.flatMap((card) => {
        const name = /\r\nFN:(.*)\r\n/u.exec(card)?.[1];
        const photo = /\r\nPHOTO:(.*)\r\n/u.exec(card)?.[1];
        return name === undefined ? [] : [[name, photo]];
      }),
    );
  };
  const uri = `data:image/png;base64,${bytes.toString('base64')}`;
  expect(await photosFor('all')).toEqual({ Ona: uri, Biel: uri });
  expect(await photosFor('consented')).toEqual({ Ona: uri, Biel: undefined });
});
