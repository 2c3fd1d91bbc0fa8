import type { UnitOfWork } from './database/unit-of-work';
import { getPhoto } from './members';
import { getLogo } from './space';

/** A picture of the community, as its bytes and media type. */
export interface Media {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/**
 * The picture at an address of the `media/` family: `members/<id>/photo` or `space/logo`.
 *
 * @param path without a leading `media/` and without a query
 * @returns null where there is none
 */
export async function readMedia(unitOfWork: UnitOfWork, path: string): Promise<Media | null> {
  const member = /^members\/([0-9a-f-]{36})\/photo$/u.exec(path)?.[1];
  if (member !== undefined) return unitOfWork.read((tx) => getPhoto(tx, member));
  if (path === 'space/logo') return unitOfWork.read(getLogo);
  return null;
}
