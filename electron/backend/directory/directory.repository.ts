import type { DirectoryRow, DirectorySort } from '@shared/directory/directory.schema';
import type { Locale } from '@shared/locale';
import type { ReadTx } from '../database/unit-of-work';
import type { Condition } from './directory-filters';
import { rowOf, type OfferRecord, type RowRecord } from './directory.rules';

interface Order {
  readonly sort: DirectorySort;
  readonly descending: boolean;
  readonly locale: Locale;
  /** Ids in the order of relevance, where words were looked for. */
  readonly found: readonly string[] | null;
}

interface Window {
  readonly offset: number;
  readonly limit: number;
}

interface FoundIds {
  readonly total: number;
  readonly ids: string[];
}

/** One window of member ids, filtered and sorted. */
export async function listIds(
  tx: ReadTx,
  condition: Condition,
  order: Order,
  window: Window,
): Promise<FoundIds> {
  if (order.sort === 'relevance' && order.found !== null) {
    return listByRelevance(tx, condition, order.found, window);
  }
  const total = await countMembers(tx, condition);
  const rows = await tx.query<{ id: string }>(
    `SELECT member.id FROM member LEFT JOIN company ON company.id = member.company_id
     WHERE ${condition.sql} ORDER BY ${orderBy(order)} LIMIT ? OFFSET ?`,
    [...condition.parameters, window.limit, window.offset],
  );
  return { total, ids: rows.map((row) => row.id) };
}

/** The found ids that fit, in their order: SQLite only says which, which is quicker than having it sort them. */
async function listByRelevance(
  tx: ReadTx,
  condition: Condition,
  found: readonly string[],
  { offset, limit }: Window,
): Promise<FoundIds> {
  const [fitting] = await tx.query<{ places: string }>(
    `SELECT json_group_array(found.key) AS places
     FROM json_each(?) AS found CROSS JOIN member ON member.id = found.value WHERE ${condition.sql}`,
    [JSON.stringify(found), ...condition.parameters],
  );
  const places = new Set(JSON.parse(fitting?.places ?? '[]') as number[]);
  const ids = found.filter((_, place) => places.has(place));
  return { total: ids.length, ids: ids.slice(offset, limit < 0 ? undefined : offset + limit) };
}

/** The rows of the given members, in the order of the ids. */
export async function readRows(tx: ReadTx, ids: readonly string[]): Promise<DirectoryRow[]> {
  if (ids.length === 0) return [];
  const list = JSON.stringify(ids);
  const members = await tx.query<RowRecord>(
    `SELECT member.id, display_name AS name, role, coalesce(company.name, '') AS companyName, pitch,
            member_photo.version AS photoVersion, status, joined_on AS joinedOn, languages, days_in AS daysIn,
            (SELECT json_group_array(sector_id) FROM (
               SELECT DISTINCT specialty.sector_id FROM service_specialty
               JOIN specialty ON specialty.id = service_specialty.specialty_id
               WHERE service_specialty.member_id = member.id AND kind = 'offers')) AS sectorIds,
            (SELECT count(*) FROM service WHERE member_id = member.id AND kind = 'offers') AS offerCount,
            (SELECT count(*) FROM service WHERE member_id = member.id AND kind = 'seeks') AS seekCount,
            (SELECT count(*) FROM service WHERE member_id = member.id AND kind = 'learns') AS learnCount
     FROM json_each(?) AS wanted
     JOIN member ON member.id = wanted.value
     LEFT JOIN company ON company.id = member.company_id
     LEFT JOIN member_photo ON member_photo.member_id = member.id
     ORDER BY wanted.key`,
    [list],
  );
  const offers = await tx.query<OfferRecord>(
    `SELECT member_id, title FROM service
     WHERE kind = 'offers' AND member_id IN (SELECT value FROM json_each(?)) ORDER BY member_id, position`,
    [list],
  );
  const titles = new Map<string, string[]>();
  for (const { member_id, title } of offers) titles.set(member_id, [...(titles.get(member_id) ?? []), title]);
  return members.map((member) => rowOf(member, titles.get(member.id) ?? []));
}

