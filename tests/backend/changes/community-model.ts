import { recordedTables } from '@backend/database/migrations';
import type { ReadTx } from '@backend/database/unit-of-work';

/** Rows of the recorded tables by table and key, each as the JSON of its columns. */
export type Rows = ReadonlyMap<string, string>;

interface Difference {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface Step {
  readonly operationId: string;
  differences: Map<string, Difference>;
  /** Also rows that were written and are as they were. */
  touched: ReadonlySet<string>;
  isUndone: boolean;
}

interface Reference {
  readonly child: string;
  readonly column: string;
  readonly parent: string;
}

/** What the app ships and nobody has touched: hundreds of rows that say nothing, left out of the comparison. */
const asShipped = `WHERE NOT (own = 0 AND version = 1)`;

/** The recorded tables as they stand in the file, but for the shipped taxonomy as it was shipped. */
export async function readRows(tx: ReadTx): Promise<Rows> {
  const rows = new Map<string, string>();
  for (const table of recordedTables) {
    const id = table.id.replaceAll('$row', table.name);
    const found = await tx.query<{ rowKey: string } & Record<string, unknown>>(
      `SELECT ${id} AS rowKey, ${table.columns.map((column) => `${table.name}.${column}`).join(', ')} FROM ${table.name} ${table.columns.includes('own') ? asShipped : ''}`,
    );
    for (const { rowKey, ...columns } of found) rows.set(`${table.name}/${rowKey}`, JSON.stringify(columns));
  }
  return rows;
}

/** Keys of the rows in which two states differ, with both. */
export function differences(left: Rows, right: Rows): { key: string; left?: string; right?: string }[] {
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => left.get(key) !== right.get(key))
    .map((key) => ({ key, left: left.get(key), right: right.get(key) }));
}

/** Rows that the record says each operation touched. */
export async function readTouched(tx: ReadTx): Promise<Map<string, Set<string>>> {
  const found = await tx.query<{ id: string; rowKey: string }>(
    `SELECT operation.id, entity || '/' || entity_id AS rowKey FROM change JOIN operation ON operation.seq = operation_seq`,
  );
  const touched = new Map<string, Set<string>>();
  for (const { id, rowKey } of found) touched.set(id, (touched.get(id) ?? new Set()).add(rowKey));
  return touched;
}

/** Foreign keys between the recorded tables; all of them lead to a column called `id`. */
export async function readReferences(tx: ReadTx): Promise<Reference[]> {
  return tx.query<Reference>(
    `SELECT child.name AS child, key."from" AS column, key."table" AS parent
     FROM sqlite_schema AS child JOIN pragma_foreign_key_list(child.name) AS key
     WHERE child.type = 'table' AND child.name NOT IN ('change', 'operation')`,
  );
}

/**
 * What undo and redo must do, said with whole rows and nothing of SQL: every operation is the set of rows that it
 * changed, undoing one puts its rows back, and that is refused where a later operation that stands touched one of them,
 * where a row would be left pointing at nothing, or where a pair would be tied twice in the same way.
 */
export class CommunityModel {
  readonly #steps: Step[] = [];
  #redoable: Step[] = [];

  constructor(
    public rows: Rows,
    readonly references: readonly Reference[],
  ) {}

  /** Takes in what an operation did. */
  record(operationId: string, after: Rows, touched: ReadonlySet<string>): void {
    const changed = differences(this.rows, after).map(
      ({ key, left, right }) => [key, { before: left, after: right }] as const,
    );
    this.#steps.push({ operationId, differences: new Map(changed), touched, isUndone: false });
    this.#redoable = [];
    this.rows = after;
  }

  /** Ids of the operations that stand or can be asked to be undone, oldest first. */
  get operationIds(): string[] {
    return this.#steps.map(({ operationId }) => operationId);
  }

  /** @returns the code of the refusal, or null where it is undone */
  undo(operationId?: string): string | null {
    const index = this.#steps.findLastIndex((step) =>
      operationId === undefined ? !step.isUndone : step.operationId === operationId,
    );
    const step = this.#steps[index];
    if (!step || step.isUndone) return 'NOTHING_TO_UNDO';
    const later = this.#steps.slice(index + 1).filter(({ isUndone }) => !isUndone);
    if (later.some(({ touched }) => [...step.touched].some((key) => touched.has(key))))
      return 'UNDO_CONFLICT';
    const next = this.#with(step, 'before');
    if (this.#dangles(next) || hasTwins(next)) return 'UNDO_CONFLICT';
    this.rows = next;
    step.isUndone = true;
    this.#redoable.push(step);
    return null;
  }

