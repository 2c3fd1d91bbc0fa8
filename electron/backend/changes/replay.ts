import { recordedTables } from '../database/migrations';
import { rowAsJson, type RecordedTable } from '../database/migrations/recording-triggers';
import type { WriteTx } from '../database/unit-of-work';
import { DomainError } from '../domain-error';
import { listRuns, type ChangeRun } from './changes.repository';

const tablesByName = new Map(recordedTables.map((table) => [table.name, table]));

/** Rows that one statement takes back: few enough to tell how far it is, many enough to cost nothing more. */
const rowsAtOnce = 2000;

/** Is told how many rows are done. */
type OnRows = (done: number) => void;

/**
 * Takes back what an operation wrote, last change first, to the letter of the rows before.
 *
 * @throws {DomainError} UNDO_CONFLICT where rows of later operations would go with those that it made
 */
export async function undoChanges(
  tx: WriteTx,
  operationSeq: number,
  onRows: OnRows = () => undefined,
): Promise<void> {
  await tx.query('PRAGMA defer_foreign_keys = ON');
  const runs = piecesOf(await listRuns(tx, operationSeq));
  let done = 0;
  for (const run of runs.reverse()) {
    onRows(done);
    done += run.last - run.first + 1;
    const table = recordedTable(run);
    if (run.action === 'insert') {
      await refuseToTakeOthersAlong(tx, run);
      await keepAndRemove(tx, table, run);
    }
    if (run.action === 'update') await restore(tx, table, run, 'before');
    if (run.action === 'remove') await insertAgain(tx, table, run, 'before');
  }
}

/** Does again what an undone operation wrote, first change first. */
export async function redoChanges(
  tx: WriteTx,
  operationSeq: number,
  onRows: OnRows = () => undefined,
): Promise<void> {
  await tx.query('PRAGMA defer_foreign_keys = ON');
  let done = 0;
  for (const run of piecesOf(await listRuns(tx, operationSeq))) {
    onRows(done);
    done += run.last - run.first + 1;
    const table = recordedTable(run);
    if (run.action === 'insert') await insertAgain(tx, table, run, 'after');
    if (run.action === 'update') await restore(tx, table, run, 'after');
    if (run.action === 'remove') await remove(tx, table, run);
  }
}

/** The same runs in pieces. Done in their order they come to the same: a row's first state wins, or its last. */
function piecesOf(runs: readonly ChangeRun[]): ChangeRun[] {
  return runs.flatMap((run) => {
    const pieces: ChangeRun[] = [];
    for (let first = run.first; first <= run.last; first += rowsAtOnce) {
      pieces.push({ ...run, first, last: Math.min(run.last, first + rowsAtOnce - 1) });
    }
    return pieces;
  });
}

function recordedTable(run: ChangeRun): RecordedTable {
  const table = tablesByName.get(run.entity);
  if (!table) throw new Error(`No recorded table is called ${run.entity}`);
  return table;
}

/** The row's id as the record spells it, as an SQL expression over the table itself. */
function idOf(table: RecordedTable): string {
  return table.id.replaceAll('$row', table.name);
}

const inRun = 'seq BETWEEN ? AND ?';

/**
 * Rows hanging on those that are about to go (a new member's services) would be deleted with them, by cascade and
 * unrecorded. Those of this operation are gone already, since it is taken back last change first: what still hangs there
 * was made later.
 */
async function refuseToTakeOthersAlong(tx: WriteTx, run: ChangeRun): Promise<void> {
  // Only of what is recorded: where somebody stands on the graph keeps nobody from being taken back.
  const dependents = await tx.query<{ child: string; column: string }>(
    `SELECT child.name AS child, key."from" AS column
     FROM sqlite_schema AS child JOIN pragma_foreign_key_list(child.name) AS key
     WHERE child.type = 'table' AND key."table" = ? AND key.on_delete = 'CASCADE'
       AND child.name IN (SELECT value FROM json_each(?))`,
    [run.entity, JSON.stringify([...tablesByName.keys()])],
  );
  let blockedBy = 0;
  for (const { child, column } of dependents) {
    const [counted] = await tx.query<{ rows: number }>(
      `SELECT count(*) AS rows FROM change JOIN ${child} ON ${child}.${column} = change.entity_id
       WHERE change.${inRun}`,
      [run.first, run.last],
    );
    blockedBy += counted?.rows ?? 0;
  }
  if (blockedBy > 0) throw new DomainError('UNDO_CONFLICT', { blockedBy, later: [], laterCount: 0 });
}

async function keepAndRemove(tx: WriteTx, table: RecordedTable, run: ChangeRun): Promise<void> {
  await tx.query(
    `UPDATE change SET after =
       (SELECT ${rowAsJson(table, table.name)} FROM ${table.name} WHERE ${keyEquals(table, 'change.entity_id')})
     WHERE ${inRun}`,
    [run.first, run.last],
  );
  await remove(tx, table, run);
}

async function remove(tx: WriteTx, table: RecordedTable, run: ChangeRun): Promise<void> {
  await tx.query(
    `DELETE FROM ${table.name} WHERE rowid IN (
       SELECT ${table.name}.rowid FROM change JOIN ${table.name} ON ${keyEquals(table, 'change.entity_id')}
       WHERE change.${inRun})`,
    [run.first, run.last],
  );
}

async function insertAgain(
  tx: WriteTx,
  table: RecordedTable,
  run: ChangeRun,
  side: 'before' | 'after',
): Promise<void> {
  await tx.query(
    `INSERT INTO ${table.name} (${table.columns.join(', ')})
     SELECT ${table.columns.map((column) => valueOf(table, column, `change.${side}`)).join(', ')}
     FROM change WHERE ${inRun} ORDER BY seq`,
    [run.first, run.last],
  );
}

/**
 * A row may have been updated more than once in the run: undoing wants its first state, redoing its last.
 */
async function restore(
  tx: WriteTx,
  table: RecordedTable,
  run: ChangeRun,
  side: 'before' | 'after',
): Promise<void> {
  const pick = side === 'before' ? 'min' : 'max';
  const assignments = table.columns.map((column) => `${column} = ${valueOf(table, column, 'wanted.state')}`);
  await tx.query(
    `UPDATE ${table.name} SET ${assignments.join(', ')}
     FROM (SELECT entity_id, ${pick}(seq) AS seq, ${side} AS state FROM change WHERE ${inRun} GROUP BY entity_id) AS wanted
     WHERE ${keyEquals(table, 'wanted.entity_id')}`,
    [run.first, run.last],
  );
}

function valueOf(table: RecordedTable, column: string, json: string): string {
  const value = `json_extract(${json}, '$.${column}')`;
  return table.blobColumns?.includes(column) ? `unhex(${value})` : value;
}

/**
 * Whether a row of the table is the one that the record calls `recordedId`.
 *
 * Composite ids are taken apart on the record's side, so that the table's own index serves.
 */
function keyEquals(table: RecordedTable, recordedId: string): string {
  const parts = idOf(table).split(" || '|' || ");
  const [first, second] = parts;
  if (second === undefined) return `${idOf(table)} = ${recordedId}`;
  const separator = `instr(${recordedId}, '|')`;
  return `${first} = substr(${recordedId}, 1, ${separator} - 1) AND ${second} = substr(${recordedId}, ${separator} + 1)`;
}
