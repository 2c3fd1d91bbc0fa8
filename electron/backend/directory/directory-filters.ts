import type { DirectoryFilters } from '@shared/directory/directory.schema';

/** A condition over `member` with its bound parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** A filter that a facet leaves out, to count what its choices would show. */
export type FilterName = keyof DirectoryFilters;

/**
 * The filters as one SQL condition over `member`.
 *
 * @param found ids that the words were found in, where `filters.query` is given
 * @param without filters to leave out
 */
export function conditionFor(
  filters: DirectoryFilters,
  found: readonly string[] | null,
  without: readonly FilterName[] = [],
): Condition {
  const kept = Object.entries(filters).filter(([name]) => !without.some((left) => left === name));
  const applied: DirectoryFilters = Object.fromEntries(kept);
  const conditions = [
    { sql: 'member.deleted_at IS NULL', parameters: [] },
    ...(found
      ? [{ sql: 'member.id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(found)] }]
      : []),
    ...services(applied),
    ...person(applied),
    ...consent(applied),
  ];
  return {
    sql: conditions.map((condition) => condition.sql).join(' AND '),
    parameters: conditions.flatMap((condition) => condition.parameters),
  };
}

function services({ sectors, specialties, kinds }: DirectoryFilters): Condition[] {
  const ofKind = kinds?.length ? ` AND kind IN (${inList})` : '';
  const kindParameters = kinds?.length ? [JSON.stringify(kinds)] : [];
  const conditions: Condition[] = [];
  if (sectors?.length) {
    conditions.push({
      sql: `member.id IN (SELECT member_id FROM service_specialty
              WHERE specialty_id IN (SELECT id FROM specialty WHERE sector_id IN (${inList}))${ofKind})`,
      parameters: [JSON.stringify(sectors), ...kindParameters],
    });
  }
  if (specialties?.length) {
    conditions.push({
      sql: `member.id IN (SELECT member_id FROM service_specialty WHERE specialty_id IN (${inList})${ofKind})`,
      parameters: [JSON.stringify(specialties), ...kindParameters],
    });
  }
  if (conditions.length === 0 && kinds?.length) {
    conditions.push({
      sql: `member.id IN (SELECT member_id FROM service WHERE kind IN (${inList}))`,
      parameters: kindParameters,
    });
  }
  return conditions;
}

function person(filters: DirectoryFilters): Condition[] {
  const conditions: Condition[] = [];
  if (filters.languages?.length) {
    conditions.push({
      sql: `EXISTS (SELECT 1 FROM json_each(member.languages) WHERE value IN (${inList}))`,
      parameters: [JSON.stringify(filters.languages)],
    });
  }
  if (filters.inOn !== undefined) {
    // Whoever is away or has left does not come on their days.
    const sql = `member.status = 'active' AND (member.days_in & ?) <> 0`;
    conditions.push({ sql, parameters: [1 << (filters.inOn - 1)] });
  }
  if (filters.statuses?.length) {
    conditions.push({ sql: `member.status IN (${inList})`, parameters: [JSON.stringify(filters.statuses)] });
  }
  if (filters.joinedSince !== undefined) {
    conditions.push({ sql: 'member.joined_on >= ?', parameters: [filters.joinedSince] });
  }
  if (filters.companyId !== undefined) {
    conditions.push({ sql: 'member.company_id = ?', parameters: [filters.companyId] });
  }
  return conditions;
}

function consent({ consent: purpose, consentMissing }: DirectoryFilters): Condition[] {
  if (purpose === undefined) return [];
  const given = 'SELECT member_id FROM consent WHERE purpose = ? AND given = 1';
  return [{ sql: `member.id ${consentMissing ? 'NOT ' : ''}IN (${given})`, parameters: [purpose] }];
}

/** A list travels as one JSON parameter, so that its length does not matter. */
const inList = 'SELECT value FROM json_each(?)';
