import type { ImportField, ImportPlan } from '@shared/imports/imports.schema';
import type { Locale, Localized } from '@shared/locale';
import { columnWords } from './columns/column-words';
import type { PlannedRow } from './plan/plan-rows';
import type { ReadUpload } from './read-upload';
import { splitFullName } from './values/names';

/** The rejected rows as a table, so that it can be mended and imported again. */
export interface RejectTable {
  readonly columnNames: readonly string[];
  /** What a field's column is called; empty where none is it. */
  nameOf(field: ImportField | null): string;
  cellsOf(row: PlannedRow): string[];
  /** Whether the reasons stand before the cells, or after them. */
  readonly reasonsFirst: boolean;
}

/**
 * The rows as they stand in the list, under its own columns. Cards have none that a person would know: theirs are called
 * as in our own lists, those without anything in them are left out, and there are always those to write a missing name in.
 * A name that a card has in one piece stands in them, too.
 *
 * @param fields what each column is, as the manager chose
 */
export function rejectTable(
  upload: ReadUpload,
  rows: readonly PlannedRow[],
  fields: ImportPlan['fields'],
  locale: Locale,
): RejectTable {
  const cellsIn = ({ candidate }: PlannedRow): readonly string[] =>
    upload.table.rows[candidate.number - 1] ?? [];
  if (upload.table.kind !== 'vcard') {
    return {
      columnNames: upload.columnNames,
      nameOf: (field) => upload.columnNames[fields.indexOf(field)] ?? '',
      cellsOf: (row) => upload.columnNames.map((_, index) => cellsIn(row)[index] ?? ''),
      reasonsFirst: false,
    };
  }
  const wordsOf = (name: string): string =>
    (columnWords as Partial<Record<string, Localized<string>>>)[name]?.[locale] ?? '';
  const cardOf = (row: PlannedRow): ReadonlyMap<string, string> => {
    const cells = new Map(upload.columnNames.map((name, index) => [name, cellsIn(row)[index] ?? '']));
    const whole = splitFullName(cells.get('fullName') ?? '');
    if (whole.givenName === '') return cells;
    const surnames = [whole.firstSurname, whole.secondSurname].filter((part) => part !== '').join(' ');
    return cells.set('givenName', whole.givenName).set('surnames', surnames);
  };
  const cards = new Map(rows.map((row) => [row, cardOf(row)]));
  const isFilled = (name: string): boolean => [...cards.values()].some((card) => card.get(name) !== '');
  const shown = upload.columnNames.filter(
    (name) =>
      name === 'givenName' ||
      name === 'surnames' ||
      (name !== 'fullName' && wordsOf(name) !== '' && isFilled(name)),
  );
  return {
    columnNames: shown.map(wordsOf),
    nameOf: (field) => wordsOf(upload.columnNames[fields.indexOf(field)] ?? ''),
    cellsOf: (row) => shown.map((name) => cards.get(row)?.get(name) ?? ''),
    reasonsFirst: true,
  };
}
