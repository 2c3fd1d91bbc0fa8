import type { SheetMember } from '@shared/sheet/sheet.schema';
import { html, type Html } from './html';
import { initialsFace } from './initials';
import type { PrintPhotos, SheetInput } from './setting.types';

/** Where a member's face will stand: photos are only read for pages that are ready. */
export function facePlace(member: { readonly id: string }): Html {
  return html`<span class="face"><i data-face="${{ text: member.id }}"></i></span>`;
}

/** Puts photos into their places, or initials where there are none. */
export type FillFaces = (markup: Html) => Promise<Html>;

/** The members with the photos that the sheet shows: none where it goes without, so that all have initials. */
export function shownFaces({ content, settings }: SheetInput): SheetMember[] {
  return content.members.map((member) => (settings.photos ? member : { ...member, photoVersion: null }));
}

/** @param sideMm of the square that a photo fills */
export function facesOf(members: readonly SheetMember[], photos: PrintPhotos, sideMm: number): FillFaces {
  const byId = new Map(members.map((member) => [member.id, member]));

  async function face(id: string): Promise<[string, Html]> {
    const member = byId.get(id);
    if (!member) return [id, initialsFace({ id, name: '' })];
    const address = await photos.addressOf(member, sideMm);
    return [
      id,
      address === null
        ? initialsFace(member)
        : html`<img class="face__photo" src="${{ text: address }}" alt="" />`,
    ];
  }

  return async (markup) => {
    const ids = [...markup.matchAll(place)].map((match) => match[1] ?? '');
    const faces = new Map(await Promise.all(ids.map(face)));
    return markup.replaceAll(place, (_, id: string) => faces.get(id) ?? '') as Html;
  };
}

const place = /<i data-face="([^"]*)"><\/i>/gu;
