import type { MemberFields } from '@shared/members/members.schema';
import { newId } from '@shared/ids';
import { fold } from '@shared/text/fold';
import { bulkInsert } from '../database/bulk-insert';
import type { WriteTx } from '../database/unit-of-work';
import { keysOf, maskOf } from './members.rules';

/** A member with all that is written about them; `version` is the one that is written. */
export interface BulkMember {
  readonly id: string;
  readonly fields: MemberFields;
  readonly version: number;
}

type Value = string | number | null;

/** A member ready to be written, but for the company's id. */
export interface WritableMember {
  readonly id: string;
  readonly companyName: string;
  readonly companyKey: string;
  /** As in `writtenColumns`. */
  readonly values: readonly Value[];
}

/** Inserts many members at once, with the companies that are not there yet. */
export async function insertMembers(tx: WriteTx, members: readonly WritableMember[]): Promise<void> {
  const companies = await companyIdsFor(tx, members);
  const rows = members.map((member) => [...valuesOf(tx, member, companies), tx.now]);
  await bulkInsert(tx, 'member', [...idColumns, ...writtenColumns, 'created_at'], rows);
}

/** Writes many members anew at once. Companies that lose their last member go. */
export async function rewriteMembers(tx: WriteTx, members: readonly WritableMember[]): Promise<void> {
  if (members.length === 0) return;
  const companies = await companyIdsFor(tx, members);
  const ids = JSON.stringify(members.map(({ id }) => id));
  const before = await tx.query<{ id: string }>(
    `SELECT DISTINCT company_id AS id FROM member
     WHERE company_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
    [ids],
  );
  const sets = [...idColumns, ...writtenColumns].map(
    (column, index) => `${column} = json_extract(value, '$[${index}]')`,
  );
  await tx.query(
    `UPDATE member SET ${sets.slice(1).join(', ')} FROM jsonb_each(?) WHERE member.id = json_extract(value, '$[0]')`,
    [JSON.stringify(members.map((member) => valuesOf(tx, member, companies)))],
  );
  await tx.query(
    `DELETE FROM company WHERE id IN (SELECT value FROM json_each(?))
     AND NOT EXISTS (SELECT 1 FROM member WHERE company_id = company.id)`,
    [JSON.stringify(before.map(({ id }) => id))],
  );
}

/** Ids of the members' companies by folded name; the missing ones are made. */
async function companyIdsFor(
  tx: WriteTx,
  members: readonly WritableMember[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { companyName, companyKey } of members) {
    if (companyKey !== '' && !names.has(companyKey)) names.set(companyKey, companyName);
  }
  if (names.size === 0) return new Map();
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

const idColumns = ['id', 'company_id', 'updated_at'];

/** What is written of a member, in the order of a writable member's values. */
const writtenColumns = [
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
  'version',
];

function valuesOf(tx: WriteTx, member: WritableMember, companies: ReadonlyMap<string, string>): Value[] {
  return [member.id, companies.get(member.companyKey) ?? null, tx.now, ...member.values];
}

/** Makes a member ready: the part of the work that needs no database, and can be done while it is busy. */
export function writable(member: BulkMember): WritableMember {
  const { fields } = member;
  const keys = keysOf(fields);
  return {
    id: member.id,
    companyName: fields.companyName,
    companyKey: fold(fields.companyName),
    values: [
      fields.givenName,
      fields.firstSurname,
      fields.secondSurname,
      fields.displayName,
      keys.displayName,
      fields.pitch,
      fields.bio,
      fields.role,
      fields.email,
      fields.phone,
      fields.web,
      JSON.stringify(fields.links),
      JSON.stringify(fields.languages),
      fields.birthday,
      fields.joinedOn,
      fields.leftOn,
      fields.status,
      maskOf(fields.daysIn),
      JSON.stringify(fields.focusHours),
      fields.bestMoment,
      keys.nameKey,
      keys.emailKey,
      keys.phoneKey,
      keys.sortName,
      keys.sortNameEs,
      keys.sortSurname,
      keys.sortSurnameEs,
      member.version,
    ],
  };
}
