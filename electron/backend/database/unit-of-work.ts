import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { OperationKind } from '@shared/changes/changes.schema';
import { newId } from '@shared/ids';
import type { Clock } from '../clock';
import { changesAboutMembers } from './changes-about-members';
import type { Database } from './data-source';
import { PromiseQueue } from './promise-queue';

/** A reading transaction: one consistent state of the community. */
export interface ReadTx {
  readonly manager: EntityManager;
  /** Runs one statement; parameters are bound, never spliced in. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** A writing transaction. It commits when the work ends well, and leaves no trace when it throws. */
export interface WriteTx extends ReadTx {
  readonly kind: 'write';
  /** The instant that all rows of this operation carry, UTC ISO text. */
  readonly now: string;
}

/** What a recorded write is, for Undo and for the history. */
export interface OperationHead {
  readonly kind: OperationKind;
  /** What was written about, in the user's words: a member's name, a file's name. */
  readonly subject: string;
  readonly subjectMemberId?: string | null;
}

/** What a committed write touched. */
export interface Committed {
  readonly operationId: string | null;
  readonly entities: readonly string[];
  readonly memberIds: readonly string[];
  /** Too much to list: take everything as changed. */
  readonly everything: boolean;
}

export interface Written<T> {
  readonly value: T;
  /** null where nothing was changed. */
  readonly operationId: string | null;
}

/** Pages in the log at which a write moves them into the file: SQLite's own default. */
const logPages = 1000;

/** Above this many members an event says `everything`. */
const listedMembers = 200;

/**
 * The only door to the database: every read and every write is a unit of work that waits its turn.
 *
 * TypeORM's SQLite driver has one connection a DataSource and does not isolate requests: a write made while another
 * request's transaction is open would join it and vanish with its rollback. So units of work never overlap on a
 * connection: writes queue on one, reads on another.
 */
export class UnitOfWork {
  readonly #writes = new PromiseQueue();
  readonly #reads = new PromiseQueue();
  readonly #listeners = new Set<(committed: Committed) => void>();

  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /** Reads from one consistent, committed state. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.#reads.run(() =>
      inTransaction(this.database.reader.createQueryRunner(), 'BEGIN', (runner) => work(readTx(runner))),
    );
  }

  /** Writes as one operation, recorded so that it can be undone. */
  async write<T>(head: OperationHead, work: (tx: WriteTx) => Promise<T>): Promise<Written<T>> {
    const { value, committed } = await this.#writes.run(() => this.#recorded(head, work));
    if (committed.operationId !== null) this.announce(committed);
    return { value, operationId: committed.operationId };
  }

