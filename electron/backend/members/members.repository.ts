import type { SimilarMember, TrashedMember } from '@shared/members/members.contract';
import { In } from 'typeorm';
import { notFound } from '../domain-error';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { MemberEntity, type MemberRow } from './member.entity';
import { MemberPhotoEntity, type MemberPhotoRow } from './member-photo.entity';

/** @throws {DomainError} NOT_FOUND, also for a member in the trash unless `trashed` */
export async function getMember(
  tx: ReadTx,
  id: string,
  options: { trashed?: boolean } = {},
): Promise<MemberRow> {
  const row = await tx.manager.findOneBy(MemberEntity, { id });
  if (!row || (row.deletedAt !== null && !options.trashed)) throw notFound('member');
  return row;
}

export async function insertMember(tx: WriteTx, row: MemberRow): Promise<void> {
  await tx.manager.insert(MemberEntity, row);
}

export async function updateMember(tx: WriteTx, row: MemberRow): Promise<void> {
  const { id, ...columns } = row;
  await tx.manager.update(MemberEntity, { id }, columns);
}

/** Puts those of the members that are not in the trash into it or, with null, takes those that are out of it. */
export async function setDeletedAt(
  tx: WriteTx,
  ids: readonly string[],
  deletedAt: string | null,
): Promise<void> {
  await tx.query(
    `UPDATE member SET deleted_at = ?, updated_at = ?, version = version + 1
     WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS ${deletedAt === null ? 'NOT NULL' : 'NULL'}`,
    [deletedAt, tx.now, JSON.stringify(ids)],
  );
}

export async function namesOf(tx: ReadTx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.manager.find(MemberEntity, {
    select: { displayName: true },
    where: { id: In(ids.slice(0, 3)) },
  });
  return rows.map((row) => row.displayName);
}

export async function listTrash(tx: ReadTx): Promise<Omit<TrashedMember, 'erasedOn'>[]> {
  return tx.query(
    `SELECT member.id, display_name AS name, coalesce(company.name, '') AS companyName, deleted_at AS deletedAt
     FROM member LEFT JOIN company ON company.id = member.company_id
     WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC`,
  );
}

/** Ids of members that have been in the trash since before the instant. */
export async function listTrashedBefore(tx: ReadTx, instant: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM member WHERE deleted_at < ?', [instant]);
  return rows.map((row) => row.id);
}

/** Those of the members that are in the trash. */
export async function onlyTrashed(tx: ReadTx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM member WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NOT NULL`,
    [JSON.stringify(ids)],
  );
  return rows.map((row) => row.id);
}

/** Takes members out of the community for good, and by cascade all that hangs on them. */
export async function deleteMembers(tx: WriteTx, ids: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM member WHERE id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]);
}

/** Members with the same e-mail, phone or folded name, that order of certainty first. */
export async function findSimilar(
  tx: ReadTx,
  keys: { nameKey: string; emailKey: string; phoneKey: string; exceptId: string | null },
): Promise<SimilarMember[]> {
  return tx.query<SimilarMember>(
    `SELECT member.id, display_name AS name, coalesce(company.name, '') AS companyName,
            CASE WHEN ?1 <> '' AND email_key = ?1 THEN 'email'
                 WHEN ?2 <> '' AND phone_key = ?2 THEN 'phone' ELSE 'name' END AS because
     FROM member LEFT JOIN company ON company.id = member.company_id
     WHERE deleted_at IS NULL AND member.id <> coalesce(?4, '')
       AND ((?1 <> '' AND email_key = ?1) OR (?2 <> '' AND phone_key = ?2) OR (?3 <> '' AND name_key = ?3))
     ORDER BY CASE because WHEN 'email' THEN 0 WHEN 'phone' THEN 1 ELSE 2 END, sort_name LIMIT 10`,
    [keys.emailKey, keys.phoneKey, keys.nameKey, keys.exceptId],
  );
}

export async function photoVersion(tx: ReadTx, memberId: string): Promise<string | null> {
  const rows = await tx.query<{ version: string }>('SELECT version FROM member_photo WHERE member_id = ?', [
    memberId,
  ]);
  return rows[0]?.version ?? null;
}

export async function getPhoto(tx: ReadTx, memberId: string): Promise<MemberPhotoRow | null> {
  return tx.manager.findOneBy(MemberPhotoEntity, { memberId });
}

export async function putPhoto(tx: WriteTx, row: MemberPhotoRow): Promise<void> {
  const { memberId, ...columns } = row;
  if (await tx.manager.existsBy(MemberPhotoEntity, { memberId })) {
    await tx.manager.update(MemberPhotoEntity, { memberId }, columns);
  } else {
    await tx.manager.insert(MemberPhotoEntity, row);
  }
}

export async function deletePhoto(tx: WriteTx, memberId: string): Promise<void> {
  await tx.manager.delete(MemberPhotoEntity, { memberId });
}
