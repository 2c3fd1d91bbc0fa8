import type { ConsentPurpose } from '@shared/consents/consents.schema';
import { consentPurposes } from '@shared/consents/consents.schema';
import type { Locale } from '@shared/locale';
import type { MemberFields, Weekday } from '@shared/members/members.schema';
import type { ServiceFields, ServiceKind } from '@shared/services/services.schema';
import { fold } from '@shared/text/fold';
import { blankFields } from '../members';
import type { Archetype, ArchetypeService } from './archetypes';
import type { CommunityOptions, MadeUpMember } from './community.types';
import { makeUpName, type MadeUpName } from './make-up-name';
import { drawPortrait } from './portrait';
import type { Random } from './random';

const dayMs = 86_400_000;
const plainHours = [
  { from: '09:00', to: '11:00' },
  { from: '09:30', to: '12:30' },
  { from: '15:00', to: '17:00' },
];
const bestMoments: Readonly<Record<Locale, readonly string[]>> = {
  es: [
    'Después del café de las once',
    'A la hora de comer',
    'A primera hora, antes de las nueve y media',
    'Los viernes por la tarde',
  ],
  ca: [
    'Després del cafè de les onze',
    'A l’hora de dinar',
    'A primera hora, abans de dos quarts de deu',
    'Els divendres a la tarda',
  ],
  en: [
    'After the eleven o’clock coffee',
    'At lunch',
    'First thing, before half past nine',
    'On Friday afternoons',
  ],
};

/** A made-up member with the trade of the archetype. */
export function makeUpMember(
  random: Random,
  archetype: Archetype,
  options: CommunityOptions,
): Omit<MadeUpMember, 'id'> {
  const name = makeUpName(random);
  const locale = ownLocale(random, name, options.locale);
  const company =
    archetype.companies.length > 0 && random.chance(0.7) ? random.pick(archetype.companies) : '';
  const fields: MemberFields = {
    ...blankFields,
    givenName: name.givenName,
    firstSurname: name.firstSurname,
    secondSurname: name.secondSurname,
    pitch: random.pick(archetype.pitches[locale]),
    bio: random.chance(0.75) ? archetype.bio[locale] : '',
    role: (name.gender === 'feminine' ? archetype.roleFeminine : archetype.role)[locale],
    companyName: company,
    ...contact(random, name, company),
    languages: languagesOf(random, name),
    ...dates(random, options.today),
    ...habits(random, locale),
  };
  const services = servicesOf(random, archetype, locale);
  return {
    fields,
    services,
    consents: consentsOf(random),
    portrait: options.portraits && random.chance(0.62) ? drawPortrait(random, name) : null,
  };
}

/** Most write in the language of the space; some in another one of the three, as everywhere here. */
function ownLocale(random: Random, name: MadeUpName, locale: Locale): Locale {
  if (name.languages.includes('en') || (name.languages.length > 0 && random.chance(0.5))) return 'en';
  if (random.chance(0.7)) return locale;
  const others: Readonly<Record<Locale, readonly Locale[]>> = {
    ca: ['es', 'es', 'es', 'en'],
    es: ['ca', 'ca', 'ca', 'en'],
    en: ['es', 'ca'],
  };
  return random.pick(others[locale]);
}

/** Addresses end in `.example`, which is nobody's (RFC 2606); numbers are from a range that is not given out. */
function contact(random: Random, name: MadeUpName, company: string) {
  const [given = '', surname = ''] = [name.givenName, name.firstSurname].map((part) => plain(part));
  const domain = company === '' ? `${given}${surname}` : plain(company);
  const email = random.chance(0.94) ? `${given}.${surname}${random.below(90) + 10}@${domain}.example` : '';
  const digits = String(random.below(1_000_000)).padStart(6, '0');
  const phone = random.chance(0.8) ? `+34 700 ${digits.slice(0, 3)} ${digits.slice(3)}` : '';
  const hasWeb = random.chance(0.6);
  return {
    email,
    phone,
    web: hasWeb ? `https://www.${domain}.example` : '',
    links: random.chance(0.35)
      ? [{ kind: 'linkedin' as const, url: `https://linkedin.example/in/${given}-${surname}` }]
      : [],
  };
}

function plain(words: string): string {
  return fold(words).replace(/[^a-z0-9]/gu, '');
}

function languagesOf(random: Random, name: MadeUpName): string[] {
  const languages = ['es', ...(random.chance(0.8) ? ['ca'] : []), ...(random.chance(0.62) ? ['en'] : [])];
  const more = random.chance(0.16) ? [random.pick(['fr', 'it', 'de', 'pt'])] : [];
  return [...new Set([...languages, ...name.languages, ...more])];
}

function dates(
  random: Random,
  today: string,
): Pick<MemberFields, 'birthday' | 'joinedOn' | 'leftOn' | 'status'> {
  const now = Date.parse(`${today}T00:00:00Z`);
  const on = (time: number): string => new Date(time).toISOString().slice(0, 10);
  // A few came lately, most within some years, a few a long time ago.
  const daysHere = random.chance(0.1) ? random.below(28) : Math.floor(random.next() ** 2 * 2600) + 28;
  const joinedOn = on(now - daysHere * dayMs);
  const bornOn = on(now - (24 + random.next() * 38) * 365.25 * dayMs);
  const birthday = random.chance(0.65) ? bornOn : random.chance(0.4) ? `--${bornOn.slice(5)}` : null;
  const isFormer = random.chance(0.06);
  const leftOn = isFormer ? on(now - random.below(Math.max(1, daysHere)) * dayMs) : null;
  const status = isFormer ? 'former' : random.chance(0.05) ? 'away' : 'active';
  return { birthday, joinedOn, leftOn, status };
}

function habits(random: Random, locale: Locale): Pick<MemberFields, 'daysIn' | 'focusHours' | 'bestMoment'> {
  const usual: Weekday[] = [1, 2, 3, 4, 5];
  const daysIn = random.chance(0.35) ? usual : usual.filter(() => random.chance(0.55));
  const hasFocus = daysIn.length > 0 && random.chance(0.35);
  return {
    daysIn,
    focusHours: hasFocus ? [{ days: daysIn, ...random.pick(plainHours) }] : [],
    bestMoment: random.chance(0.4) ? random.pick(bestMoments[locale]) : '',
  };
}

function servicesOf(random: Random, archetype: Archetype, locale: Locale): ServiceFields[] {
  const offers = random.chance(0.25) ? archetype.offers.slice(0, -1) : archetype.offers;
  const seeks = archetype.seeks.filter(() => random.chance(0.75));
  const learns = archetype.learns.filter(() => random.chance(0.6));
  const written = (services: readonly ArchetypeService[], kind: ServiceKind): ServiceFields[] =>
    services.map((service) => serviceOf(service, kind, locale));
  return [...written(offers, 'offers'), ...written(seeks, 'seeks'), ...written(learns, 'learns')];
}

function serviceOf(service: ArchetypeService, kind: ServiceKind, locale: Locale): ServiceFields {
  return {
    kind,
    title: service.title[locale],
    description: service.description[locale],
    specialtyIds: [...service.specialties],
    keywords: [...service.keywords[locale]],
    level: service.level,
    link: '',
    priceHint: service.priceHint[locale],
  };
}

/** Most agree to most; some were never asked. */
function consentsOf(random: Random): ConsentPurpose[] {
  if (random.chance(0.12)) return [];
  return consentPurposes.filter((purpose) => random.chance(purpose === 'phone' ? 0.5 : 0.88));
}
