import { insertAwareness } from '../awareness';
import { writeConsents } from '../consents';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { insertInteractions } from '../interactions';
import { contentVersion, insertMembers, putPhoto, writable } from '../members';
import { insertServices } from '../services';
import { writeSpaceFields } from '../space';
import { insertTies } from '../ties';
import type { MadeUpCommunity } from './community.types';
import type { MadeUpRelations } from './relations';

/** Writes a made-up community into an empty one. */
export async function insertCommunity(tx: WriteTx, community: MadeUpCommunity): Promise<void> {
  await writeSpaceFields(tx, community.space);
  const { members } = community;
  await insertMembers(
    tx,
    members.map(({ id, fields }) => writable({ id, fields, version: 1 })),
  );
  await insertServices(
    tx,
    members.flatMap(({ id, services }) =>
      services.map((fields, position) => ({ memberId: id, position, fields })),
    ),
  );
  await writeConsents(
    tx,
    members.flatMap(({ id, consents }) =>
      consents.map((consent) => ({ memberId: id, ...consent, note: '' })),
    ),
  );
}

/** Gives a member a drawn photo. */
export async function insertPortrait(tx: WriteTx, memberId: string, bytes: Uint8Array): Promise<void> {
  await putPhoto(tx, {
    memberId,
    version: contentVersion(bytes),
    mediaType: 'image/png',
    bytes: Buffer.from(bytes),
  });
}

/** Ties the members of a made-up community. */
export async function insertRelations(tx: WriteTx, relations: MadeUpRelations): Promise<void> {
  await insertTies(tx, relations.ties);
  await insertInteractions(tx, relations.interactions);
  await insertAwareness(tx, relations.awareness);
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
    'DELETE FROM interaction',
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
