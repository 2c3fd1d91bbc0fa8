import type { GraphPosition } from '@shared/graph/graph.contract';
import type { MemberStatus } from '@shared/members/members.schema';
import type { ReadTx, WriteTx } from '../database/unit-of-work';

export interface PersonRecord {
  id: string;
  name: string;
  role: string;
  pitch: string;
  companyName: string;
  photoVersion: string | null;
  status: MemberStatus;
  joinedOn: string | null;
  leftOn: string | null;
  onWall: number;
  photoOnWall: number;
}

/** Everybody who is not in the trash, in the order of their names. */
export async function readPeople(tx: ReadTx): Promise<PersonRecord[]> {
  return tx.query<PersonRecord>(
    `SELECT member.id, display_name AS name, role, pitch, coalesce(company.name, '') AS companyName,
            member_photo.version AS photoVersion, status, joined_on AS joinedOn, left_on AS leftOn,
            coalesce(wall.given, 0) AS onWall, coalesce(photo.given, 0) AS photoOnWall
     FROM member
     LEFT JOIN company ON company.id = member.company_id
     LEFT JOIN member_photo ON member_photo.member_id = member.id
     LEFT JOIN consent AS wall ON wall.member_id = member.id AND wall.purpose = 'wall-graph'
     LEFT JOIN consent AS photo ON photo.member_id = member.id AND photo.purpose = 'photo'
     WHERE deleted_at IS NULL ORDER BY sort_name, member.id`,
  );
}

export interface OfferedSpecialty {
  memberId: string;
  specialtyId: string;
  sectorId: string;
}

/** What everybody offers, in the order of their services. */
export async function readOfferedSpecialties(tx: ReadTx): Promise<OfferedSpecialty[]> {
  return tx.query<OfferedSpecialty>(
    `SELECT service_specialty.member_id AS memberId, specialty_id AS specialtyId, specialty.sector_id AS sectorId
     FROM service_specialty
     JOIN service ON service.id = service_id
     JOIN specialty ON specialty.id = specialty_id
     WHERE service_specialty.kind = 'offers'
     ORDER BY service_specialty.member_id, service.position, service_specialty.position`,
  );
}

export interface TieRecord {
  a: string;
  b: string;
  kind: string;
  day: number;
  untilDay: number;
  weight: number;
}

/** SQLite counts days from noon; ours count from 1970-01-01. */
const daysSince1970 = (text: string): string => `CAST(julianday(${text}) - 2440587.5 AS INTEGER)`;

/** Where nobody knows when a tie began, it counts from the day it was written down, or ended before that. */
export async function readTies(tx: ReadTx): Promise<TieRecord[]> {
  return tx.query<TieRecord>(
    `SELECT member_a AS a, member_b AS b, kind,
            ${daysSince1970('coalesce(since, min(until, substr(created_at, 1, 10)), substr(created_at, 1, 10))')} AS day,
            CASE WHEN until IS NULL THEN -1 ELSE ${daysSince1970('until')} END AS untilDay,
            CAST(round(weight * 1000) AS INTEGER) AS weight
     FROM tie`,
  );
}

export interface EncounterRecord {
  a: string;
  b: string;
  kind: string;
  day: number;
}

/** Every pair that took part in an interaction. */
export async function readEncounters(tx: ReadTx): Promise<EncounterRecord[]> {
  return tx.query<EncounterRecord>(
    `SELECT one.member_id AS a, other.member_id AS b, kind, ${daysSince1970('on_day')} AS day
     FROM interaction
     JOIN interaction_participant AS one ON one.interaction_id = interaction.id
     JOIN interaction_participant AS other
       ON other.interaction_id = interaction.id AND other.member_id > one.member_id`,
  );
}

export interface AwarenessRecord {
  fromId: string;
  toId: string;
  level: number;
  day: number;
}

export async function readAwareness(tx: ReadTx): Promise<AwarenessRecord[]> {
  return tx.query<AwarenessRecord>(
    `SELECT from_id AS fromId, to_id AS toId, level, ${daysSince1970('on_day')} AS day FROM awareness`,
  );
}

export async function readPositions(
  tx: ReadTx,
): Promise<{ memberId: string; x: number; y: number; pinned: number }[]> {
  return tx.query('SELECT member_id AS memberId, x, y, pinned FROM graph_position');
}

/** Keeps where people stand; members who are gone meanwhile are passed over. */
export async function writePositions(tx: WriteTx, positions: readonly GraphPosition[]): Promise<void> {
  await tx.query(
    `INSERT INTO graph_position (member_id, x, y, pinned)
     SELECT value ->> 'id', value ->> 'x', value ->> 'y', value ->> 'pinned' FROM json_each(?1)
     WHERE EXISTS (SELECT 1 FROM member WHERE member.id = value ->> 'id')
     ON CONFLICT (member_id) DO UPDATE SET x = excluded.x, y = excluded.y, pinned = excluded.pinned`,
    [JSON.stringify(positions.map((one) => ({ ...one, pinned: Number(one.pinned) })))],
  );
}
