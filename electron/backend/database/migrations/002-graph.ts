import type { MigrationInterface, QueryRunner } from 'typeorm';
import { graphTables } from './002-graph.tables';
import { recordingTriggers } from './recording-triggers';

const statements = [
  // A tie is about two members: its changes belong to the history of both, and go when either is erased.
  `ALTER TABLE change ADD COLUMN other_member_id TEXT`,
  `CREATE INDEX change_other_member ON change (other_member_id, seq) WHERE other_member_id IS NOT NULL`,

  // `member_a` sorts before `member_b`, so that a pair is the same pair in either order.
  `CREATE TABLE tie (
    id TEXT PRIMARY KEY NOT NULL,
    member_a TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    member_b TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, source TEXT NOT NULL, since TEXT, until TEXT, note TEXT NOT NULL, weight REAL NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
    CHECK (member_a < member_b), UNIQUE (member_a, member_b, kind))`,
  `CREATE INDEX tie_member_b ON tie (member_b)`,

  `CREATE TABLE awareness (
    from_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    to_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    level INTEGER NOT NULL, evidence TEXT NOT NULL, on_day TEXT NOT NULL, note TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
    CHECK (from_id <> to_id), PRIMARY KEY (from_id, to_id))`,
  `CREATE INDEX awareness_to ON awareness (to_id)`,

  `CREATE TABLE interaction (
    id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, on_day TEXT NOT NULL, note TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL)`,
  `CREATE TABLE interaction_participant (
    interaction_id TEXT NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    PRIMARY KEY (interaction_id, member_id))`,
  `CREATE INDEX interaction_participant_member ON interaction_participant (member_id)`,

  // Where people stand on the graph: a view's state, as settings are, and so not recorded.
  `CREATE TABLE graph_position (
    member_id TEXT PRIMARY KEY NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    x REAL NOT NULL, y REAL NOT NULL, pinned INTEGER NOT NULL)`,
];

/** Who knows whom: ties, awareness, interactions, and where people stand on the graph. */
export class Graph1764000000002 implements MigrationInterface {
  static readonly migrationName = 'Graph1764000000002';
  readonly name = Graph1764000000002.migrationName;

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of graphTables) {
      for (const statement of recordingTriggers(table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The second schema cannot be taken back; restore a backup instead.');
  }
}
