import Papa from 'papaparse';
import type { ImportPlan, RowProblem } from '@shared/imports/imports.schema';
import type { Locale, Localized } from '@shared/locale';
import { isIncomplete, type PlannedRow } from './plan/plan-rows';
import type { ReadUpload } from './read-upload';
import { rejectTable } from './reject-table';
import { guardFormula } from '@shared/text/guard-formula';

/** What the file's name ends in. */
const fileWord: Localized<string> = { es: 'rechazadas', ca: 'rebutjades', en: 'rejected' };

/** The name of the file of rejected rows, after the list that they are from. */
export function rejectsFileName(listName: string, locale: Locale): string {
  return `${listName.replace(/\.[^.]*$/u, '')}-${fileWord[locale]}.csv`;
}

const reasonColumn: Localized<string> = { es: 'Motivo', ca: 'Motiu', en: 'Reason' };

/** Heads the reasons of a row that was taken all the same. */
const takenWithout: Localized<string> = {
  es: 'Importada sin este dato',
  ca: 'Importada sense aquesta dada',
  en: 'Imported without this value',
};

const reasons: Readonly<Record<RowProblem['reason'], Localized<string>>> = {
  'no-name': { es: 'Falta el nombre', ca: 'Falta el nom', en: 'The name is missing' },
  'too-big': { es: 'Texto demasiado largo', ca: 'Text massa llarg', en: 'Text too long' },
  'not-a-date': { es: 'No es una fecha', ca: 'No és cap data', en: 'Not a date' },
  'only-a-year': {
    es: 'Solo hay el año: falta el día',
    ca: 'Només hi ha l’any: falta el dia',
    en: 'Only a year: the day is missing',
  },
  'not-an-email': {
    es: 'No es un correo electrónico',
    ca: 'No és cap adreça electrònica',
    en: 'Not an e-mail address',
  },
  'not-a-web-address': { es: 'No es una dirección web', ca: 'No és cap adreça web', en: 'Not a web address' },
  'unknown-language': { es: 'Idioma desconocido', ca: 'Idioma desconegut', en: 'Unknown language' },
  'unknown-value': { es: 'No se entiende', ca: 'No s’entén', en: 'Not understood' },
};

const longestCell = 2000;

/**
 * The rows that cannot be taken, or not whole, as CSV with why in the last column, and in the first where the list is of
 * contact cards: to be mended and imported again, which adds nobody twice.
 *
 * @param fields what each column is, as the manager chose
 */
export function rejectsCsv(
  upload: ReadUpload,
  rows: readonly PlannedRow[],
  fields: ImportPlan['fields'],
  locale: Locale,
): string {
  const rejected = rows.filter((row) => row.status === 'rejected' || isIncomplete(row));
  const table = rejectTable(upload, rejected, fields, locale);
  const why = ({ candidate: { problems }, status }: PlannedRow): string => {
    const all = problems.map(({ reason, field, value }) => {
      const column = reason === 'no-name' ? '' : table.nameOf(field);
      const words = reasons[reason][locale] + (column === '' ? '' : ` (${column})`);
      return value === '' ? words : `${words}: ${value}`;
    });
    const told = [...new Set(all)].join('; ');
    return status === 'rejected' ? told : `${takenWithout[locale]}. ${told}`;
  };
  const line = (cells: readonly string[], reason: string): string[] =>
    (table.reasonsFirst ? [reason, ...cells] : [...cells, reason]).map(guardFormula);
  const lines = rejected.map((row) =>
    line(
      table.cellsOf(row).map((cell) => cell.slice(0, longestCell)),
      why(row),
    ),
  );
  // Spanish and Catalan Excel expect semicolons; and UTF-8 is taken for what it is only where a byte-order mark says so.
  const delimiter = upload.table.delimiter ?? (locale === 'en' ? ',' : ';');
  return `\uFEFF${Papa.unparse([line(table.columnNames, reasonColumn[locale]), ...lines], { delimiter, newline: '\r\n' })}\r\n`;
}