  /**
   * As `write`, for many rows at once. What fills the log is durable there; it is moved into the file after the write is
   * acknowledged, and not while somebody waits for it.
   */
  async writeMany<T>(head: OperationHead, work: (tx: WriteTx) => Promise<T>): Promise<Written<T>> {
    const { writer } = this.database;
    const { value, committed } = await this.#writes.run(async () => {
      await writer.query('PRAGMA wal_autocheckpoint = 0');
      try {
        return await this.#recorded(head, work);
      } finally {
        await writer.query(`PRAGMA wal_autocheckpoint = ${logPages}`);
      }
    });
    // Where it fails, the next write tries again.
    this.#writes.run(() => writer.query('PRAGMA wal_checkpoint(PASSIVE)')).catch(() => undefined);
    if (committed.operationId !== null) this.announce(committed);
    return { value, operationId: committed.operationId };
  }

  /**
   * Writes without recording: settings, erasing for good, and undo itself, which keeps its own record.
   *
   * @param work tells by its result what it touched, where pages must know
   */
  async writeUnrecorded<T>(work: (tx: WriteTx) => Promise<{ value: T; committed?: Committed }>): Promise<T> {
    const { value, committed } = await this.#writes.run(() =>
      inTransaction(this.database.writer.createQueryRunner(), 'BEGIN IMMEDIATE', async (runner) => {
        const tx = writeTx(runner, this.clock.now().toISOString());
        await tx.query('UPDATE change_context SET mode = 2, operation_seq = NULL');
        const result = await work(tx);
        await tx.query('UPDATE change_context SET mode = 0');
        return result;
      }),
    );
    if (committed) this.announce(committed);
    return value;
  }

  /** Calls the listener after each commit, until the returned function is called. */
  onCommitted(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(committed: Committed): void {
    for (const listener of this.#listeners) listener(committed);
  }

  /** Runs maintenance on the writer while neither reads nor writes are under way, outside any transaction. */
  exclusively<T>(work: (writer: DataSource) => Promise<T>): Promise<T> {
    return this.#reads.run(() => this.#writes.run(() => work(this.database.writer)));
  }

  /** Empties the write-ahead log into the file, so that nothing erased can be read there. */
  async emptyLog(): Promise<void> {
    await this.exclusively((writer) => writer.query('PRAGMA wal_checkpoint(TRUNCATE)'));
  }

  /** Resolves when all units of work asked for so far have ended. */
  async idle(): Promise<void> {
    await Promise.all([this.#writes.idle(), this.#reads.idle()]);
  }

  #recorded<T>(
    head: OperationHead,
    work: (tx: WriteTx) => Promise<T>,
  ): Promise<{ value: T; committed: Committed }> {
    return inTransaction(this.database.writer.createQueryRunner(), 'BEGIN IMMEDIATE', async (runner) => {
      const tx = writeTx(runner, this.clock.now().toISOString());
      const operationId = newId(this.clock.now().getTime());
      await tx.query(
        `INSERT INTO operation (id, kind, at, subject, subject_member_id, change_count) VALUES (?, ?, ?, ?, ?, 0)`,
        [operationId, head.kind, tx.now, head.subject, head.subjectMemberId ?? null],
      );
      await tx.query('UPDATE change_context SET mode = 1, operation_seq = last_insert_rowid()');
      const value = await work(tx);
      const committed = await closeOperation(tx, operationId);
      return { value, committed };
    });
  }
}

async function closeOperation(tx: WriteTx, operationId: string): Promise<Committed> {
  const [context] = await tx.query<{ operation_seq: number }>('SELECT operation_seq FROM change_context');
  const seq = context?.operation_seq;
  const [counted] = await tx.query<{ changes: number }>(
    'SELECT count(*) AS changes FROM change WHERE operation_seq = ?',
    [seq],
  );
  await tx.query('UPDATE change_context SET mode = 0, operation_seq = NULL');
  if (!counted || counted.changes === 0) {
    await tx.query('DELETE FROM operation WHERE seq = ?', [seq]);
    return { operationId: null, entities: [], memberIds: [], everything: false };
  }
  await tx.query('UPDATE operation SET change_count = ? WHERE seq = ?', [counted.changes, seq]);
  // A new write ends what could be redone.
  await tx.query('UPDATE operation SET redoable = 0 WHERE redoable = 1');
  return touchedBy(tx, operationId, seq ?? 0);
}

/** What an operation touched, as pages and the search index want to know it. */
export async function touchedBy(tx: ReadTx, operationId: string, seq: number): Promise<Committed> {
  const entities = await tx.query<{ entity: string }>(
    'SELECT DISTINCT entity FROM change WHERE operation_seq = ?',
    [seq],
  );
  const members = await tx.query<{ member_id: string }>(
    `SELECT DISTINCT member_id FROM ${changesAboutMembers} WHERE operation_seq = ? LIMIT ?`,
    [seq, listedMembers + 1],
  );
  return committedOf(
    operationId,
    entities.map((row) => row.entity),
    members.map((row) => row.member_id),
  );
}

/** What a write touched, members listed where they are not too many. */
export function committedOf(
  operationId: string | null,
  entities: readonly string[],
  memberIds: readonly string[],
): Committed {
  const everything = memberIds.length > listedMembers;
  return { operationId, entities, memberIds: everything ? [] : memberIds, everything };
}

async function inTransaction<T>(
  runner: QueryRunner,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  await runner.query(begin);
  try {
    const result = await work(runner);
    await runner.query('COMMIT');
    return result;
  } catch (error) {
    // SQLite may have rolled back by itself, as on a full disk; what went wrong first is what counts.
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

function readTx(runner: QueryRunner): ReadTx {
  return {
    manager: runner.manager,
    query: (sql, parameters = []) => runner.query(sql, [...parameters]),
  };
}

function writeTx(runner: QueryRunner, now: string): WriteTx {
  return { ...readTx(runner), kind: 'write', now };
}
