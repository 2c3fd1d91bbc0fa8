import { locales, type Locale, type Localized } from '@shared/locale';
import { fold } from '@shared/text/fold';
import { taxonomy as shipped } from '../../specialties/taxonomy';

/** What a name means that is no specialty but a whole trade: one that is shipped for it, else one of the manager's own. */
export interface GeneralName {
  /** The shipped specialty that takes it in; null where there is none. */
  readonly specialtyId: string | null;
  readonly sectorId: string;
  /** What an own specialty for it is called. */
  readonly name: Localized<string>;
  /** The language that the name was said in. */
  readonly locale: Locale;
}

interface SaidOf {
  /** A sector, with the place of a part of its name where only that is meant; or a specialty. */
  readonly meant: readonly [sectorId: string, part?: number] | string;
  /** What people say, with `/` between. */
  readonly said: Localized<string>;
}

const sayings: readonly SaidOf[] = [
  {
    meant: ['legal'],
    said: {
      es: 'abogado / abogada / abogados / abogacía / derecho / jurídico / asesoría jurídica / asesoría legal / servicios legales',
      ca: 'advocat / advocada / advocats / advocacia / dret / jurídic / assessoria jurídica / assessoria legal / serveis legals',
      en: 'lawyer / lawyers / solicitor / attorney / law / law firm / legal / legal advice',
    },
  },
  {
    meant: 'tax-and-labour.freelancer-taxes',
    said: {
      es: 'asesoría fiscal / asesoramiento fiscal / fiscalidad',
      ca: 'assessoria fiscal / assessorament fiscal / fiscalitat',
      en: 'tax advice / tax advisor / tax advisory / tax consultant / tax consulting / tax services / taxes',
    },
  },
  {
    meant: ['translation-and-languages', 0],
    said: {
      es: 'traductor / traductora / traducciones',
      ca: 'traductor / traductora / traduccions',
      en: 'translator / translations / translation services',
    },
  },
  {
    meant: 'graphic-design.logo-and-identity',
    said: { es: 'branding / marca', ca: 'branding / marca', en: 'branding / brand design' },
  },
  {
    meant: ['photography'],
    said: {
      es: 'fotógrafo / fotógrafa / fotos',
      ca: 'fotògraf / fotògrafa / fotos',
      en: 'photographer / photos',
    },
  },
  {
    meant: ['illustration'],
    said: {
      es: 'ilustrador / ilustradora / ilustraciones',
      ca: 'il·lustrador / il·lustradora / il·lustracions',
      en: 'illustrator / illustrations',
    },
  },
  {
    meant: 'web-development.corporate-websites',
    said: {
      es: 'web / webs / página web / páginas web',
      ca: 'web / webs / pàgina web / pàgines web',
      en: 'website / websites / web pages',
    },
  },
  {
    meant: ['web-development'],
    said: {
      es: 'desarrollador web / desarrolladora web / programador web / programadora web / programación web',
      ca: 'desenvolupador web / desenvolupadora web / programador web / programadora web / programació web',
      en: 'web developer / web dev / web programming',
    },
  },
  {
    meant: 'software-and-mobile.mobile-apps',
    said: { es: 'app / apps / aplicaciones', ca: 'app / apps / aplicacions', en: 'app / apps' },
  },
  {
    meant: ['software-and-mobile', 0],
    said: {
      es: 'programación / programador / programadora / desarrollo de software',
      ca: 'programació / programador / programadora / desenvolupament de programari',
      en: 'programming / programmer / software development / software developer',
    },
  },
  {
    meant: 'digital-product.ux-design',
    said: {
      es: 'UX/UI / UX / diseño UX/UI / diseño UX / diseño UI/UX',
      ca: 'UX/UI / UX / disseny UX/UI / disseny UX / disseny UI/UX',
      en: 'UX/UI / UX / UX/UI design / UX design / UI/UX design / UX/UI designer',
    },
  },
  {
    meant: ['marketing'],
    said: {
      es: 'marketing digital / marketing online',
      ca: 'màrqueting digital / màrqueting en línia',
      en: 'digital marketing / online marketing',
    },
  },
  {
    meant: ['business-consulting'],
    said: {
      es: 'consultoría / consultor / consultora / consultoría de negocio',
      ca: 'consultoria / consultor / consultora / consultoria de negoci',
      en: 'consulting / consultant / consultancy / business consultant',
    },
  },
  {
    meant: ['people-and-coaching', 2],
    said: { es: 'coach', ca: 'coach', en: 'coach' },
  },
  {
    meant: ['writing-and-editing', 0],
    said: { es: 'redactor / redactora', ca: 'redactor / redactora', en: 'writer' },
  },
];

/** By folded name what it means: `said` and whole sectors for sure, parts of a sector's name where nothing else does. */
const sure = new Map<string, GeneralName>();
const parts = new Map<string, GeneralName>();

for (const { meant, said } of sayings) {
  const [sectorId, part] = typeof meant === 'string' ? [meant.split('.')[0] ?? '', undefined] : meant;
  const general = {
    specialtyId: typeof meant === 'string' ? meant : null,
    sectorId,
    name: part === undefined ? nameOf(sectorId) : (partsOf(nameOf(sectorId))[part] ?? nameOf(sectorId)),
  };
  for (const locale of locales) {
    // `UX/UI` has no spaces around its bar.
    for (const word of said[locale].split(' / ')) put(sure, word, { ...general, locale });
  }
}
for (const { id, name } of shipped) {
  for (const locale of locales) {
    put(sure, name[locale], { specialtyId: null, sectorId: id, name, locale });
    for (const part of partsOf(name))
      put(parts, part[locale], { specialtyId: null, sectorId: id, name: part, locale });
  }
}

/** What a name means that says a whole trade, by what people say and what the sectors are called. */
export function generalName(name: string): GeneralName | undefined {
  return sure.get(fold(name));
}

/** As `generalName`, by a part of what a sector is called: `Translation` of "Translation and languages". */
export function partOfSector(name: string): GeneralName | undefined {
  return parts.get(fold(name));
}

function put(names: Map<string, GeneralName>, word: string, general: GeneralName): void {
  const key = fold(word);
  if (!names.has(key)) names.set(key, general);
}

function nameOf(sectorId: string): Localized<string> {
  return shipped.find(({ id }) => id === sectorId)?.name ?? { es: '', ca: '', en: '' };
}

/** The parts of a sector's name, each in all languages; none where the languages have not the same number of them. */
function partsOf(name: Localized<string>): Localized<string>[] {
  const split = (locale: Locale): string[] => name[locale].split(/\s*,\s*|\s+(?:y|e|i|and)\s+/u);
  const [es, ca, en] = [split('es'), split('ca'), split('en')];
  if (es.length < 2 || es.length !== ca.length || es.length !== en.length) return [];
  return es.map((part, at) => ({
    es: capital(part),
    ca: capital(ca[at] ?? ''),
    en: capital(en[at] ?? ''),
  }));
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
