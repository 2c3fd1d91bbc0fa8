import { EntitySchema } from 'typeorm';
import { bytesColumn } from '../database/column-types';

export interface MemberPhotoRow {
  memberId: string;
  /** Hash of the bytes: changes with every new photo. */
  version: string;
  mediaType: string;
  bytes: Buffer;
}

export const MemberPhotoEntity = new EntitySchema<MemberPhotoRow>({
  name: 'member_photo',
  columns: {
    memberId: { type: 'text', name: 'member_id', primary: true },
    version: { type: 'text' },
    mediaType: { type: 'text', name: 'media_type' },
    bytes: { type: bytesColumn },
  },
});
