import type { ServiceFields } from '@shared/services/services.schema';

/** What is written about a service of which only kind and title are known. */
export const blankService: Omit<ServiceFields, 'kind' | 'title'> = {
  description: '',
  specialtyIds: [],
  keywords: [],
  level: null,
  link: '',
  priceHint: '',
};

/** Text as it is kept: composed (NFC), without spaces around it; keywords each once. */
export function tidyService<T extends Partial<ServiceFields>>(fields: T): T {
  const tidied: T = { ...fields };
  for (const key of ['title', 'description', 'link', 'priceHint'] as const) {
    const value = tidied[key];
    if (value !== undefined) tidied[key] = value.normalize('NFC').trim();
  }
  if (tidied.keywords) {
    tidied.keywords = [...new Set(tidied.keywords.map((keyword) => keyword.normalize('NFC').trim()))];
  }
  return tidied;
}

/** The list with one id moved to a place; places beyond the end mean the end. */
export function moved(ids: readonly string[], id: string, position: number): string[] {
  const others = ids.filter((other) => other !== id);
  others.splice(Math.min(position, others.length), 0, id);
  return others;
}
