import type { SheetMember } from '@shared/sheet/sheet.schema';
import { html, text, type Html } from './html';
import { initialsFace } from './initials';
import type { PrintPhotos, SheetInput } from './setting.types';

/** Where a member's face will stand: photos are only read for pages that are ready. */
export function facePlace(member: { readonly id: string }): Html {
  return html`<span class="face"><i data-face="${text(member.id)}"></i></span>`;
}

/** Hears how far a longer work is; throws where that work shall end. */
export type Step = (done: number, total: number) => void;

const noStep: Step = () => undefined;

/** Puts photos into their places; initials where there are none, and where they are still being made. */
export type FillFaces = (markup: Html) => Html;

/** The members with the photos that the sheet shows: none where it goes without, so that all have initials. */
export function shownFaces({ content, settings }: SheetInput): SheetMember[] {
  return content.members.map((member) => (settings.photos ? member : { ...member, photoVersion: null }));
}

/**
 * A page does not wait for its photos: those that are not made yet are begun, and `fillPhotos` puts them in.
 *
 * @param sideMm of the square that a photo fills
 */
export function facesOf(members: readonly SheetMember[], photos: PrintPhotos, sideMm: number): FillFaces {
  const byId = new Map(members.map((member) => [member.id, member]));

  function face(id: string): Html {
    const member = byId.get(id);
    if (!member) return initialsFace({ id, name: '' });
    const address = photos.readyAddressOf(member, sideMm);
    if (typeof address === 'string')
      return html`<img class="face__photo" src="${text(address)}" alt="" decoding="sync" />`;
    if (address === null || member.photoVersion === null) return initialsFace(member);
    void photos.addressOf(member, sideMm);
    return html`<span
      class="face__wait"
      data-photo="${text(id)}"
      data-version="${text(member.photoVersion)}"
      data-side="${sideMm}"
      >${initialsFace(member)}</span
    >`;
  }

  return (markup) => markup.replaceAll(place, (_, id: string) => face(id)) as Html;
}

const place = /<i data-face="([^"]*)"><\/i>/gu;

/**
 * Puts the photos into pages in the document as they are made; ends when all are there. May be called again while it
 * runs.
 *
 * @param root holds the pages
 * @param step hears how many photos of how many are there; ends the waiting where it throws
 */
export async function fillPhotos(root: ParentNode, photos: PrintPhotos, step: Step = noStep): Promise<void> {
  const waiting = [...root.querySelectorAll<HTMLElement>('[data-photo]')];
  let done = 0;
  await Promise.all(
    waiting.map(async (element) => {
      const { photo: id = '', version = '', side = '' } = element.dataset;
      const address = await photos.addressOf({ id, photoVersion: version }, Number(side));
      done += 1;
      step(done, waiting.length);
      if (address === null || !element.parentNode) return;
      const image = document.createElement('img');
      image.className = 'face__photo';
      image.alt = '';
      image.decoding = 'sync';
      image.src = address;
      element.replaceWith(image);
    }),
  );
}

/** The same, and ends when every picture can be drawn: nothing is printed before. */
export async function allPictures(root: ParentNode, photos: PrintPhotos, step: Step = noStep): Promise<void> {
  await fillPhotos(root, photos, step);
  await Promise.all([...root.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
}
