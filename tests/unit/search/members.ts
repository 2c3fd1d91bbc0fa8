import type { SearchMember, SearchService } from '@backend/directory/search/search-engine';

export function service(id: string, title: string, more: Partial<SearchService> = {}): SearchService {
  return { id, kind: 'offers', title, description: '', keywords: [], specialtyIds: [], level: null, ...more };
}

export function member(
  id: string,
  name: string,
  services: SearchService[],
  more: Partial<SearchMember> = {},
): SearchMember {
  return { id, name, companyName: '', role: '', pitch: '', bio: '', services, ...more };
}

/** A small community in which every trade of the tests is offered once. */
export const community: SearchMember[] = [
  member('ana', 'Ana Puig', [
    service('ana-1', 'Identidad visual y logotipos', {
      keywords: ['branding'],
      specialtyIds: ['graphic-design.logo-and-identity'],
      level: 'expert',
    }),
  ]),
  member('biel', 'Biel Serra', [service('biel-1', 'Website design for small businesses')]),
  member('carla', 'Carla Muñoz', [service('carla-1', 'Asesoría fiscal para autónomos')]),
  member('dario', 'Darío Vela', [service('dario-1', 'Product photography for catalogues')]),
  member('emma', 'Emma Hill', [service('emma-1', 'Catalan and Spanish to English translator')]),
  member('ferran', 'Ferran Col·lell', [service('ferran-1', 'Dissenyador gràfic: cartells i fullets')]),
  member('gala', 'Gala Ortiz', [service('gala-1', 'Fontanería y calderas')], {
    companyName: 'Aigües Clares SL',
  }),
  member('hugo', 'Hugo Marín', [service('hugo-1', 'Quiero un logotipo', { kind: 'seeks' })]),
  member('marta', 'Marta Roca', [], { role: 'Psicóloga', pitch: 'Acompaño a personas con ansiedad.' }),
];
