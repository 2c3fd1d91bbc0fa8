import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@shared/locale';
import type { Sector } from '@shared/specialties/specialties.schema';
import { shippedPhrases } from '@backend/directory/search/concepts/lexicon-phrases';
import { ShippedMeanings } from '@backend/directory/search/shipped-meanings';
import { generalName, partOfSector } from '@backend/imports/plan/general-names';
import { SpecialtyNames } from '@backend/imports/plan/specialty-names';
import { taxonomy } from '@backend/specialties/taxonomy';

const sectors: Sector[] = taxonomy.map((sector) => ({
  ...sector,
  own: false,
  version: 1,
  specialties: sector.specialties.map((one) => ({
    ...one,
    own: false,
    version: 1,
    sectorId: sector.id,
    uses: { offers: 0, seeks: 0, learns: 0 },
  })),
})) as never;

let names: SpecialtyNames;

beforeAll(async () => {
  names = await SpecialtyNames.of(sectors);
});

/** What a name means: a specialty, a whole trade with its sector, or nothing. */
function meaningOf(name: string): string {
  const id = names.find(name);
  if (id !== undefined) return id;
  const general = generalName(name) ?? partOfSector(name);
  return general ? `${general.sectorId}: ${general.name.en}` : 'nothing';
}

describe('A specialty’s everyday name', () => {
  it.each([
    ['web-development.corporate-websites', 'Páginas web'],
    ['audiovisual.corporate-video', 'vídeo corporativo'],
    ['communication.social-media-management', 'Redes sociales', 'Xarxes socials', 'Social media'],
    ['digital-product.web-design', 'Diseño web', 'Disseny web', 'Web design'],
    ['graphic-design.packaging-and-labels', 'Packaging'],
    ['tax-and-labour.freelancer-taxes', 'Asesoría fiscal', 'Assessoria fiscal', 'Tax advice'],
    ['tax-and-labour.bookkeeping', 'Contabilidad', 'Comptabilitat', 'Bookkeeping'],
    ['tax-and-labour.payroll', 'Nóminas', 'Nòmines'],
    ['tax-and-labour.income-tax-return', 'Declaració de la renda'],
    ['software-and-mobile.mobile-apps', 'Apps'],
    ['audiovisual.video-editing', 'Edición de vídeo', 'Muntatge de vídeo', 'Video editing'],
    ['digital-product.ux-design', 'Diseño UX/UI', 'UX/UI design'],
    ['translation-and-languages.subtitling-and-dubbing', 'subtítulos', 'subtítols', 'Subtitling'],
    ['translation-and-languages.language-classes', 'Clases de inglés', 'Classes d’anglès'],
    ['legal.immigration', 'Trámites de extranjería'],
    ['health-and-wellbeing.psychotherapy', 'Psicóloga'],
    ['health-and-wellbeing.nutrition', 'Nutricionista'],
    ['health-and-wellbeing.yoga-and-mindfulness', 'Ioga', 'Yoga'],
    ['property-and-trades.carpentry', 'Fusteria', 'Carpintería'],
    ['photography.weddings', 'Fotografía de bodas'],
    ['ecommerce.store-creation', 'Tiendas online', 'Botiga online'],
    ['finance-and-funding.grants-and-subsidies', 'Subvenciones'],
    ['illustration.childrens-books', 'Ilustración infantil'],
    ['writing-and-editing.proofreading', 'Correcció de textos'],
    ['sound-and-music.voice-over', 'Locucions', 'Voice-over'],
    ['sound-and-music.podcast-production', 'Podcasting'],
    ['events-and-tourism.event-planning', "Organització d'esdeveniments"],
    ['people-and-coaching.recruitment', 'Selecció de personal'],
    ['marketing.seo', 'SEO consultant'],
    ['marketing.search-ads', 'Google Ads'],
    [
      'graphic-design.graphic-design',
      'Diseño gráfico',
      'Disseny gràfic',
      'Graphic design',
      'Diseñadora gráfica',
    ],
  ])('means %s', (id, ...written) => {
    expect(written.map((name) => [name, names.find(name)])).toEqual(written.map((name) => [name, id]));
  });

  it.each([
    ['translation-and-languages: Translation', 'Traducción', 'Traducció', 'Translation', 'traductora'],
    ['legal: Legal services', 'Abogado', 'Advocada', 'Lawyer', 'Servicios jurídicos'],
    ['web-development: Web development', 'Desarrollo web', 'Desenvolupament web', 'Web developer'],
    ['architecture-and-interiors: Architecture', 'Arquitectura', 'Architecture'],
    ['photography: Photography', 'Fotografía', 'Fotografia', 'Photographer'],
    ['illustration: Illustration', 'Ilustración', 'Il·lustració', 'Illustration'],
    ['education-and-training: Training', 'Formación', 'Formació', 'Training'],
  ])('means a whole trade, the same in each language: %s', (meaning, ...written) => {
    expect(written.map((name) => [name, meaningOf(name)])).toEqual(written.map((name) => [name, meaning]));
  });

  it('means nothing where it is none that there is', () => {
    const foreign =
      'Apicultura, Esgrima, Beekeeping, Tarot, Astrologia, Falconry, Numismática, Taxidermia, Origami, Dog training, Tarima flotante, Submarinisme, Gloop care';
    expect(foreign.split(', ').map((name) => [name, meaningOf(name)])).toEqual(
      foreign.split(', ').map((name) => [name, 'nothing']),
    );
  });
});

describe('What the words of a name mean', () => {
  it('is seldom another specialty, even of names that it was never told', async () => {
    const called = taxonomy
      .flatMap((sector) => sector.specialties)
      .flatMap(({ id, name, synonyms }) =>
        locales.flatMap((locale) => [name[locale], ...synonyms[locale]].map((text) => ({ id, text }))),
      );
    const asked = called.filter((_, index) => index % 6 === 0);
    const heldOut = new Set(asked.map(({ text }) => text));
    const meanings = await ShippedMeanings.of([...shippedPhrases()].filter(({ text }) => !heldOut.has(text)));
    const found = asked.map(({ id, text }) => ({ id, found: meanings.find(text) }));
    const right = found.filter((one) => one.found === one.id).length;
    const wrong = found.filter((one) => one.found !== undefined && one.found !== one.id).length;
    expect(right / asked.length).toBeGreaterThan(0.5);
    expect(wrong / asked.length).toBeLessThan(0.03);
  });
});
