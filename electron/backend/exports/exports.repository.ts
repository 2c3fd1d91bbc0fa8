import type { MemberFields } from '@shared/members/members.schema';
import type { Localized } from '@shared/locale';
import type { Consent } from '@shared/consents/consents.schema';
import type { ServiceFields } from '@shared/services/services.schema';
import { readAllConsents } from '../consents';
import type { ReadTx } from '../database/unit-of-work';
import { readMemberFields } from '../members';

export interface ExportedService extends Omit<ServiceFields, 'specialtyIds'> {
  /** What it is about, in each language. */
  readonly specialties: readonly Localized<string>[];
}

/** A member with all that an export may tell. */
export interface ExportedMember {
  readonly id: string;
  readonly fields: MemberFields;
  readonly updatedAt: string;
  readonly services: readonly ExportedService[];
  readonly consents: readonly Consent[];
  /** Null also where the file has no place for it. */
  readonly photo: Photo | null;
}

export interface Photo {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * The given members in the order of the ids.
 *
 * @param options with `photos`: they are large, and only cards have a place for them
 */
export async function readForExport(
  tx: ReadTx,
  ids: readonly string[],
  options: { readonly photos: boolean },
): Promise<ExportedMember[]> {
  const list = JSON.stringify(ids);
  const services = await tx.query<ServiceRecord>(
    `SELECT id, member_id AS memberId, kind, title, description, keywords, level, link, price_hint AS priceHint
     FROM service
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
  for (const { id, memberId, keywords, ...same } of services) {
    const service = {
      ...same,
      keywords: JSON.parse(keywords) as string[],
      specialties: names.get(id) ?? [],
    };
    byMember.set(memberId, [...(byMember.get(memberId) ?? []), service]);
  }
  const members = await readMemberFields(tx, ids);
  const consents = await readAllConsents(tx, ids);
  const photos = options.photos ? await readPhotos(tx, list) : new Map<string, Photo>();
  return members.map((member) => ({
    ...member,
    services: byMember.get(member.id) ?? [],
    consents: consents.get(member.id) ?? [],
    photo: photos.get(member.id) ?? null,
  }));
}

type ServiceRecord = Omit<ExportedService, 'specialties' | 'keywords'> & {
  readonly id: string;
  readonly memberId: string;
  readonly keywords: string;
};

async function readPhotos(tx: ReadTx, list: string): Promise<Map<string, Photo>> {
  const rows = await tx.query<Photo & { readonly memberId: string }>(
    `SELECT member_id AS memberId, media_type AS mediaType, bytes FROM member_photo
     WHERE member_id IN (SELECT value FROM json_each(?))`,
    [list],
  );
  return new Map(rows.map(({ memberId, mediaType, bytes }) => [memberId, { mediaType, bytes }]));
}
