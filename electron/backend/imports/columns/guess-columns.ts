import { ownFields, type ImportField, type ImportSource } from '@shared/imports/imports.schema';
import { isNumericDate } from '../values/dates';
import { fieldOfSource, recogniseSource } from './sources';
import { columnKey, fieldNamed } from './synonyms';

export interface GuessedColumn {
  readonly name: string;
  readonly samples: string[];
  readonly field: ImportField | null;
}

const sampleCount = 4;
const sampleLength = 120;
const searchedRows = 2000;

/** Fields that may come from several columns; of the others the first column counts, the rest are left out. */
const repeatable: ReadonlySet<ImportField> = new Set([
  'email',
  'phone',
  'offers',
  'seeks',
  'learns',
  'specialties',
  'otherLink',
  'serviceDetails',
]);

/** What the columns are: by the program that made the list, by their names, else by what stands in them. */
export function guessColumns(
  names: readonly string[],
  data: readonly (readonly string[])[],
): { columns: GuessedColumn[]; source: ImportSource | null } {
  const pattern = recogniseSource(names);
  // null: known not to be imported; undefined: the name says nothing.
  const told = names.map((name) => {
    const field = pattern ? fieldOfSource(pattern, name) : undefined;
    return field === undefined ? (fieldNamed(name) ?? undefined) : field;
  });
  // A list with both has titles of address, `Ms` and `Dr`, under `Title`.
  const hasJobTitle = names.some((name) => columnKey(name) === 'job title');
  if (hasJobTitle)
    names.forEach((name, index) => {
      if (columnKey(name) === 'title') told[index] = null;
    });
  const named = new Set(told);
  const taken = new Set<ImportField>();
  const columns = names.map((name, index) => {
    const values = valuesOf(data, index);
    const seen = told[index] === undefined ? fieldByContent(name, values) : null;
    // A column that says what it is by its name is not outdone by one that only looks like it.
    const guess = told[index] ?? (named.has(seen ?? undefined) ? null : seen);
    const isOurs = pattern?.source === 'tertulia' || guess === null || !ownFields.has(guess);
    const isSpoken = guess !== null && taken.has(guess) && !repeatable.has(guess);
    const field = isSpoken || !isOurs ? null : guess;
    if (field) taken.add(field);
    return {
      name,
      samples: values.slice(0, sampleCount).map((value) => value.slice(0, sampleLength)),
      field,
    };
  });
  return { columns: withoutFullName(columns, taken), source: pattern?.source ?? null };
}

/** `Nombre` beside `Apellidos` is a given name, and so is `Name` beside `Last Name`; alone they are whole names. */
function withoutFullName(columns: GuessedColumn[], taken: ReadonlySet<ImportField>): GuessedColumn[] {
  const hasSurname = (['surnames', 'firstSurname', 'secondSurname'] as const).some((field) =>
    taken.has(field),
  );
  return columns.map((column) => {
    if (hasSurname && column.field === 'fullName')
      return { ...column, field: taken.has('givenName') ? null : 'givenName' };
    if (!hasSurname && column.field === 'givenName')
      return { ...column, field: taken.has('fullName') ? null : 'fullName' };
    return column;
  });
}

function fieldByContent(name: string, values: readonly string[]): ImportField | null {
  if (values.length === 0) return null;
  const share = (fits: (value: string) => boolean): number => values.filter(fits).length / values.length;
  const patternShare = (pattern: RegExp): number => share((value) => pattern.test(value));
  if (patternShare(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u) > 0.6) return 'email';
  if (patternShare(/linkedin\.com\//iu) > 0.6) return 'linkedin';
  if (patternShare(/instagram\.com\//iu) > 0.6) return 'instagram';
  if (patternShare(/^(?:https?:\/\/|www\.)\S+$/iu) > 0.6) return 'web';
  // Numbers of members, invoices and days are no telephones: people would be taken for one another by them.
  const differing = new Set(values).size / values.length;
  if (!numberedName.test(columnKey(name)) && differing > 0.5 && share(looksLikePhone) > 0.6) return 'phone';
  return null;
}

/** Words in the name of a column whose numbers count or date something. */
const numberedName =
  /(?:^| )(?:n|no|nr|num|id|ids|codigo|codi|code|ref|referencia|socio|soci|member|fecha|data|date|dni|nif|cif|nie|vat|iban|cuenta|compte|account|factura|invoice|saldo|total)(?: |$)/u;

function looksLikePhone(value: string): boolean {
  if (!/^\+?[\d\s().-]{8,22}$/u.test(value)) return false;
  const digits = value.replace(/\D/gu, '');
  if (/^(?:\+|00)[1-9]/u.test(value)) return digits.length >= 8;
  return digits.length >= 9 && !digits.startsWith('00') && !isNumericDate(value);
}

function valuesOf(data: readonly (readonly string[])[], index: number): string[] {
  const values: string[] = [];
  for (const row of data.slice(0, searchedRows)) {
    const value = row[index]?.trim();
    if (value) values.push(value);
    if (values.length >= 60) break;
  }
  return values;
}
