import { beforeAll, describe, expect, it } from 'vitest';
import { SearchEngine } from '@backend/directory/search/search-engine';
import { SpecialtyNames } from '@backend/imports/plan/specialty-names';
import { taxonomy } from '@backend/specialties/taxonomy';

let names: SpecialtyNames;

beforeAll(async () => {
  const engine = new SearchEngine();
  const specialties = taxonomy.flatMap((sector) =>
    sector.specialties.map((one) => ({ ...one, sectorId: sector.id })),
  );
  await engine.setSpecialties(specialties);
  const sectors = taxonomy.map((sector) => ({
    ...sector,
    own: false,
    specialties: sector.specialties.map((one) => ({ ...one, own: false, sectorId: sector.id, uses: 0 })),
  }));
  names = await SpecialtyNames.of(sectors as never, (name) => engine.understand(name));
});

describe('A specialty’s everyday name', () => {
  it.each([
    ['web-development.corporate-websites', 'Páginas web'],
    ['audiovisual.corporate-video', 'vídeo corporativo'],
    ['communication.social-media-management', 'Redes sociales', 'Xarxes socials', 'Social media'],
    ['digital-product.web-design', 'Diseño web', 'Disseny web', 'Web design'],
    ['graphic-design.packaging-and-labels', 'Packaging'],
  ])('means %s', (id, ...written) => {
    expect(written.map((name) => [name, names.find(name)])).toEqual(written.map((name) => [name, id]));
  });

  it('means nothing where it may be several, or none that there is', () => {
    expect(['Vídeo', 'Apps', 'Traducción', 'apicultura', 'esgrima'].map((name) => names.find(name))).toEqual(
      Array.from({ length: 5 }),
    );
  });
});
