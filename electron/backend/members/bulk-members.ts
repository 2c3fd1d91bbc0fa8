import type { MemberFields } from '@shared/members/members.schema';
import { newId } from '@shared/ids';
import { fold } from '@shared/text/fold';
import { bulkInsert } from '../database/bulk-insert';
import type { WriteTx } from '../database/unit-of-work';
import { columnsOf } from './members.rules';

/** A member with all that is written about them; `version` is the one that is written. */
export interface BulkMember {
  readonly id: string;
  readonly fields: MemberFields;
  readonly version: number;
}

type Value = string | number | null;

/** Inserts many members at once, with the companies that are not there yet. */
export async function insertMembers(tx: WriteTx, members: readonly BulkMember[]): Promise<void> {
  const companies = await companyIdsFor(tx, members);
  const rows = members.map((member) => [...valuesOf(tx, member, companies), tx.now]);
  await bulkInsert(tx, 'member', [...writtenColumns, 'created_at'], rows);
}

/** Writes many members anew at once. Companies that lose their last member go. */
export async function rewriteMembers(tx: WriteTx, members: readonly BulkMember[]): Promise<void> {
  const companies = await companyIdsFor(tx, members);
  const ids = JSON.stringify(members.map(({ id }) => id));
  const before = await tx.query<{ id: string }>(
    `SELECT DISTINCT company_id AS id FROM member
     WHERE company_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
    [ids],
  );
  const sets = writtenColumns.map((column, index) => `${column} = json_extract(value, '$[${index}]')`);
  await tx.query(
    `UPDATE member SET ${sets.slice(1).join(', ')} FROM json_each(?) WHERE member.id = json_extract(value, '$[0]')`,
    [JSON.stringify(members.map((member) => valuesOf(tx, member, companies)))],
  );
  await tx.query(
    `DELETE FROM company WHERE id IN (SELECT value FROM json_each(?))
     AND NOT EXISTS (SELECT 1 FROM member WHERE company_id = company.id)`,
    [JSON.stringify(before.map(({ id }) => id))],
  );
}

/** Ids of the members' companies by folded name; the missing ones are made. */
async function companyIdsFor(tx: WriteTx, members: readonly BulkMember[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const { fields } of members) {
    const folded = fold(fields.companyName);
    if (folded !== '' && !names.has(folded)) names.set(folded, fields.companyName);
  }
  const known = await tx.query<{ id: string; folded: string }>(
    `SELECT id, folded_name AS folded FROM company WHERE folded_name IN (SELECT value FROM json_each(?))`,
    [JSON.stringify([...names.keys()])],
  );
  const ids = new Map(known.map(({ id, folded }) => [folded, id]));
  const missing = [...names].filter(([folded]) => !ids.has(folded));
  for (const [folded] of missing) ids.set(folded, newId());
  await bulkInsert(
    tx,
    'company',
    ['id', 'name', 'folded_name', 'created_at', 'updated_at', 'version'],
    missing.map(([folded, name]) => [ids.get(folded) ?? '', name, folded, tx.now, tx.now, 1]),
  );
  return ids;
}

/** What is written of a member, the id first. */
const writtenColumns = [
  'id',
  'company_id',
  'given_name',
  'first_surname',
  'second_surname',
  'chosen_name',
  'display_name',
  'pitch',
  'bio',
  'role',
  'email',
  'phone',
  'web',
  'links',
  'languages',
  'birthday',
  'joined_on',
  'left_on',
  'status',
  'days_in',
  'focus_hours',
  'best_moment',
  'name_key',
  'email_key',
  'phone_key',
  'sort_name',
  'sort_name_es',
  'sort_surname',
  'sort_surname_es',
  'updated_at',
  'version',
];

function valuesOf(tx: WriteTx, member: BulkMember, companies: ReadonlyMap<string, string>): Value[] {
  const { companyName, ...fields } = member.fields;
  const own = columnsOf(fields);
  return [
    member.id,
    companies.get(fold(companyName)) ?? null,
    own.givenName,
    own.firstSurname,
    own.secondSurname,
    own.chosenName,
    own.displayName,
    own.pitch,
    own.bio,
    own.role,
    own.email,
    own.phone,
    own.web,
    JSON.stringify(own.links),
    JSON.stringify(own.languages),
    own.birthday,
    own.joinedOn,
    own.leftOn,
    own.status,
    own.daysIn,
    JSON.stringify(own.focusHours),
    own.bestMoment,
    own.nameKey,
    own.emailKey,
    own.phoneKey,
    own.sortName,
    own.sortNameEs,
    own.sortSurname,
    own.sortSurnameEs,
    tx.now,
    member.version,
  ];
}
