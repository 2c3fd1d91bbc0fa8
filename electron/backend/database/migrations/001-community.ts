import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordingTriggers } from './recording-triggers';
import { communityTables } from './001-community.tables';

const tables = [
  `CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)`,

  `CREATE TABLE space (
    id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL, web TEXT NOT NULL,
    email TEXT NOT NULL, phone TEXT NOT NULL, languages TEXT NOT NULL, accent_colour TEXT NOT NULL,
    second_colour TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL)`,
  `CREATE TABLE space_logo (
    space_id TEXT PRIMARY KEY NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    version TEXT NOT NULL, media_type TEXT NOT NULL, bytes BLOB NOT NULL)`,

  `CREATE TABLE company (
    id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, folded_name TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL)`,
  `CREATE INDEX company_folded_name ON company (folded_name)`,

  `CREATE TABLE member (
    id TEXT PRIMARY KEY NOT NULL,
    given_name TEXT NOT NULL, first_surname TEXT NOT NULL, second_surname TEXT NOT NULL,
    chosen_name TEXT NOT NULL, display_name TEXT NOT NULL,
    pitch TEXT NOT NULL, bio TEXT NOT NULL, role TEXT NOT NULL,
    company_id TEXT REFERENCES company (id),
    email TEXT NOT NULL, phone TEXT NOT NULL, web TEXT NOT NULL, links TEXT NOT NULL, languages TEXT NOT NULL,
    birthday TEXT, joined_on TEXT, left_on TEXT, status TEXT NOT NULL,
    days_in INTEGER NOT NULL, focus_hours TEXT NOT NULL, best_moment TEXT NOT NULL,
    name_key TEXT NOT NULL, email_key TEXT NOT NULL, phone_key TEXT NOT NULL,
    sort_name TEXT NOT NULL, sort_name_es TEXT NOT NULL,
    sort_surname TEXT NOT NULL, sort_surname_es TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL)`,
  `CREATE INDEX member_company ON member (company_id)`,
  `CREATE INDEX member_name_key ON member (name_key)`,
  `CREATE INDEX member_email_key ON member (email_key) WHERE email_key <> ''`,
  `CREATE INDEX member_phone_key ON member (phone_key) WHERE phone_key <> ''`,
  `CREATE INDEX member_sort_name ON member (sort_name, id)`,
  `CREATE INDEX member_sort_name_es ON member (sort_name_es, id)`,
  `CREATE INDEX member_deleted ON member (deleted_at) WHERE deleted_at IS NOT NULL`,
  `CREATE TABLE member_photo (
    member_id TEXT PRIMARY KEY NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    version TEXT NOT NULL, media_type TEXT NOT NULL, bytes BLOB NOT NULL)`,

  `CREATE TABLE consent (
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE, purpose TEXT NOT NULL,
    given INTEGER NOT NULL, at TEXT NOT NULL, how TEXT NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (member_id, purpose))`,

  `CREATE TABLE sector (
    id TEXT PRIMARY KEY NOT NULL, name_es TEXT NOT NULL, name_ca TEXT NOT NULL, name_en TEXT NOT NULL,
    own INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL)`,
  `CREATE TABLE specialty (
    id TEXT PRIMARY KEY NOT NULL, sector_id TEXT NOT NULL REFERENCES sector (id),
    name_es TEXT NOT NULL, name_ca TEXT NOT NULL, name_en TEXT NOT NULL, synonyms TEXT NOT NULL,
    own INTEGER NOT NULL, merged_into TEXT REFERENCES specialty (id),
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL)`,
  `CREATE INDEX specialty_sector ON specialty (sector_id)`,

  `CREATE TABLE service (
    id TEXT PRIMARY KEY NOT NULL, member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL,
    keywords TEXT NOT NULL, level TEXT, link TEXT NOT NULL, price_hint TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL)`,
  `CREATE INDEX service_member ON service (member_id, position)`,
  `CREATE TABLE service_specialty (
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    specialty_id TEXT NOT NULL REFERENCES specialty (id),
    member_id TEXT NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (service_id, specialty_id))`,
  `CREATE INDEX service_specialty_specialty ON service_specialty (specialty_id, kind, member_id)`,
  `CREATE INDEX service_specialty_member ON service_specialty (member_id)`,

  // What an import wrote about a member, to tell later what the manager has edited since.
  `CREATE TABLE import_origin (
    member_id TEXT NOT NULL REFERENCES member (id) ON DELETE CASCADE, source TEXT NOT NULL,
    written TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (member_id, source))`,

  `CREATE TABLE operation (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, at TEXT NOT NULL,
    subject TEXT NOT NULL, subject_member_id TEXT, change_count INTEGER NOT NULL,
    undone_at TEXT, undone_order INTEGER, redoable INTEGER NOT NULL DEFAULT 0)`,
  `CREATE INDEX operation_undone ON operation (undone_at, seq)`,
  `CREATE INDEX operation_redoable ON operation (undone_order) WHERE redoable = 1`,
  `CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    operation_seq INTEGER NOT NULL REFERENCES operation (seq) ON DELETE CASCADE,
    entity TEXT NOT NULL, entity_id TEXT NOT NULL, member_id TEXT, action TEXT NOT NULL, before TEXT, after TEXT)`,
  `CREATE INDEX change_operation ON change (operation_seq)`,
  `CREATE INDEX change_member ON change (member_id, seq)`,
  `CREATE INDEX change_entity ON change (entity_id, entity, seq)`,
  // One row. mode 0: writes to recorded tables are refused; 1: recorded; 2: allowed and not recorded.
  `CREATE TABLE change_context (mode INTEGER NOT NULL, operation_seq INTEGER)`,
  `INSERT INTO change_context VALUES (0, NULL)`,
];

/** The first schema: space, members, services, specialties, consents, and the record of changes. */
export class Community1764000000001 implements MigrationInterface {
  static readonly migrationName = 'Community1764000000001';
  readonly name = Community1764000000001.migrationName;

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    for (const table of communityTables) {
      for (const statement of recordingTriggers(table)) await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The first schema cannot be taken back; restore a backup instead.');
  }
}
