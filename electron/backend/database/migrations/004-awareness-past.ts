import type { MigrationInterface, QueryRunner } from 'typeorm';
import { awarenessPastTables } from './004-awareness-past.tables';
import { recordingTriggers } from './recording-triggers';

const statements = [
  // What stood in `awareness` of a pair until a later day: each row is so from its day to that of the next. The table
  // `awareness` itself stays as it is, with the last level of each pair, so that the record of it can still be undone.
  `CREATE TABLE awareness_past (
    id TEXT PRIMARY KEY NOT NULL,
    from_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    to_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    level INTEGER NOT NULL, evidence TEXT NOT NULL, on_day TEXT NOT NULL, note TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
    CHECK (from_id <> to_id), UNIQUE (from_id, to_id, on_day))`,
  `CREATE INDEX awareness_past_to ON awareness_past (to_id)`,
];

/** What members knew of one another before they knew what they know now. */
export class AwarenessPast1764000000004 implements MigrationInterface {
  static readonly migrationName = 'AwarenessPast1764000000004';
  readonly name = AwarenessPast1764000000004.migrationName;

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of awarenessPastTables) {
      for (const statement of recordingTriggers(table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The fourth schema cannot be taken back; restore a backup instead.');
  }
}
