import type { Locale } from '@shared/locale';
import type { MemberFields } from '@shared/members/members.schema';
import type { ServiceFields, ServiceKind } from '@shared/services/services.schema';
import { blankFields } from '../members';
import type { Archetype, ArchetypeService } from './archetypes';
import type { CommunityOptions, MadeUpMember, MadeUpPortrait } from './community.types';
import { makeUpContact } from './make-up-contact';
import { makeUpConsents, makeUpDates, makeUpHabits } from './make-up-habits';
import type { MadeUpName } from './make-up-name';
import type { Sitter } from './portrait';
import type { Random } from './random';

/** What is already in the community and may not, or may, come again. */
export interface Already {
  readonly emails: Set<string>;
  /** Companies by the sector of those who work there. */
  readonly companies: Map<string, string[]>;
}

/** A made-up member of the given name, with the trade of the archetype. */
export function makeUpMember(
  random: Random,
  name: MadeUpName,
  archetype: Archetype,
  already: Already,
  options: CommunityOptions,
): Omit<MadeUpMember, 'id'> {
  const locale = ownLocale(random, name, options.locale);
  // As in life, some never got round to saying what they do.
  const isThin = random.chance(0.07);
  const company = companyOf(random, archetype, already);
  const age = 27 + random.next() ** 1.3 * 36;
  const dates = makeUpDates(random, options.today, age);
  const fields: MemberFields = {
    ...blankFields,
    givenName: name.givenName,
    firstSurname: name.firstSurname,
    secondSurname: name.secondSurname,
    displayName: name.displayName,
    pitch: isThin || random.chance(0.04) ? '' : random.pick(archetype.pitches[locale]),
    bio: !isThin && random.chance(0.75) ? archetype.bio[locale] : '',
    role: (name.gender === 'feminine' ? archetype.roleFeminine : archetype.role)[locale],
    companyName: company,
    ...makeUpContact(random, { name, company, sector: archetype.sector }, already.emails),
    languages: languagesOf(random, name, locale),
    ...dates,
    ...makeUpHabits(random, locale),
  };
  const services = isThin ? [] : servicesOf(random, archetype, locale);
  const consents = makeUpConsents(random, dates.joinedOn, options.today);
  return {
    fields,
    services,
    consents,
    portrait: portraitOf(random, { gender: name.gender, complexion: name.complexion, age }),
  };
}

/** Most write in the language of the space, some in another one of the three, as everywhere here. */
function ownLocale(random: Random, name: MadeUpName, locale: Locale): Locale {
  const isFromHere = name.languages.every((language) => language === 'ca' || language === 'es');
  if (name.languages.includes('en') || (!isFromHere && random.chance(0.4))) return 'en';
  if (random.chance(0.86)) return locale;
  const others: Readonly<Record<Locale, readonly Locale[]>> = { ca: ['es'], es: ['ca'], en: ['es', 'ca'] };
  return random.pick(others[locale]);
}

/** Where colleagues sit side by side; in other sectors two of the same company would be of the same trade. */
const sectorsOfTeams: ReadonlySet<string> = new Set([
  'audiovisual',
  'business-consulting',
  'communication',
  'data-and-ai',
  'digital-product',
  'ecommerce',
  'finance-and-funding',
  'graphic-design',
  'legal',
  'marketing',
  'software-and-mobile',
  'tax-and-labour',
  'web-development',
]);

/** Now and then two of the same sector share a company. */
function companyOf(random: Random, { companies, sector }: Archetype, already: Already): string {
  const others = already.companies.get(sector) ?? [];
  const isColleague = sectorsOfTeams.has(sector) && random.chance(0.25);
  if (others.length > 0 && isColleague) return random.pick(others);
  if (companies.length === 0 || !random.chance(0.7)) return '';
  const company = random.pick(companies);
  already.companies.set(sector, [...new Set([...others, company])]);
  return company;
}

/** What they write in and what goes with their name first; nearly everybody gets by in Spanish. */
function languagesOf(random: Random, name: MadeUpName, own: Locale): string[] {
  const ofThePlace = [
    ...(random.chance(0.97) ? ['es'] : []),
    ...(random.chance(0.72) ? ['ca'] : []),
    ...(random.chance(0.66) ? ['en'] : []),
  ];
  const more = random.chance(0.16) ? [random.pick(['fr', 'it', 'de', 'pt'])] : [];
  return [...new Set([...name.languages, own, ...ofThePlace, ...more])];
}

function servicesOf(random: Random, archetype: Archetype, locale: Locale): ServiceFields[] {
  const isShort = random.chance(0.2) && archetype.offers.length > 1;
  const offers = isShort ? archetype.offers.slice(0, -1) : archetype.offers;
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

/** Drawn from a seed of its own, when it is wanted. */
function portraitOf(random: Random, sitter: Sitter): MadeUpPortrait | null {
  const hasPortrait = random.chance(0.62);
  const seed = random.below(2 ** 32);
  return hasPortrait ? { seed, sitter } : null;
}
