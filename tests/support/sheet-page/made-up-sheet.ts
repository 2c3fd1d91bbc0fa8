import { taxonomy as shipped } from '@backend/specialties/taxonomy';
import { makeUpCommunity } from '@backend/demo/make-up-community';
import { displayNameOf } from '@shared/members/display-name';
import type { Locale } from '@shared/locale';
import { noSecondTexts } from '@shared/sheet/sheet.defaults';
import type { SheetContent, SheetMember, SheetSettings } from '@shared/sheet/sheet.schema';
import type { Space } from '@shared/space/space.contract';
import type { SheetTaxonomy } from '@/features/sheet/setting/setting.types';

export const today = '2026-11-20';

export const space: Space = {
  name: 'La Rebotiga',
  address: 'Carrer de les Acàcies, 12',
  web: 'https://www.tertulia-demo.example',
  email: 'hola@tertulia-demo.example',
  phone: '+34 700 000 000',
  languages: ['ca', 'es', 'en'],
  accentColour: '#a4451f',
  secondColour: '#1f5f5b',
  logoVersion: 'one',
  version: 1,
};

export const taxonomy: SheetTaxonomy = {
  sectors: shipped.map(({ id, name }) => ({ id, names: name })),
  specialties: shipped.flatMap((sector) =>
    sector.specialties.map(({ id, name }) => ({ id, sectorId: sector.id, names: name })),
  ),
};

/** Settings as a new sheet has them, but for those that are given. */
export function settingsWith(own: Partial<SheetSettings>): SheetSettings {
  return {
    format: 'specialties',
    paper: 'a4',
    orientation: 'portrait',
    columns: 0,
    density: 'normal',
    fields: ['pitch', 'role', 'company', 'offers', 'email', 'phone', 'web'],
    photos: true,
    qr: 'none',
    sort: 'name',
    filters: {},
    languages: ['es'],
    title: 'Quién hace qué',
    subtitle: 'Las personas de La Rebotiga y lo que saben hacer',
    cover: '',
    edition: 'Otoño 2026',
    footer: '',
    secondTexts: noSecondTexts,
    logo: true,
    accentColour: null,
    ink: 'colour',
    arrangement: 'specialties',
    memberId: null,
    questions: [],
    labels: 'avery-l4785',
    ...own,
  };
}

/** Members as the backend gives them, everybody agreeing to everything. */
export function madeUpContent(members: number, locale: Locale, awkward = false): SheetContent {
  const made = makeUpCommunity({ members, seed: 7, locale, today }).members.map(
    ({ id, fields, services, portrait }, at): SheetMember => ({
      id,
      name: displayNameOf(fields),
      givenName: fields.givenName,
      surname: `${fields.firstSurname} ${fields.secondSurname}`.trim(),
      role: fields.role,
      company: fields.companyName,
      pitch: fields.pitch,
      bio: fields.bio,
      email: fields.email,
      phone: fields.phone,
      web: fields.web,
      links: [...fields.links],
      languages: [...fields.languages],
      daysIn: [...fields.daysIn],
      joinedOn: fields.joinedOn,
      photoVersion: portrait === null ? null : 'one',
      services: services.map(({ kind, title, description, specialtyIds, level }, number) => ({
        id: `${id.slice(0, -4)}${String(9000 + at * 7 + number).slice(-4)}`,
        kind,
        title,
        description,
        specialtyIds: [...specialtyIds],
        level,
      })),
    }),
  );
  const all = awkward ? made.concat(awkwardMembers()) : made;
  const collator = new Intl.Collator(locale);
  return {
    members: all.toSorted((left, right) => collator.compare(left.name, right.name)),
    leftOut: { members: [], fields: { photo: 0, email: 0, phone: 0 } },
  };
}

/** Whatever programs of this kind stumble over, one each. */
function awkwardMembers(): SheetMember[] {
  const specialtyIds = taxonomy.specialties.map(({ id }) => id);
  const named = (name: string, own: Partial<SheetMember> = {}): Partial<SheetMember> => ({ name, ...own });
  const all: Partial<SheetMember>[] = [
    named(`Anna ${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochab'.slice(0, 60)}`),
    named('Pitxa Llarga', {
      pitch: 'Acompaño a equipos pequeños — con paciencia y oficio — '.repeat(6).slice(0, 300),
    }),
    named('Gal·la Il·la Col·lell', { pitch: 'Il·lustració i col·laboracions al·lucinants, excel·lents.' }),
    named('Íñigo Ñáñez Muñoz', { company: 'Peña & Ñandú «Diseño», S. L.' }),
    named('Çağla Çelik', { pitch: 'Façanes, plaçes i llençols des de 20 € l’hora.' }),
    named('Fina Emoji 🍊👩🏽‍💻', { pitch: '👩‍👩‍👧‍👦 Famílies, 🎂 aniversaris i 🏳️‍🌈 festes.' }),
    named('سلمى العمراني', { pitch: 'أصمم هويات بصرية للمطاعم والمقاهي الصغيرة.' }),
    named('王晓雯', { pitch: '为小型企业提供翻译和本地化服务，专注于合同与网站。' }),
    named('Sense Frase', { pitch: '', role: '', company: '' }),
    named('Sin Servicios', { services: [] }),
    named('', { pitch: 'Una persona de la que no se sabe el nombre.' }),
    named('<b>Bobby</b> & "Tables"', { pitch: `<img src="x" onerror="alert(1)"> 'n' &amp;` }),
    named('Trenta Serveis', {
      bio: 'Hace de todo, y lo cuenta con calma. '.repeat(140).slice(0, 5000),
      services: Array.from({ length: 30 }, (_, at) => ({
        id: `00000000-0000-7000-8000-0000000001${String(at).padStart(2, '0')}`,
        kind: at % 3 === 0 ? ('seeks' as const) : ('offers' as const),
        title: `Servicio número ${String(at + 1)} con un título más bien largo`,
        description: 'Lo que incluye este servicio, contado con detalle y sin prisa. '.repeat(
          at === 4 ? 32 : 3,
        ),
        specialtyIds: specialtyIds.slice(at * 2, at * 2 + 2),
        level: null,
      })),
    }),
    named('Correu Llarguíssim', {
      email: `${'una-adreca-electronica-que-no-s-acaba-mai-'.repeat(6).slice(0, 238)}@exemple.example`,
      web: `https://www.exemple.example/${'carpeta/'.repeat(30)}`,
    }),
  ];
  return all.map((own, at) => ({
    id: `00000000-0000-7000-8000-0000000000${String(at).padStart(2, '0')}`,
    name: '',
    givenName: '',
    surname: '',
    role: 'Consultoría',
    company: 'Taller de Proves',
    pitch: 'Ayudo a contar mejor lo que se hace.',
    bio: '',
    email: 'algu@exemple.example',
    phone: '+34 700 000 000',
    web: 'https://www.exemple.example',
    links: [],
    languages: ['ca', 'es'],
    daysIn: [1, 3, 4],
    joinedOn: null,
    photoVersion: null,
    services: [
      {
        id: `00000000-0000-7000-8000-0000000002${String(at).padStart(2, '0')}`,
        kind: 'offers',
        title: 'Acompañamiento y diseño de servicios',
        description: 'Sesiones a medida.',
        specialtyIds: specialtyIds.slice(at * 7, at * 7 + 2),
        level: 'expert',
      },
    ],
    ...own,
  }));
}
