import type { Locale, Localized } from '@shared/locale';
import {
  serviceFieldsSchema,
  type ServiceFields,
  type ServiceKind,
  type ServiceLevel,
} from '@shared/services/services.schema';
import { fold } from '@shared/text/fold';
import { joinList, splitList } from '../values/lists';
import { joinParts, labelled, meaningsOf, splitParts } from './parts';

/** All that is said about a service, its specialties by their names. */
export interface WholeService extends Omit<ServiceFields, 'specialtyIds'> {
  readonly specialties: readonly string[];
}

const kinds: Readonly<Record<ServiceKind, Localized<string>>> = {
  offers: { es: 'Ofrece', ca: 'Ofereix', en: 'Offers' },
  seeks: { es: 'Busca', ca: 'Busca', en: 'Seeks' },
  learns: { es: 'Quiere aprender', ca: 'Vol aprendre', en: 'Wants to learn' },
};

const levels: Readonly<Record<ServiceLevel, Localized<string>>> = {
  beginner: { es: 'empieza', ca: 'comença', en: 'beginner' },
  average: { es: 'con experiencia', ca: 'amb experiència', en: 'experienced' },
  expert: { es: 'referente', ca: 'referent', en: 'expert' },
};

type Label = 'description' | 'level' | 'priceHint' | 'link' | 'keywords' | 'specialties';

const labels: Readonly<Record<Label, Localized<string>>> = {
  specialties: { es: 'Especialidades', ca: 'Especialitats', en: 'Specialties' },
  level: { es: 'Nivel', ca: 'Nivell', en: 'Level' },
  priceHint: { es: 'Precio', ca: 'Preu', en: 'Price' },
  link: { es: 'Enlace', ca: 'Enllaç', en: 'Link' },
  keywords: { es: 'Palabras clave', ca: 'Paraules clau', en: 'Keywords' },
  description: { es: 'Descripción', ca: 'Descripció', en: 'Description' },
};

const kindNamed = meaningsOf(kinds);
const levelNamed = meaningsOf(levels);
const labelNamed = meaningsOf(labels);

/** A service as one line that people can read: `Ofrece: Logotipos | Nivel: referente | Precio: desde 300 €`. */
export function writeServiceLine(service: WholeService, locale: Locale): string {
  const values: Readonly<Record<Label, string>> = {
    specialties: joinList(service.specialties),
    level: service.level === null ? '' : levels[service.level][locale],
    priceHint: service.priceHint,
    link: service.link,
    keywords: joinList(service.keywords),
    description: service.description,
  };
  const said = (Object.entries(values) as [Label, string][]).filter(([, value]) => value !== '');
  return joinParts([
    `${kinds[service.kind][locale]}: ${service.title}`,
    ...said.map(([label, value]) => `${labels[label][locale]}: ${value}`),
  ]);
}

const fieldsSchema = serviceFieldsSchema.omit({ specialtyIds: true });

/**
 * Reads what `writeServiceLine` wrote, in any of the languages.
 *
 * @returns null for a line that it did not write, or that says more than a service can hold
 */
export function readServiceLine(line: string): WholeService | null {
  const [head = '', ...parts] = splitParts(line);
  const [kindWord, title] = labelled(head);
  const values: Partial<Record<Label, string>> = {};
  for (const part of parts) {
    const [word, value] = labelled(part);
    const label = labelNamed.get(word);
    if (!label) return null;
    values[label] = value;
  }
  const level = values.level === undefined ? null : levelNamed.get(fold(values.level));
  const read = fieldsSchema.safeParse({
    kind: kindNamed.get(kindWord),
    title,
    description: values.description ?? '',
    level,
    link: values.link ?? '',
    priceHint: values.priceHint ?? '',
    keywords: splitList(values.keywords ?? ''),
  });
  const specialties = splitList(values.specialties ?? '');
  return read.success && specialties.length <= mostSpecialties ? { ...read.data, specialties } : null;
}

const mostSpecialties = 20;
