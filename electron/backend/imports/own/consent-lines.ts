import { consentSchema, type Consent, type ConsentPurpose } from '@shared/consents/consents.schema';
import type { Locale, Localized } from '@shared/locale';
import { fold } from '@shared/text/fold';
import { joinParts, labelled, meaningsOf, splitParts } from './parts';

const purposes: Readonly<Record<ConsentPurpose, Localized<string>>> = {
  'directory-sheet': { es: 'Hoja de servicios', ca: 'Full de serveis', en: 'Services sheet' },
  photo: { es: 'Foto', ca: 'Foto', en: 'Photo' },
  email: { es: 'Correo electrónico', ca: 'Correu electrònic', en: 'E-mail' },
  phone: { es: 'Teléfono', ca: 'Telèfon', en: 'Phone' },
  'wall-graph': { es: 'Grafo de la pared', ca: 'Graf de la paret', en: 'Wall graph' },
};

const answers: Readonly<Record<'given' | 'withdrawn', Localized<string>>> = {
  given: { es: 'dado', ca: 'donat', en: 'given' },
  withdrawn: { es: 'retirado', ca: 'retirat', en: 'withdrawn' },
};

const means: Readonly<Record<Consent['how'], Localized<string>>> = {
  written: { es: 'por escrito', ca: 'per escrit', en: 'in writing' },
  spoken: { es: 'de palabra', ca: 'de paraula', en: 'in person' },
  form: { es: 'con el formulario', ca: 'amb el formulari', en: 'by the form' },
  import: {
    es: 'venía en la lista importada',
    ca: 'venia a la llista importada',
    en: 'in the imported list',
  },
  other: { es: 'de otro modo', ca: 'd’una altra manera', en: 'another way' },
};

const purposeNamed = meaningsOf(purposes);
const answerNamed = meaningsOf(answers);
const meansNamed = meaningsOf(means);

/** A consent as one line: `Foto: dado | 2026-03-02T09:00:00.000Z | de palabra`, with its note at the end. */
export function writeConsentLine({ purpose, given, at, how, note }: Consent, locale: Locale): string {
  const answer = answers[given ? 'given' : 'withdrawn'][locale];
  const parts = [`${purposes[purpose][locale]}: ${answer}`, at, means[how][locale]];
  return joinParts(note === '' ? parts : [...parts, note]);
}

/**
 * Reads what `writeConsentLine` wrote, in any of the languages.
 *
 * @returns null for anything else: no consent is made of what merely sounds like one
 */
export function readConsentLine(line: string): Consent | null {
  const [head = '', at, how = '', note = '', ...more] = splitParts(line);
  const [purposeWord, answerWord] = labelled(head);
  const answer = answerNamed.get(fold(answerWord));
  const read = consentSchema.safeParse({
    purpose: purposeNamed.get(purposeWord),
    given: answer === 'given',
    at,
    how: meansNamed.get(fold(how)),
    note,
  });
  return read.success && answer !== undefined && more.length === 0 ? read.data : null;
}
