import type { ConsentPurpose } from '@shared/consents/consents.schema';
import type { SheetService } from '@shared/sheet/sheet.schema';
import type { ReadTx } from '../database/unit-of-work';
import { readMemberFields } from '../members';
import type { AskedMember } from './sheet-content.rules';

/** The given members with what they said of each purpose, in the order of the ids. */
export async function readAskedMembers(tx: ReadTx, ids: readonly string[]): Promise<AskedMember[]> {
  const list = JSON.stringify(ids);
  const members = await readMemberFields(tx, ids);
  const shown = await tx.query<{ id: string; name: string; photoVersion: string | null }>(
    `SELECT member.id, display_name AS name, member_photo.version AS photoVersion
     FROM member LEFT JOIN member_photo ON member_photo.member_id = member.id
     WHERE member.id IN (SELECT value FROM json_each(?))`,
    [list],
  );
  const services = await readServices(tx, list);
  const consents = await readConsents(tx, list);
  const shownById = new Map(shown.map((row) => [row.id, row]));
  return members.map(({ id, fields }) => ({
    id,
    name: shownById.get(id)?.name ?? '',
    photoVersion: shownById.get(id)?.photoVersion ?? null,
    fields,
    services: services.get(id) ?? [],
    said: consents.get(id) ?? new Map<ConsentPurpose, boolean>(),
  }));
}

async function readServices(tx: ReadTx, list: string): Promise<Map<string, SheetService[]>> {
  const rows = await tx.query<
    Omit<SheetService, 'specialtyIds'> & { memberId: string; specialtyIds: string }
  >(
    `SELECT id, member_id AS memberId, kind, title, description, level,
            (SELECT json_group_array(specialty_id) FROM (
               SELECT specialty_id FROM service_specialty WHERE service_id = service.id ORDER BY position)) AS specialtyIds
     FROM service WHERE member_id IN (SELECT value FROM json_each(?)) ORDER BY member_id, position, id`,
    [list],
  );
  const byMember = new Map<string, SheetService[]>();
  for (const { memberId, specialtyIds, ...service } of rows) {
    const kept = byMember.get(memberId) ?? [];
    kept.push({ ...service, specialtyIds: JSON.parse(specialtyIds) as string[] });
    byMember.set(memberId, kept);
  }
  return byMember;
}

async function readConsents(tx: ReadTx, list: string): Promise<Map<string, Map<ConsentPurpose, boolean>>> {
  const rows = await tx.query<{ memberId: string; purpose: ConsentPurpose; given: number }>(
    `SELECT member_id AS memberId, purpose, given FROM consent
     WHERE member_id IN (SELECT value FROM json_each(?))`,
    [list],
  );
  const byMember = new Map<string, Map<ConsentPurpose, boolean>>();
  for (const { memberId, purpose, given } of rows) {
    const said = byMember.get(memberId) ?? new Map<ConsentPurpose, boolean>();
    byMember.set(memberId, said.set(purpose, given === 1));
  }
  return byMember;
}
