import { describe, expect, it } from 'vitest';
import { makeUpCommunity } from '@backend/demo/make-up-community';
import type { MadeUpMember } from '@backend/demo/community.types';
import { consentSchema } from '@shared/consents/consents.schema';
import { locales, type Locale } from '@shared/locale';
import { displayNameOf } from '@shared/members/display-name';
import { memberFieldsSchema } from '@shared/members/members.schema';
import { serviceFieldsSchema } from '@shared/services/services.schema';

function membersOf(members: number, locale: Locale, seed = 1, portraits = false): readonly MadeUpMember[] {
  return makeUpCommunity({ members, seed, locale, today: '2025-11-20', portraits }).members;
}

function shareOf(members: readonly MadeUpMember[], has: (member: MadeUpMember) => boolean): number {
  return members.filter(has).length / members.length;
}

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index);

describe('a made-up community', () => {
  it('is the same for the same seed, and another for another', () => {
    const once = membersOf(64, 'ca', 5, true);
    expect(membersOf(64, 'ca', 5, true)).toEqual(once);
    expect(membersOf(64, 'ca', 6, true)).not.toEqual(once);
  });

  it('has the same people with portraits and without, and first in a larger one', () => {
    const people = membersOf(64, 'es').map(({ fields }) => fields);
    expect(membersOf(64, 'es', 1, true).map(({ fields }) => fields)).toEqual(people);
    expect(
      membersOf(200, 'es')
        .slice(0, 64)
        .map(({ fields }) => fields),
    ).toEqual(people);
  });

  it.each([1, 64, 500])('has as many members as were asked for: %i', (size) => {
    for (const locale of locales) expect(membersOf(size, locale)).toHaveLength(size);
  });

  it.each(locales)('fits the schemas in %s', (locale) => {
    for (const { fields, services, consents } of membersOf(500, locale)) {
      memberFieldsSchema.parse(fields);
      for (const service of services) serviceFieldsSchema.parse(service);
      for (const consent of consents) consentSchema.parse({ ...consent, note: '' });
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

    it('has a photo for about 60 in a hundred, and a few thin profiles', () => {
      const members = seeds.flatMap((seed) => membersOf(64, locale, seed));
      const thin = shareOf(members, ({ fields, services }) => fields.pitch === '' && services.length === 0);
      expect(thin).toBeGreaterThan(0.04);
      expect(thin).toBeLessThan(0.15);
      const drawn = shareOf(membersOf(64, locale, 1, true), ({ portrait }) => portrait !== null);
      expect(drawn).toBeGreaterThan(0.5);
      expect(drawn).toBeLessThan(0.72);
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
    expect(shown.some((name) => /l·l/u.test(name))).toBe(true);
    expect(shown.some((name) => /ñ/u.test(name))).toBe(true);
  });

  it('has for most needs somebody who offers it', () => {
    const services = membersOf(64, 'ca').flatMap((member) => member.services);
    const offered = new Set(
      services.filter(({ kind }) => kind === 'offers').flatMap(({ specialtyIds }) => specialtyIds),
    );
    const sought = services.filter(({ kind, specialtyIds }) => kind === 'seeks' && specialtyIds.length > 0);
    const met = sought.filter(({ specialtyIds }) => specialtyIds.some((id) => offered.has(id)));
    expect(met.length / sought.length).toBeGreaterThan(0.6);
    expect(met.length).toBeLessThan(sought.length);
  });
});
