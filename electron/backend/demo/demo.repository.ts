import { newId } from '@shared/ids';
import { fold } from '@shared/text/fold';
import { bulkInsert } from '../database/bulk-insert';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { columnsOf, contentVersion, putPhoto } from '../members';
import { writeSpaceFields } from '../space';
import type { MadeUpCommunity } from './community.types';

type Value = string | number | null;

/** Writes a made-up community into an empty one. */
export async function insertCommunity(tx: WriteTx, community: MadeUpCommunity): Promise<void> {
  await writeSpaceFields(tx, community.space);
  const companyIds = await insertCompanies(tx, community);
  const rows: { members: Value[][]; services: Value[][]; specialties: Value[][]; consents: Value[][] } = {
    members: [],
    services: [],
    specialties: [],
    consents: [],
  };
  const portraits: { memberId: string; bytes: Uint8Array }[] = [];
  for (const { fields, services, consents, portrait } of community.members) {
    const memberId = newId();
    const { companyName, ...own } = fields;
    rows.members.push(
      memberValues(memberId, companyIds.get(fold(companyName)) ?? null, columnsOf(own), tx.now),
    );
    for (const [position, service] of services.entries()) {
      const serviceId = newId();
      rows.services.push([
        serviceId,
        memberId,
        position,
        service.kind,
        service.title,
        service.description,
        JSON.stringify(service.keywords),
        service.level,
        service.link,
        service.priceHint,
        tx.now,
        tx.now,
        1,
      ]);
      for (const [place, specialtyId] of service.specialtyIds.entries()) {
        rows.specialties.push([serviceId, specialtyId, memberId, service.kind, place]);
      }
    }
    for (const purpose of consents) rows.consents.push([memberId, purpose, 1, tx.now, 'form', '']);
    if (portrait) portraits.push({ memberId, bytes: portrait });
  }
  await bulkInsert(tx, 'member', memberColumns, rows.members);
  await bulkInsert(tx, 'service', serviceColumns, rows.services);
  await bulkInsert(tx, 'service_specialty', specialtyColumns, rows.specialties);
  await bulkInsert(tx, 'consent', consentColumns, rows.consents);
  for (const { memberId, bytes } of portraits) {
    await putPhoto(tx, {
      memberId,
      version: contentVersion(bytes),
      mediaType: 'image/png',
      bytes: Buffer.from(bytes),
    });
  }
}

export async function hasMembers(tx: ReadTx): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM member LIMIT 1')).length > 0;
}

/**
 * Takes everything out of the community but the shipped taxonomy and the settings.
 *
 * @returns how many members there were
 */
export async function emptyCommunity(tx: WriteTx): Promise<number> {
  const [counted] = await tx.query<{ members: number }>('SELECT count(*) AS members FROM member');
  for (const statement of [
    'DELETE FROM member',
    'DELETE FROM company',
    'DELETE FROM space',
    'DELETE FROM specialty WHERE own = 1 AND merged_into IS NULL',
    'DELETE FROM change',
    'DELETE FROM operation',
  ]) {
    await tx.query(statement);
  }
  return counted?.members ?? 0;
}

async function insertCompanies(tx: WriteTx, community: MadeUpCommunity): Promise<Map<string, string>> {
  const names = new Map(
    community.members
      .map(({ fields }) => fields.companyName)
      .filter((name) => name !== '')
      .map((name) => [fold(name), name]),
  );
  const ids = new Map<string, string>();
  const rows: Value[][] = [];
  for (const [folded, name] of names) {
    const id = newId();
    ids.set(folded, id);
    rows.push([id, name, folded, tx.now, tx.now, 1]);
  }
  await bulkInsert(tx, 'company', ['id', 'name', 'folded_name', 'created_at', 'updated_at', 'version'], rows);
  return ids;
}

const memberColumns = [
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
  'created_at',
  'updated_at',
  'version',
];

function memberValues(
  id: string,
  companyId: string | null,
  own: ReturnType<typeof columnsOf>,
  now: string,
): Value[] {
  return [
    id,
    companyId,
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
    now,
    now,
    1,
  ];
}

const serviceColumns = [
  'id',
  'member_id',
  'position',
  'kind',
  'title',
  'description',
  'keywords',
  'level',
  'link',
  'price_hint',
  'created_at',
  'updated_at',
  'version',
];
const specialtyColumns = ['service_id', 'specialty_id', 'member_id', 'kind', 'position'];
const consentColumns = ['member_id', 'purpose', 'given', 'at', 'how', 'note'];