  /** @returns the code of the refusal, or null where it is done again */
  redo(): string | null {
    const step = this.#redoable.at(-1);
    if (!step) return 'NOTHING_TO_UNDO';
    this.rows = this.#with(step, 'after');
    step.isUndone = false;
    this.#redoable.pop();
    return null;
  }

  /** Erases a member, all that hangs on them, and companies that nobody needs any more; the record keeps `touched`. */
  erase(memberId: string, touched: ReadonlyMap<string, ReadonlySet<string>>): void {
    const isTheirs = (key: string, row: string): boolean => {
      const { member_id: owner, member_a: a, member_b: b, from_id: from, to_id: to } = parse(row);
      return key === `member/${memberId}` || [owner, a, b, from, to].includes(memberId);
    };
    const met = new Set(
      [...this.rows].flatMap(([key, row]) => {
        const { interaction_id: id } = parse(row);
        return isTheirs(key, row) && typeof id === 'string' ? [id] : [];
      }),
    );
    const kept = new Map([...this.rows].filter(([key, row]) => !isTheirs(key, row)));
    for (const id of met) {
      const left = [...kept].filter(([, row]) => parse(row).interaction_id === id);
      if (left.length >= 2) continue;
      for (const [key] of left) kept.delete(key);
      kept.delete(`interaction/${id}`);
    }
    for (const step of this.#steps) {
      const left = touched.get(step.operationId) ?? new Set();
      step.touched = left;
      step.differences = new Map([...step.differences].filter(([key]) => left.has(key)));
    }
    const isLeft = (step: Step): boolean => step.touched.size > 0;
    this.#redoable = this.#redoable.filter(isLeft);
    this.#steps.splice(0, Infinity, ...this.#steps.filter(isLeft));
    this.rows = this.#withoutLostCompanies(kept);
  }

  /** A company goes where nobody works there, and nothing on record brings back somebody who did. */
  #withoutLostCompanies(rows: Rows): Rows {
    const onRecord = this.#steps.flatMap(({ differences }) =>
      [...differences].flatMap(([key, { before, after }]) => [[key, before] as const, [key, after] as const]),
    );
    const employers = new Set(
      [...rows, ...onRecord].flatMap(([key, row]) =>
        key.startsWith('member/') && row !== undefined ? [parse(row).company_id] : [],
      ),
    );
    return new Map(
      [...rows].filter(([key]) => !key.startsWith('company/') || employers.has(key.slice('company/'.length))),
    );
  }

  #with(step: Step, side: 'before' | 'after'): Map<string, string> {
    const next = new Map(this.rows);
    for (const [key, difference] of step.differences) {
      const row = difference[side];
      if (row === undefined) next.delete(key);
      else next.set(key, row);
    }
    return next;
  }

  #dangles(rows: Rows): boolean {
    return [...rows].some(([key, row]) => {
      const table = key.slice(0, key.indexOf('/'));
      const columns = parse(row);
      return this.references.some(({ child, column, parent }) => {
        const id = columns[column];
        return (
          child === table && typeof id === 'string' && !isShipped(parent, id) && !rows.has(`${parent}/${id}`)
        );
      });
    });
  }
}

/** Whether a pair is tied twice in the same way. */
function hasTwins(rows: Rows): boolean {
  const ties = [...rows].filter(([key]) => key.startsWith('tie/')).map(([, row]) => parse(row));
  const pairs = ties.map((tie) => JSON.stringify([tie.member_a, tie.member_b, tie.kind]));
  return new Set(pairs).size < pairs.length;
}

/** Shipped entries can be merged and hidden, but their rows stay. */
function isShipped(table: string, id: string): boolean {
  return (table === 'sector' && !id.startsWith('own-')) || (table === 'specialty' && !id.startsWith('own.'));
}

function parse(row: string): Record<string, unknown> {
  return JSON.parse(row) as Record<string, unknown>;
}
