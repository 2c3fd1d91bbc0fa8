import { describe, expect, it } from 'vitest';
import { commonArchetypes, rareArchetypes, type Archetype } from '@backend/demo/archetypes';
import { taxonomy } from '@backend/specialties/taxonomy';
import { locales, type Locale } from '@shared/locale';
import { memberFieldsSchema } from '@shared/members/members.schema';
import { serviceFieldsSchema } from '@shared/services/services.schema';

const archetypes = [...commonArchetypes, ...rareArchetypes];
const specialties = new Set(taxonomy.flatMap((sector) => sector.specialties.map(({ id }) => id)));
const servicesOf = ({ offers, seeks, learns }: Archetype) => [...offers, ...seeks, ...learns];
const idsOf = (kind: 'offers' | 'seeks'): Set<string> =>
  new Set(archetypes.flatMap((archetype) => archetype[kind].flatMap((service) => service.specialties)));

/** Every text of an archetype in one language, with where it stands. */
function textsOf(archetype: Archetype, locale: Locale): [where: string, text: string][] {
  const services = servicesOf(archetype).flatMap((service, index): [string, string][] => [
    [`service ${index}, title`, service.title[locale]],
    [`service ${index}, description`, service.description[locale]],
    ...service.keywords[locale].map((word): [string, string] => [`service ${index}, keyword`, word]),
  ]);
  return [
    ['role', archetype.role[locale]],
    ['roleFeminine', archetype.roleFeminine[locale]],
    ['bio', archetype.bio[locale]],
    ...archetype.pitches[locale].map((pitch): [string, string] => ['pitch', pitch]),
    ...services,
  ];
}

describe('the trades of the demo', () => {
  it('are at least 72, each with an id of its own', () => {
    expect(archetypes.length).toBeGreaterThanOrEqual(72);
    expect(new Set(archetypes.map(({ id }) => id)).size).toBe(archetypes.length);
  });

  it('cover every sector of the taxonomy, and none rules the place', () => {
    const sectors = taxonomy.map(({ id }) => id);
    const counts = new Map(
      sectors.map((id) => [id, commonArchetypes.filter(({ sector }) => sector === id).length]),
    );
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
    expect(archetypes.filter(({ sector }) => !counts.has(sector))).toEqual([]);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(commonArchetypes.length / 12);
  });

  it('name only specialties of the taxonomy', () => {
    const named = archetypes.flatMap((archetype) =>
      servicesOf(archetype).flatMap((service) => service.specialties),
    );
    expect(named.filter((id) => !specialties.has(id))).toEqual([]);
  });

  it('seek mostly what others offer, and some that nobody does', () => {
    const offered = idsOf('offers');
    const sought = [...idsOf('seeks')];
    const missing = sought.filter((id) => !offered.has(id));
    expect(missing.length).toBeGreaterThanOrEqual(5);
    expect(missing.length).toBeLessThanOrEqual(sought.length * 0.3);
  });

  it.each(locales)('are written whole in %s', (locale) => {
    const faulty = archetypes.flatMap((archetype) =>
      textsOf(archetype, locale)
        .filter(([, text]) => text.trim() === '' || text !== text.trim() || /[!¡]|\s\s/u.test(text))
        .map(([where]) => `${archetype.id}: ${where}`),
    );
    expect(faulty).toEqual([]);
  });

  it.each(locales)('name a price in %s where they name one in English', (locale) => {
    const faulty = archetypes.filter((archetype) =>
      servicesOf(archetype).some(({ priceHint }) => (priceHint[locale] === '') !== (priceHint.en === '')),
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it.each(locales)('have pitches, bios and titles in %s that nobody else has', (locale) => {
    const texts = archetypes.flatMap((archetype) => [
      archetype.bio[locale],
      ...archetype.pitches[locale],
      ...archetype.offers.map((service) => service.title[locale]),
    ]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it.each(locales)('fit the schemas in %s', (locale) => {
    for (const archetype of archetypes) {
      const { role, pitch, bio } = memberFieldsSchema.shape;
      role.parse(archetype.role[locale]);
      role.parse(archetype.roleFeminine[locale]);
      bio.parse(archetype.bio[locale]);
      for (const text of archetype.pitches[locale]) pitch.parse(text);
      for (const service of servicesOf(archetype)) {
        serviceFieldsSchema.parse({
          kind: 'offers',
          title: service.title[locale],
          description: service.description[locale],
          specialtyIds: service.specialties,
          keywords: service.keywords[locale],
          level: service.level,
          link: '',
          priceHint: service.priceHint[locale],
        });
      }
    }
  });

  it('have at least two pitches each, as many in every language', () => {
    for (const { id, pitches } of archetypes) {
      expect(pitches.en.length, id).toBeGreaterThanOrEqual(2);
      expect([pitches.es.length, pitches.ca.length], id).toEqual([pitches.en.length, pitches.en.length]);
    }
  });

  it('carry no straight apostrophe into Catalan', () => {
    const faulty = archetypes.flatMap((archetype) =>
      textsOf(archetype, 'ca').filter(([, text]) => text.includes("'")),
    );
    expect(faulty).toEqual([]);
  });
});
