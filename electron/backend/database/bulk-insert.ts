import type { WriteTx } from './unit-of-work';

/** Rows of one statement: enough to make its overhead small, few enough to keep the event loop free. */
const rowsPerStatement = 4000;

/**
 * Inserts many rows of one table.
 *
 * Rows travel as one JSON parameter that SQLite takes apart in its own thread: several times faster than binding each
 * value, and the event loop stays free meanwhile. `jsonb_each` hands each row on as it was parsed; `json_each` would
 * write it out as text again, to be parsed anew for every column.
 *
 * @param rows each with the columns' values in order: text, integer or null, or what is stored as its JSON text
 */
export async function bulkInsert(
  tx: WriteTx,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly BulkValue[])[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const part = rows.slice(start, start + rowsPerStatement);
    // What all rows have alike, as the time or an empty field, travels once.
    const constant = columns.map((_, column) => isSame(part, column));
    const varying = columns.flatMap((_, column) => (constant[column] ? [] : [column]));
    const values = columns.map((_, column) =>
      constant[column] ? '?' : `json_extract(value, '$[${varying.indexOf(column)}]')`,
    );
    await tx.query(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM jsonb_each(?)`,
      [
        ...columns.flatMap((_, column) => (constant[column] ? [part[0]?.[column] ?? null] : [])),
        JSON.stringify(part.map((row) => varying.map((column) => row[column]))),
      ],
    );
  }
}

/** An object travels as it is: as text within the parameter's text it would be written out and read twice. */
export type BulkValue = string | number | null | Readonly<Record<string, unknown>>;

function isSame(rows: readonly (readonly BulkValue[])[], column: number): boolean {
  const first = rows[0]?.[column];
  if (typeof first === 'object' && first !== null) return false;
  return rows.every((row) => row[column] === first);
}
