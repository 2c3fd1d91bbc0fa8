import Papa from 'papaparse';
import type { RowProblem } from '@shared/imports/imports.schema';
import type { Locale, Localized } from '@shared/locale';
import type { PlannedRow } from './plan/plan-rows';
import type { ReadUpload } from './read-upload';
import { guardFormula } from './values/guard-formula';

const reasonColumn: Localized<string> = { es: 'Motivo', ca: 'Motiu', en: 'Reason' };

const reasons: Readonly<Record<RowProblem['reason'], Localized<string>>> = {
  'no-name': { es: 'Falta el nombre', ca: 'Falta el nom', en: 'The name is missing' },
  'too-big': { es: 'Texto demasiado largo', ca: 'Text massa llarg', en: 'Text too long' },
  'not-a-date': { es: 'No es una fecha', ca: 'No és cap data', en: 'Not a date' },
  'unknown-language': { es: 'Idioma desconocido', ca: 'Idioma desconegut', en: 'Unknown language' },
  'unknown-value': { es: 'Valor desconocido', ca: 'Valor desconegut', en: 'Unknown value' },
};

const longestCell = 2000;

/** The rows that cannot be taken, as CSV with why in the last column, to be mended and imported again. */
export function rejectsCsv(upload: ReadUpload, rows: readonly PlannedRow[], locale: Locale): string {
  const rejected = rows.filter(({ status }) => status === 'rejected');
  const lines = rejected.map(({ candidate }) => {
    const cells = upload.table.rows[candidate.number - 1] ?? [];
    const why = candidate.problems.map(({ reason, value }) =>
      [reasons[reason][locale], value].filter(Boolean).join(': '),
    );
    return [
      ...upload.columnNames.map((_, index) => (cells[index] ?? '').slice(0, longestCell)),
      [...new Set(why)].join('; '),
    ];
  });
  const table = [[...upload.columnNames, reasonColumn[locale]], ...lines];
  const delimiter = upload.table.delimiter ?? ',';
  // Excel takes UTF-8 for what it is only where a byte-order mark says so.
  return `\uFEFF${Papa.unparse(
    table.map((row) => row.map(guardFormula)),
    { delimiter, newline: '\r\n' },
  )}\r\n`;
}
