import type { Locale } from '@shared/locale';
import type { MemberFields } from '@shared/members/members.schema';
import type { ServiceFields, ServiceKind } from '@shared/services/services.schema';
import { blankFields } from '../members';
import type { Archetype, ArchetypeService } from './archetypes';
import type { CommunityOptions, MadeUpMember } from './community.types';
import { makeUpContact } from './make-up-contact';
import { makeUpConsents, makeUpDates, makeUpHabits } from './make-up-habits';
import type { MadeUpName } from './make-up-name';
import { drawPortrait } from './portrait';
import { seededRandom, type Random } from './random';

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
  const isThin = random.chance(0.09);
  const company = companyOf(random, archetype, already);
  const dates = makeUpDates(random, options.today);
  const fields: MemberFields = {
    ...blankFields,
    givenName: name.givenName,
    firstSurname: name.firstSurname,
    secondSurname: name.secondSurname,
    displayName: name.displayName,
    pitch: isThin || random.chance(0.05) ? '' : random.pick(archetype.pitches[locale]),
    bio: !isThin && random.chance(0.75) ? archetype.bio[locale] : '',
    role: (name.gender === 'feminine' ? archetype.roleFeminine : archetype.role)[locale],
    companyName: company,
    ...makeUpContact(random, { name, company, sector: archetype.sector }, already.emails),
    languages: languagesOf(random, name),
    ...dates,
    ...makeUpHabits(random, locale),
  };
  const services = isThin ? [] : servicesOf(random, archetype, locale);
  const consents = makeUpConsents(random, dates.joinedOn, options.today);
  return { fields, services, consents, portrait: portraitOf(random, name, options) };
}

/** Most write in the language of the space; some in another one of the three, as everywhere here. */
function ownLocale(random: Random, name: MadeUpName, locale: Locale): Locale {
  if (name.languages.includes('en') || (name.languages.length > 0 && random.chance(0.5))) return 'en';
  if (random.chance(0.78)) return locale;
  const others: Readonly<Record<Locale, readonly Locale[]>> = {
    ca: ['es', 'es', 'es', 'en'],
    es: ['ca', 'ca', 'ca', 'en'],
    en: ['es', 'ca'],
  };
  return random.pick(others[locale]);
}

/** Now and then two of the same sector share a company. */
function companyOf(random: Random, { companies, sector }: Archetype, already: Already): string {
  const others = already.companies.get(sector) ?? [];
  if (others.length > 0 && random.chance(0.1)) return random.pick(others);
  if (companies.length === 0 || !random.chance(0.7)) return '';
  const company = random.pick(companies);
  already.companies.set(sector, [...new Set([...others, company])]);
  return company;
}

function languagesOf(random: Random, name: MadeUpName): string[] {
  const languages = ['es', ...(random.chance(0.8) ? ['ca'] : []), ...(random.chance(0.62) ? ['en'] : [])];
  const more = random.chance(0.16) ? [random.pick(['fr', 'it', 'de', 'pt'])] : [];
  return [...new Set([...languages, ...name.languages, ...more])];
}

function servicesOf(random: Random, archetype: Archetype, locale: Locale): ServiceFields[] {
  const offers = random.chance(0.2) ? archetype.offers.slice(0, -1) : archetype.offers;
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

/** From a seed of its own, so that a community is the same with and without portraits. */
function portraitOf(random: Random, name: MadeUpName, options: CommunityOptions): Uint8Array | null {
  const hasPortrait = random.chance(0.62);
  const seed = random.below(2 ** 32);
  return hasPortrait && options.portraits ? drawPortrait(seededRandom(seed), name) : null;
}
