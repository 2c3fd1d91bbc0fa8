/**
 * A table whose every write is recorded in `change` by triggers.
 *
 * Triggers rather than code, so that no write can forget it: cascading deletes and bulk inserts are recorded
 * like any other, and a write outside an operation is refused.
 */
export interface RecordedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns holding bytes: kept as hexadecimal text in the record. */
  readonly blobColumns?: readonly string[];
  /** SQL expression of the row's id, with `$row` for NEW or OLD. */
  readonly id: string;
  /** SQL expression of the member concerned, with `$row` for NEW or OLD. */
  readonly memberId: string;
  /** SQL expression of a second member concerned, where the row is about two. Since the second schema. */
  readonly otherMemberId?: string;
}

/** SQL of a row as JSON text, the form in which it stands in `change.before` and `change.after`. */
export function rowAsJson(table: RecordedTable, row: string): string {
  const pairs = table.columns.map((column) => {
    const value = table.blobColumns?.includes(column) ? `hex(${row}.${column})` : `${row}.${column}`;
    return `'${column}', ${value}`;
  });
  return `json_object(${pairs.join(', ')})`;
}

/**
 * The statements that make a table recorded. An insert keeps no copy of the row: undoing it takes one, so that an
 * import of many rows does not store them twice.
 */
export function recordingTriggers(table: RecordedTable): string[] {
  const { otherMemberId } = table;
  const record = (row: 'NEW' | 'OLD', action: string, before: string, after: string): string =>
    `INSERT INTO change (operation_seq, entity, entity_id, member_id, action, before, after${
      otherMemberId === undefined ? '' : ', other_member_id'
    })
     SELECT operation_seq, '${table.name}', ${table.id.replaceAll('$row', row)},
            ${table.memberId.replaceAll('$row', row)}, '${action}', ${before}, ${after}${
              otherMemberId === undefined ? '' : `, ${otherMemberId.replaceAll('$row', row)}`
            }
     FROM change_context WHERE mode = 1`;
  const guard = `SELECT RAISE(ABORT, 'write outside an operation') FROM change_context WHERE mode = 0`;
  const trigger = (event: string, body: string): string =>
    `CREATE TRIGGER record_${table.name}_${event.toLowerCase()} AFTER ${event} ON ${table.name}
     BEGIN ${guard}; ${body}; END`;
  return [
    trigger('INSERT', record('NEW', 'insert', 'NULL', 'NULL')),
    trigger('UPDATE', record('NEW', 'update', rowAsJson(table, 'OLD'), rowAsJson(table, 'NEW'))),
    trigger('DELETE', record('OLD', 'remove', rowAsJson(table, 'OLD'), 'NULL')),
  ];
}
