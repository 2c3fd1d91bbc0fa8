import { ownFields, type ImportField, type ImportSource } from '@shared/imports/imports.schema';
import { fieldOfSource, recogniseSource } from './sources';
import { fieldNamed } from './synonyms';

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
  const taken = new Set<ImportField>();
  const columns = names.map((name, index) => {
    const values = valuesOf(data, index);
    const told = pattern ? fieldOfSource(pattern, name) : undefined;
    const guess = told === undefined ? (fieldNamed(name) ?? fieldByContent(values)) : told;
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

function fieldByContent(values: readonly string[]): ImportField | null {
  if (values.length === 0) return null;
  const share = (pattern: RegExp): number =>
    values.filter((value) => pattern.test(value)).length / values.length;
  if (share(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u) > 0.6) return 'email';
  if (share(/linkedin\.com\//iu) > 0.6) return 'linkedin';
  if (share(/instagram\.com\//iu) > 0.6) return 'instagram';
  if (share(/^(?:https?:\/\/|www\.)\S+$/iu) > 0.6) return 'web';
  if (share(/^\+?[\d\s().-]{9,18}$/u) > 0.6) return 'phone';
  return null;
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
