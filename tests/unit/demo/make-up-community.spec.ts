import { describe, expect, it } from 'vitest';
import { makeUpCommunity } from '@backend/demo/make-up-community';
import type { MadeUpMember } from '@backend/demo/community.types';
import { wellKnownNames } from '@backend/demo/names';
import { drawPortrait } from '@backend/demo/portrait';
import { seededRandom } from '@backend/demo/random';
import { taxonomy } from '@backend/specialties/taxonomy';
import { consentSchema } from '@shared/consents/consents.schema';
import { locales, type Locale } from '@shared/locale';
import { idSchema } from '@shared/ids';
import { displayNameOf } from '@shared/members/display-name';
import { memberFieldsSchema } from '@shared/members/members.schema';
import { serviceFieldsSchema } from '@shared/services/services.schema';
import { spaceFieldsSchema } from '@shared/space/space.contract';

const today = '2025-11-20';

function membersOf(members: number, locale: Locale, seed = 1): readonly MadeUpMember[] {
  return makeUpCommunity({ members, seed, locale, today }).members;
}

function shareOf(members: readonly MadeUpMember[], has: (member: MadeUpMember) => boolean): number {
  return members.filter(has).length / members.length;
}

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index);

describe('a made-up community', () => {
  it('is the same for the same seed, and another for another', () => {
    const once = membersOf(64, 'ca', 5);
    expect(membersOf(64, 'ca', 5)).toEqual(once);
    expect(membersOf(64, 'ca', 6)).not.toEqual(once);
  });

  it('begins with the people of a smaller one', () => {
    expect(membersOf(200, 'es').slice(0, 64)).toEqual(membersOf(64, 'es'));
  });

  it('has the same people on another day, at dates around that day', () => {
    const later = makeUpCommunity({
      members: 64,
      seed: 1,
      locale: 'es',
      today: '2031-05-02',
    });
    const undated = ({ fields, services }: MadeUpMember) => ({
      services,
      fields: { ...fields, birthday: null, joinedOn: null, leftOn: null },
    });
    expect(later.members.map(undated)).toEqual(membersOf(64, 'es').map(undated));
    expect(later.members.some(({ fields }) => (fields.joinedOn ?? '') > '2031-04-01')).toBe(true);
  });

  it.each([0, 1, 7, 64, 1000])('has as many members as were asked for: %i', (size) => {
    for (const locale of locales) expect(membersOf(size, locale)).toHaveLength(size);
  });

  it.each(locales)('fits the schemas in %s', (locale) => {
    const options = { members: 1000, seed: 1, locale, today };
    const { space, members } = makeUpCommunity(options);
    spaceFieldsSchema.parse(space);
    for (const { id, fields, services, consents } of members) {
      idSchema.parse(id);
      memberFieldsSchema.parse(fields);
      for (const service of services) serviceFieldsSchema.parse(service);
      for (const consent of consents) consentSchema.parse({ ...consent, note: '' });
    }
  });

  it('refers to what there is: specialties of the taxonomy, days in, days that have been', () => {
    const members = membersOf(1000, 'es');
    const known = new Set(taxonomy.flatMap((sector) => sector.specialties.map(({ id }) => id)));
    expect(new Set(members.map(({ id }) => id)).size).toBe(1000);
    for (const { fields, services, consents } of members) {
      const { displayName, joinedOn, leftOn, status } = fields;
      const who = displayName || fields.givenName;
      for (const { specialtyIds } of services) {
        expect(
          specialtyIds.filter((id) => !known.has(id)),
          who,
        ).toEqual([]);
      }
      const quietDays = fields.focusHours.flatMap(({ days }) => days);
      expect(
        quietDays.filter((day) => !fields.daysIn.includes(day)),
        who,
      ).toEqual([]);
      expect((joinedOn ?? '') <= (leftOn ?? today) && (leftOn ?? '') <= today, who).toBe(true);
      expect(leftOn !== null, who).toBe(status === 'former');
      expect(
        consents.every(({ at }) => at.slice(0, 10) <= today && at.slice(0, 10) >= (joinedOn ?? '')),
      ).toBe(true);
      expect(new Set(consents.map(({ purpose }) => purpose)).size).toBe(consents.length);
      expect(new Set(fields.languages).size).toBe(fields.languages.length);
    }
  });

  describe.each(locales)('of 64, in %s', (locale) => {
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

    it('repeats no name, no pitch, no address', () => {
      for (const seed of seeds) {
        const members = membersOf(64, locale, seed);
        expect(repeated(members.map(({ fields }) => displayNameOf(fields)))).toEqual([]);
        expect(repeated(members.map(({ fields }) => fields.pitch))).toEqual([]);
        expect(repeated(members.map(({ fields }) => fields.email))).toEqual([]);
      }
    });

    it('has a few thin profiles, and offers something in every sector', () => {
      const members = seeds.flatMap((seed) => membersOf(64, locale, seed));
      const thin = shareOf(members, ({ fields, services }) => fields.pitch === '' && services.length === 0);
      expect(thin).toBeGreaterThan(0.03);
      expect(thin).toBeLessThan(0.12);
      const offers = membersOf(64, locale)
        .flatMap(({ services }) => services)
        .filter(({ kind }) => kind === 'offers');
      const sectors = offers.flatMap(({ specialtyIds }) => specialtyIds.map((id) => id.split('.')[0]));
      expect(taxonomy.map(({ id }) => id).filter((id) => !sectors.includes(id))).toEqual([]);
    });

    it('is written mostly in that language, and by some in another', () => {
      // Endings and small words that the others do not have.
      const marks = { es: /\b(el|los|con|y)\b/u, ca: /\b(els|amb|i|per)\b/u, en: /\b(the|and|of|I)\b/u };
      const bios = membersOf(64, locale)
        .map(({ fields }) => fields.bio)
        .filter((bio) => bio !== '');
      const own = bios.filter((bio) => marks[locale].test(bio)).length / bios.length;
      expect(own).toBeGreaterThan(0.6);
      expect(own).toBeLessThan(1);
    });
  });

  it('has members of every status, newcomers and old hands, days in and hours of quiet', () => {
    const members = membersOf(64, 'ca');
    expect(new Set(members.map(({ fields }) => fields.status))).toEqual(
      new Set(['active', 'away', 'former']),
    );
    const joined = members.map(({ fields }) => fields.joinedOn ?? '').filter((date) => date !== '');
    expect(joined.some((date) => date > '2025-10-23')).toBe(true);
    expect(joined.some((date) => date < '2021-11-20')).toBe(true);
    expect(new Set(members.map(({ fields }) => fields.daysIn.join())).size).toBeGreaterThan(8);
    expect(shareOf(members, ({ fields }) => fields.focusHours.length > 0)).toBeGreaterThan(0.15);
    expect(members.some(({ fields }) => fields.birthday?.startsWith('--'))).toBe(true);
    expect(members.some(({ fields }) => fields.birthday === null)).toBe(true);
  });

  it('has consents given, taken back and never asked for', () => {
    const consents = membersOf(64, 'ca').map((member) => member.consents);
    expect(consents.some((list) => list.length === 0)).toBe(true);
    expect(consents.flat().some(({ given }) => !given)).toBe(true);
    expect(new Set(consents.flat().map(({ how }) => how)).size).toBeGreaterThan(2);
  });

  it('has names that programs stumble over', () => {
    const names = membersOf(64, 'ca').map(({ fields }) => fields);
    const shown = names.map((fields) => displayNameOf(fields));
    expect(shown.filter((name) => /[\p{Script=Arabic}\p{Script=Han}]/u.test(name))).toHaveLength(1);
    expect(names.some(({ firstSurname, givenName }) => givenName !== '' && firstSurname === '')).toBe(true);
    expect(shown.some((name) => name.length > 40)).toBe(true);
    expect(shown.some((name) => name.includes('l·l'))).toBe(true);
    expect(shown.some((name) => name.includes('ñ'))).toBe(true);
  });

  it('has for more than half of the needs somebody who offers it, and not for all', () => {
    const services = membersOf(64, 'ca').flatMap((member) => member.services);
    const offered = new Set(
      services.filter(({ kind }) => kind === 'offers').flatMap(({ specialtyIds }) => specialtyIds),
    );
    const sought = services.filter(({ kind, specialtyIds }) => kind === 'seeks' && specialtyIds.length > 0);
    const met = sought.filter(({ specialtyIds }) => specialtyIds.some((id) => offered.has(id)));
    expect(met.length / sought.length).toBeGreaterThan(0.5);
    expect(met.length).toBeLessThan(sought.length);
  });

  it('says of everybody that they speak what they write in', () => {
    const written = membersOf(64, 'ca', 3).filter(({ fields }) => /\b(els|amb|per a)\b/u.test(fields.bio));
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter(({ fields }) => !fields.languages.includes('ca'))).toEqual([]);
  });

  it('has nobody of a well-known name, however large', () => {
    const names = new Set(
      membersOf(4000, 'es').map(({ fields }) => `${fields.givenName} ${fields.firstSurname}`),
    );
    expect([...wellKnownNames].filter((name) => names.has(name))).toEqual([]);
  });
});

describe('portraits', () => {
  const sitter = {
    gender: 'feminine',
    complexion: { skins: [0, 6], hair: 'any' },
    age: 40,
  } as const;

  it('are PNG pictures of 256 by 256, small enough to be sent by the dozen', () => {
    const bytes = Buffer.from(drawPortrait(seededRandom(8), sitter));
    expect(bytes.subarray(1, 4).toString('ascii')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([256, 256]);
    expect(bytes.length).toBeLessThan(40_000);
  });

  it('are the same for the same seed', () => {
    expect(drawPortrait(seededRandom(8), sitter)).toEqual(drawPortrait(seededRandom(8), sitter));
  });

  it('are nobody’s twice, and missing for some', () => {
    const portraits = membersOf(64, 'ca').flatMap(({ portrait }) => portrait ?? []);
    expect(portraits.length).toBeGreaterThan(28);
    expect(portraits.length).toBeLessThan(56);
    const drawn = portraits.map(({ seed, sitter: who }) => drawPortrait(seededRandom(seed), who));
    expect(new Set(drawn.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(drawn.length);
  });
});
