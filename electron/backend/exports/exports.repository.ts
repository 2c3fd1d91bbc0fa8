import type { MemberFields } from '@shared/members/members.schema';
import type { Localized } from '@shared/locale';
import type { ServiceKind, ServiceLevel } from '@shared/services/services.schema';
import type { ReadTx } from '../database/unit-of-work';
import { readMemberFields } from '../members';

export interface ExportedService {
  readonly kind: ServiceKind;
  readonly title: string;
  readonly level: ServiceLevel | null;
  /** What it is about, in each language. */
  readonly specialties: readonly Localized<string>[];
}

/** A member with all that an export may tell. */
export interface ExportedMember {
  readonly id: string;
  readonly fields: MemberFields;
  readonly updatedAt: string;
  readonly services: readonly ExportedService[];
}

/** The given members in the order of the ids. */
export async function readForExport(tx: ReadTx, ids: readonly string[]): Promise<ExportedMember[]> {
  const list = JSON.stringify(ids);
  const services = await tx.query<{ id: string; memberId: string } & Omit<ExportedService, 'specialties'>>(
    `SELECT id, member_id AS memberId, kind, title, level FROM service
     WHERE member_id IN (SELECT value FROM json_each(?)) ORDER BY member_id, position, id`,
    [list],
  );
  const specialties = await tx.query<{ serviceId: string } & Localized<string>>(
    `SELECT service_id AS serviceId, name_es AS es, name_ca AS ca, name_en AS en
     FROM service_specialty JOIN specialty ON specialty.id = service_specialty.specialty_id
     WHERE member_id IN (SELECT value FROM json_each(?)) ORDER BY service_id, service_specialty.position`,
    [list],
  );
  const names = new Map<string, Localized<string>[]>();
  for (const { serviceId, es, ca, en } of specialties) {
    names.set(serviceId, [...(names.get(serviceId) ?? []), { es, ca, en }]);
  }
  const byMember = new Map<string, ExportedService[]>();
  for (const { id, memberId, kind, title, level } of services) {
    const service = { kind, title, level, specialties: names.get(id) ?? [] };
    byMember.set(memberId, [...(byMember.get(memberId) ?? []), service]);
  }
  const members = await readMemberFields(tx, ids);
  return members.map((member) => ({ ...member, services: byMember.get(member.id) ?? [] }));
}
