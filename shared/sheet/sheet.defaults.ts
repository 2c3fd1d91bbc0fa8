import type { Locale } from '../locale';
import type { Paper } from './papers';
import type { SecondTexts, SheetField, SheetFormat, SheetSettings } from './sheet.schema';

const papersOf: Readonly<Record<SheetFormat, Paper>> = {
  specialties: 'a4',
  alphabetical: 'a4',
  poster: 'a3',
  booklet: 'a5',
  card: 'a5',
  board: 'a3',
  badges: 'a4',
};

const reachable: readonly SheetField[] = ['email', 'phone', 'web'];

const fieldsOf: Readonly<Record<SheetFormat, readonly SheetField[]>> = {
  specialties: ['pitch', 'role', 'company', 'offers', ...reachable],
  alphabetical: ['pitch', 'role', 'company', 'offers', 'seeks', ...reachable],
  poster: ['pitch', 'offers'],
  booklet: ['pitch', 'role', 'company', 'offers', 'seeks', ...reachable],
  card: ['pitch', 'role', 'company', 'offers', 'seeks', 'learns', 'descriptions', 'bio', 'languages', 'days'],
  board: ['offers', 'seeks', 'descriptions', ...reachable],
  badges: ['pitch', 'company'],
};

/** No text of its own in a second language. */
export const noSecondTexts: SecondTexts = { title: '', subtitle: '', cover: '', footer: '' };

/** What a new sheet begins with: good to print as it is. */
export function defaultSettings(format: SheetFormat, locale: Locale): SheetSettings {
  return {
    format,
    paper: papersOf[format],
    orientation: format === 'card' ? 'landscape' : 'portrait',
    columns: 0,
    density: 'normal',
    fields: [...fieldsOf[format]],
    photos: true,
    qr: 'none',
    sort: 'name',
    filters: {},
    languages: [locale],
    title: '',
    subtitle: '',
    cover: '',
    edition: '',
    footer: '',
    secondTexts: noSecondTexts,
    logo: true,
    accentColour: null,
    ink: 'colour',
    arrangement: 'specialties',
    memberId: null,
    questions: [],
    labels: 'plain-a4',
  };
}
