import type { Consent } from '@shared/consents/consents.schema';
import type { MemberFields } from '@shared/members/members.schema';
import type { ServiceKind } from '@shared/services/services.schema';
import { fold } from '@shared/text/fold';
import type { ReadTx } from '../../database/unit-of-work';
import { readMemberFields } from '../../members';
import type { FlatFields } from './flat-fields';

/** A member as far as it takes to recognise them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly emailKey: string;
  readonly phoneKey: string;
  readonly nameKey: string;
  readonly companyKey: string;
  readonly inTrash: boolean;
}

/** What an import wrote about a member the last time, to tell what the manager has edited since. */
export interface Origin {
  readonly given: FlatFields;
  /** Services as `kind|folded title`. */
  readonly services: readonly string[];
  /** Short name of the photo that was stored; `given` has the one that was in the file. */
  readonly photo?: string;
}

/** What a member said of a purpose, and when. */
export type KnownConsent = Pick<Consent, 'purpose' | 'given' | 'at'>;

/** A member that a row is about, with all that the row may change. */
export interface KnownMember {
  readonly id: string;
  readonly version: number;
  readonly fields: MemberFields;
  /** Short name of the photo's content; null where there is none. */
  readonly photo: string | null;
  /** Services as `kind|folded title`. */
  readonly services: ReadonlySet<string>;
  readonly specialtyIds: ReadonlySet<string>;
  readonly serviceCount: number;
  /** By purpose. */
  readonly consents: ReadonlyMap<string, KnownConsent>;
  readonly origin: Origin | null;
}

export function serviceKey(kind: ServiceKind, title: string): string {
  return `${kind}|${fold(title)}`;
}

/** People read at a time: few enough that others have their turns between. */
const peoplePerPage = 2000;

/** Everybody, the trash too, in the order in which they came to the community. */
export async function readPeople(tx: ReadTx): Promise<KnownPerson[]> {
  const people: PersonRecord[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: PersonRecord[] = await tx.query<PersonRecord>(
      `SELECT member.id, display_name AS name, email_key AS emailKey, phone_key AS phoneKey, name_key AS nameKey,
              coalesce(company.folded_name, '') AS companyKey, deleted_at IS NOT NULL AS inTrash,
              member.created_at AS createdAt
       FROM member LEFT JOIN company ON company.id = member.company_id
       WHERE member.id > ? ORDER BY member.id LIMIT ?`,
      [after, peoplePerPage],
    );
    people.push(...page);
    after = page.length < peoplePerPage ? undefined : page.at(-1)?.id;
  }
  // Most come in the order of their ids.
  people.sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
  return people.map(({ id, name, emailKey, phoneKey, nameKey, companyKey, inTrash }) => ({
    id,
    name,
    emailKey,
    phoneKey,
    nameKey,
    companyKey,
    inTrash: inTrash === 1,
  }));
}

type PersonRecord = Omit<KnownPerson, 'inTrash'> & { readonly inTrash: number; readonly createdAt: string };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The given members with what an import from this source wrote about them. */
export async function readKnownMembers(
  tx: ReadTx,
  ids: readonly string[],
  source: string,
): Promise<Map<string, KnownMember>> {
  const list = JSON.stringify(ids);
  const origins = await tx.query<{ memberId: string; written: string }>(
    `SELECT member_id AS memberId, written FROM import_origin
     WHERE source = ? AND member_id IN (SELECT value FROM json_each(?))`,
    [source, list],
  );
  const services = await tx.query<{ memberId: string; kind: ServiceKind; title: string }>(
    `SELECT member_id AS memberId, kind, title FROM service WHERE member_id IN (SELECT value FROM json_each(?))`,
    [list],
  );
  const specialties = await tx.query<{ memberId: string; id: string }>(
    `SELECT member_id AS memberId, specialty_id AS id FROM service_specialty
     WHERE kind = 'offers' AND member_id IN (SELECT value FROM json_each(?))`,
    [list],
  );
  const consents = await tx.query<{ memberId: string } & Omit<KnownConsent, 'given'> & { given: number }>(
    `SELECT member_id AS memberId, purpose, given, at FROM consent
     WHERE member_id IN (SELECT value FROM json_each(?))`,
    [list],
  );
  const photos = await tx.query<{ memberId: string; version: string }>(
    `SELECT member_id AS memberId, version FROM member_photo WHERE member_id IN (SELECT value FROM json_each(?))`,
    [list],
  );
  const photoOf = new Map(photos.map(({ memberId, version }) => [memberId, version]));
  const said = grouped(consents, ({ purpose, given, at }): [string, KnownConsent] => [
    purpose,
    { purpose, given: given === 1, at },
  ]);
  const keys = grouped(services, ({ kind, title }) => serviceKey(kind, title));
  const specialtyIds = grouped(specialties, ({ id }) => id);
  const written = new Map(origins.map((origin) => [origin.memberId, JSON.parse(origin.written) as Origin]));
  return new Map(
    (await readMemberFields(tx, ids)).map(({ id, version, fields }) => [
      id,
      {
        id,
        version,
        fields,
        photo: photoOf.get(id) ?? null,
        services: new Set(keys.get(id)),
        specialtyIds: new Set(specialtyIds.get(id)),
        serviceCount: keys.get(id)?.length ?? 0,
        consents: new Map(said.get(id)),
        origin: written.get(id) ?? null,
      },
    ]),
  );
}

function grouped<T extends { memberId: string }, Value>(
  rows: readonly T[],
  value: (row: T) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.memberId);
    if (group) group.push(value(row));
    else groups.set(row.memberId, [value(row)]);
  }
  return groups;
}
