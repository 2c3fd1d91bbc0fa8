import { maxPhotoBytes } from '@shared/members/members.contract';
import type { CardProperty } from '../files/vcard';

/**
 * The bytes of a card's photo: `ENCODING=b` (3.0, RFC 2426), `BASE64` (2.1) or a `data:` address (4.0, RFC 6350).
 *
 * @returns null where the photo is elsewhere, as nothing is ever fetched, or is too large to be taken
 */
export function photoBytes({ raw, parameters }: CardProperty): Uint8Array | null {
  const encoding = parameters.get('ENCODING')?.[0]?.toUpperCase() ?? '';
  const inline =
    encoding === 'B' || encoding === 'BASE64' ? raw : /^data:[^,]*;base64\\?,(.*)$/isu.exec(raw)?.[1];
  if (inline === undefined || inline.length > (maxPhotoBytes * 4) / 3 + 4) return null;
  return Buffer.from(inline, 'base64');
}
