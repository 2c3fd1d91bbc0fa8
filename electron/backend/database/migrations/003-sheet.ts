import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sheetTables } from './003-sheet.tables';
import { recordingTriggers } from './recording-triggers';

const statements = [
  `CREATE TABLE sheet (
    id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, settings TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL)`,

  // What was printed stays printed: no operation, no undo. It outlives the sheet, but not the members on it.
  `CREATE TABLE sheet_export (
    id TEXT PRIMARY KEY NOT NULL,
    sheet_id TEXT REFERENCES sheet (id) ON DELETE SET NULL,
    name TEXT NOT NULL, format TEXT NOT NULL, output TEXT NOT NULL, at TEXT NOT NULL,
    member_count INTEGER NOT NULL)`,
  `CREATE INDEX sheet_export_at ON sheet_export (at)`,
  `CREATE INDEX sheet_export_sheet ON sheet_export (sheet_id)`,
  `CREATE TABLE sheet_export_member (
    export_id TEXT NOT NULL REFERENCES sheet_export (id) ON DELETE CASCADE,
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    PRIMARY KEY (export_id, member_id)) WITHOUT ROWID`,
  `CREATE INDEX sheet_export_member_member ON sheet_export_member (member_id)`,
];

/** What is printed: saved sheets, and which left the screen with whom on them. */
export class Sheet1764000000003 implements MigrationInterface {
  static readonly migrationName = 'Sheet1764000000003';
  readonly name = Sheet1764000000003.migrationName;

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of sheetTables) {
      for (const statement of recordingTriggers(table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The third schema cannot be taken back; restore a backup instead.');
  }
}