interface Count {
  value: string;
  count: number;
}

export async function countSectors(
  tx: ReadTx,
  condition: Condition,
  kinds: readonly string[],
): Promise<Count[]> {
  return tx.query<Count>(
    `SELECT specialty.sector_id AS value, count(DISTINCT service_specialty.member_id) AS count
     FROM service_specialty JOIN specialty ON specialty.id = service_specialty.specialty_id
     WHERE kind IN (SELECT value FROM json_each(?))
       AND service_specialty.member_id IN (SELECT member.id FROM member WHERE ${condition.sql})
     GROUP BY specialty.sector_id`,
    [JSON.stringify(kinds), ...condition.parameters],
  );
}

export async function countSpecialties(
  tx: ReadTx,
  condition: Condition,
  kinds: readonly string[],
): Promise<Count[]> {
  return tx.query<Count>(
    `SELECT specialty_id AS value, count(DISTINCT member_id) AS count FROM service_specialty
     WHERE kind IN (SELECT value FROM json_each(?))
       AND member_id IN (SELECT member.id FROM member WHERE ${condition.sql})
     GROUP BY specialty_id`,
    [JSON.stringify(kinds), ...condition.parameters],
  );
}

export async function countKinds(tx: ReadTx, condition: Condition): Promise<Count[]> {
  return tx.query<Count>(
    `SELECT kind AS value, count(DISTINCT member_id) AS count FROM service
     WHERE member_id IN (SELECT member.id FROM member WHERE ${condition.sql}) GROUP BY kind`,
    condition.parameters,
  );
}

export async function countLanguages(tx: ReadTx, condition: Condition): Promise<Count[]> {
  return tx.query<Count>(
    `SELECT language.value AS value, count(*) AS count FROM member, json_each(member.languages) AS language
     WHERE ${condition.sql} GROUP BY language.value ORDER BY count DESC`,
    condition.parameters,
  );
}

export async function countStatuses(tx: ReadTx, condition: Condition): Promise<Count[]> {
  return tx.query<Count>(
    `SELECT status AS value, count(*) AS count FROM member WHERE ${condition.sql} GROUP BY status`,
    condition.parameters,
  );
}

export async function countMembers(tx: ReadTx, condition: Condition): Promise<number> {
  const rows = await tx.query<{ total: number }>(
    `SELECT count(*) AS total FROM member WHERE ${condition.sql}`,
    condition.parameters,
  );
  return rows[0]?.total ?? 0;
}

/** Members with a birthday on one of the given `MM-DD` days. */
export async function listBirthdays(
  tx: ReadTx,
  days: readonly string[],
): Promise<{ id: string; birthday: string }[]> {
  return tx.query(
    `SELECT id, birthday FROM member
     WHERE deleted_at IS NULL AND status <> 'former' AND birthday IS NOT NULL
       AND substr(birthday, -5) IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(days)],
  );
}

function orderBy({
  sort,
  descending,
  locale,
}: {
  sort: DirectorySort;
  descending: boolean;
  locale: Locale;
}): string {
  const suffix = locale === 'es' ? '_es' : '';
  const direction = descending ? 'DESC' : 'ASC';
  const byName = `member.sort_name${suffix} ${sort === 'name' ? direction : 'ASC'}, member.id`;
  switch (sort) {
    case 'name':
    case 'relevance':
      return byName;
    case 'surname':
      return `member.sort_surname${suffix} ${direction}, ${byName}`;
    case 'company':
      return `company.folded_name IS NULL, company.folded_name ${direction}, ${byName}`;
    case 'joined':
      return `member.joined_on IS NULL, member.joined_on ${direction}, ${byName}`;
    case 'updated':
      return `member.updated_at ${direction}, ${byName}`;
  }
}
