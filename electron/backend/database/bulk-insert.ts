import type { WriteTx } from './unit-of-work';

/** Rows of one statement: enough to make its overhead small, few enough to keep the event loop free. */
const rowsPerStatement = 1000;

/**
 * Inserts many rows of one table.
 *
 * Rows travel as one JSON parameter that SQLite takes apart in its own thread: several times faster than binding each
 * value, and the event loop stays free meanwhile.
 *
 * @param rows each with the columns' values in order: text, integer or null
 */
export async function bulkInsert(
  tx: WriteTx,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const values = columns.map((_, index) => `json_extract(value, '$[${index}]')`).join(', ');
  const statement = `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values} FROM json_each(?)`;
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await tx.query(statement, [JSON.stringify(rows.slice(start, start + rowsPerStatement))]);
  }
}
