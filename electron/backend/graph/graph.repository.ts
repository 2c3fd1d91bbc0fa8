import type { GraphPosition } from '@shared/graph/graph.contract';
import { interactionKinds } from '@shared/interactions/interactions.schema';
import type { MemberStatus } from '@shared/members/members.schema';
import { tieKinds } from '@shared/ties/ties.schema';
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

/**
 * Everybody's place among the people, in the order in which `readPeople` has them.
 *
 * The columns are put together by SQLite, in its own thread, and come as one row: a row for each of 100,000 ties, each
 * with two ids, costs many times more.
 */
const withPeople = `WITH person AS MATERIALIZED (
  SELECT id, row_number() OVER (ORDER BY sort_name, id) - 1 AS place FROM member WHERE deleted_at IS NULL)`;

/** SQLite counts days from noon; ours count from 1970-01-01. */
const daysSince1970 = (text: string): string => `CAST(julianday(${text}) - 2440587.5 AS INTEGER)`;

/** A word as its place in a list, which holds no quotes. */
const placeIn = (column: string, words: readonly string[]): string =>
  `CASE ${column} ${words.map((word, place) => `WHEN '${word}' THEN ${String(place)}`).join(' ')} ELSE -1 END`;

/** Columns of whole numbers, entry by entry. */
type Columns<Name extends string> = Record<Name, number[]>;

async function readColumns<Name extends string>(
  tx: ReadTx,
  columns: Readonly<Record<Name, string>>,
  from: string,
): Promise<Columns<Name>> {
  const names = Object.keys(columns) as Name[];
  const selected = names.map((name) => `json_group_array(${columns[name]}) AS "${name}"`);
  const [row] = await tx.query<Record<Name, string>>(
    `${withPeople} SELECT ${selected.join(', ')} FROM ${from}`,
  );
  const parsed = names.map((name) => [name, JSON.parse(row?.[name] ?? '[]') as number[]]);
  return Object.fromEntries(parsed) as Columns<Name>;
}

/**
 * Where nobody knows when a tie began, it counts from the day it was written down, or ended before that. What the manager
 * notes has just begun, for all they know; a list without days tells of what is older, by nobody knows how much.
 */
export async function readTies(
  tx: ReadTx,
): Promise<Columns<'a' | 'b' | 'kind' | 'day' | 'isUndated' | 'untilDay' | 'weight'>> {
  // The day here, as today is: west of Greenwich an evening's tie would otherwise begin tomorrow.
  const written = `date(created_at, 'localtime')`;
  return readColumns(
    tx,
    {
      a: 'one.place',
      b: 'other.place',
      kind: placeIn('kind', tieKinds),
      day: daysSince1970(`coalesce(since, min(until, ${written}), ${written})`),
      isUndated: `(source = 'import' AND since IS NULL)`,
      untilDay: `CASE WHEN until IS NULL THEN -1 ELSE ${daysSince1970('until')} END`,
      weight: 'CAST(round(weight * 1000) AS INTEGER)',
    },
    `tie JOIN person AS one ON one.id = member_a JOIN person AS other ON other.id = member_b`,
  );
}

/** Every pair that took part in an interaction. */
export async function readEncounters(tx: ReadTx): Promise<Columns<'a' | 'b' | 'kind' | 'day'>> {
  return readColumns(
    tx,
    {
      a: 'one.place',
      b: 'other.place',
      kind: placeIn('kind', interactionKinds),
      day: daysSince1970('on_day'),
    },
    `interaction
     JOIN interaction_participant AS first ON first.interaction_id = interaction.id
     JOIN interaction_participant AS second
       ON second.interaction_id = interaction.id AND second.member_id > first.member_id
     JOIN person AS one ON one.id = first.member_id
     JOIN person AS other ON other.id = second.member_id`,
  );
}

/** What is so of each pair, and what was so before: each from its day on. */
export async function readAwareness(tx: ReadTx): Promise<Columns<'from' | 'to' | 'level' | 'day'>> {
  return readColumns(
    tx,
    { from: 'one.place', to: 'other.place', level: 'level', day: daysSince1970('on_day') },
    `(SELECT from_id, to_id, level, on_day FROM awareness_past
      UNION ALL SELECT from_id, to_id, level, on_day FROM awareness)
     JOIN person AS one ON one.id = from_id JOIN person AS other ON other.id = to_id`,
  );
}

/** Where people stand, in thousandths. */
export async function readPositions(tx: ReadTx): Promise<Columns<'person' | 'x' | 'y' | 'pinned'>> {
  return readColumns(
    tx,
    {
      person: 'person.place',
      x: 'CAST(round(x * 1000) AS INTEGER)',
      y: 'CAST(round(y * 1000) AS INTEGER)',
      pinned: 'pinned',
    },
    `graph_position JOIN person ON person.id = member_id`,
  );
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
