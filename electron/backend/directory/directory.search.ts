import type { ServiceKind, ServiceLevel } from '@shared/services/services.schema';
import type { ReadTx } from '../database/unit-of-work';
import type { SearchMember, SearchService, SearchSpecialty } from './search/search.types';

interface MemberRecord {
  id: string;
  name: string;
  companyName: string;
  role: string;
  pitch: string;
  bio: string;
  status: string;
}

interface ServiceRecord {
  id: string;
  member_id: string;
  kind: ServiceKind;
  title: string;
  description: string;
  keywords: string;
  level: ServiceLevel | null;
  specialties: string;
}

/** Ids of all members that can be found, a page at a time: those after `after`. */
export async function listSearchableIds(tx: ReadTx, after: string, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'SELECT id FROM member WHERE id > ? AND deleted_at IS NULL ORDER BY id LIMIT ?',
    [after, limit],
  );
  return rows.map((row) => row.id);
}

/**
 * What the search may know of the given members. Members in the trash are left out. Former members are found by name
 * alone: nobody should be sent to somebody who left.
 */
export async function readSearchMembers(tx: ReadTx, ids: readonly string[]): Promise<SearchMember[]> {
  const list = JSON.stringify(ids);
  const members = await tx.query<MemberRecord>(
    `SELECT member.id, display_name AS name, coalesce(company.name, '') AS companyName, role, pitch, bio, status
     FROM member LEFT JOIN company ON company.id = member.company_id
     WHERE member.id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`,
    [list],
  );
  const services = await tx.query<ServiceRecord>(
    `SELECT id, member_id, kind, title, description, keywords, level,
            (SELECT json_group_array(specialty_id) FROM
               (SELECT specialty_id FROM service_specialty WHERE service_id = service.id ORDER BY position)) AS specialties
     FROM service WHERE member_id IN (SELECT value FROM json_each(?)) ORDER BY member_id, position`,
    [list],
  );
  const byMember = new Map<string, SearchService[]>(members.map((member) => [member.id, []]));
  for (const service of services) byMember.get(service.member_id)?.push(searchServiceOf(service));
  return members.map(({ status, ...member }) =>
    status === 'former'
      ? { ...member, role: '', pitch: '', bio: '', services: [] }
      : { ...member, services: byMember.get(member.id) ?? [] },
  );
}

/** The specialties as they are called now, each with those that were merged into it. */
export async function readSearchSpecialties(tx: ReadTx): Promise<SearchSpecialty[]> {
  const rows = await tx.query<{
    id: string;
    sectorId: string;
    es: string;
    ca: string;
    en: string;
    synonyms: string;
    absorbed: string;
  }>(
    `SELECT id, sector_id AS sectorId, name_es AS es, name_ca AS ca, name_en AS en, synonyms,
            (SELECT json_group_array(merged.id) FROM specialty merged WHERE merged.merged_into = specialty.id) AS absorbed
     FROM specialty WHERE deleted_at IS NULL ORDER BY id`,
  );
  return rows.map(({ id, sectorId, es, ca, en, synonyms, absorbed }) => ({
    id,
    sectorId,
    name: { es, ca, en },
    synonyms: JSON.parse(synonyms) as SearchSpecialty['synonyms'],
    absorbedIds: JSON.parse(absorbed) as string[],
  }));
}

/** How many members use each specialty, for whatever, and the sectors' names. */
export async function readSpecialtyUses(
  tx: ReadTx,
): Promise<{ uses: Map<string, number>; sectorNames: Map<string, { es: string; ca: string; en: string }> }> {
  const uses = await tx.query<{ id: string; uses: number }>(
    'SELECT specialty_id AS id, count(DISTINCT member_id) AS uses FROM service_specialty GROUP BY specialty_id',
  );
  const sectors = await tx.query<{ id: string; es: string; ca: string; en: string }>(
    'SELECT id, name_es AS es, name_ca AS ca, name_en AS en FROM sector',
  );
  return {
    uses: new Map(uses.map((row) => [row.id, row.uses])),
    sectorNames: new Map(sectors.map(({ id, ...name }) => [id, name])),
  };
}

function searchServiceOf(service: ServiceRecord): SearchService {
  return {
    id: service.id,
    kind: service.kind,
    title: service.title,
    description: service.description,
    keywords: JSON.parse(service.keywords) as string[],
    level: service.level,
    specialtyIds: JSON.parse(service.specialties) as string[],
  };
}
