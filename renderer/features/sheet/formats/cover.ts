import type { SheetMember, SheetSettings } from '@shared/sheet/sheet.schema';
import { facePlace, facesOf } from '../setting/faces';
import { shortAddress } from './prose';
import { html, text, type Html } from '../setting/html';
import type { SheetInput } from '../setting/setting.types';
import { dateOf, logoOf, paragraphs, titleOf } from './opening';

/** Letters above which a title or text is set smaller, so that the longest still fit on an A5 page. */
const longTitle = 40;
const longText = 450;

/** Faces on a cover: whole rows of six. */
const facesInRow = 6;
const coverFaceMm = 16;

/** A booklet's first page: what it is, of whom, of when, and some of their faces. */
export function coverOf(input: SheetInput): { markup: Html; memberIds: readonly string[] } {
  const faces = facesOnCover(input);
  const fill = facesOf(faces, input.photos, coverFaceMm);
  return { markup: fill(coverMarkup(input, faces)), memberIds: faces.map(({ id }) => id) };
}

/** Those with a photo, in as many whole rows as there are; none where the sheet has no photos. */
function facesOnCover({ settings, content }: SheetInput): SheetMember[] {
  if (!settings.photos || settings.cover.length > longText) return [];
  const seen = content.members.filter(({ photoVersion }) => photoVersion !== null);
  const count = Math.min(
    facesInRow * rowsOfFaces(settings),
    Math.floor(seen.length / facesInRow) * facesInRow,
  );
  // Spread over all of them, so that not only the beginning of the alphabet is seen.
  return Array.from({ length: count }, (_, at) => seen[Math.floor((at * seen.length) / count)]).flatMap(
    (member) => member ?? [],
  );
}

/** As many as an A5 page has room for beside its words. */
function rowsOfFaces({ title, subtitle, cover }: SheetSettings): number {
  if (cover.trim() !== '') return 2;
  return title.length > longTitle || subtitle.length > longTitle * 2 ? 3 : 5;
}

function coverMarkup(input: SheetInput, faces: readonly SheetMember[]): Html {
  const { settings, space } = input;
  const when = [settings.edition.trim(), dateOf(input)].filter((part) => part !== '');
  return html`<div class="cover">
    <div class="cover__top">
      ${logoOf(input)}
      <p class="cover__space">${text(space.name)}</p>
    </div>
    <div class="cover__middle">
      <h1 class="cover__title${titleOf(input).length > longTitle && html` cover__title--long`}" dir="auto">
        ${text(titleOf(input))}
      </h1>
      ${
        settings.subtitle.trim() !== '' &&
        html`<p class="cover__subtitle" dir="auto">${text(settings.subtitle.trim())}</p>`
      }
    </div>
    ${faces.length > 0 && html`<div class="cover__faces" aria-hidden="true">${faces.map(facePlace)}</div>`}
    <div class="cover__bottom">
      ${settings.cover.trim() !== '' && html`<div class="cover__text${settings.cover.length > longText && html` cover__text--long`}">${paragraphs(settings.cover)}</div>`}
      <p class="cover__edition">${when.map((part, at) => html`${at > 0 && html`<br />`}${text(part)}`)}</p>
    </div>
  </div>`;
}

/** A booklet's last page: where the space is found. */
export function backOf(input: SheetInput): Html {
  const { settings, space } = input;
  const lines = [space.address, space.phone, space.email, shortAddress(space.web)]
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return html`<div class="back">
    ${logoOf(input)}
    <p class="back__space">${text(space.name)}</p>
    ${lines.map((line) => html`<p class="back__line"><bdi>${text(line)}</bdi></p>`)}
    ${settings.footer.trim() !== '' && html`<p class="back__footer" dir="auto">${text(settings.footer.trim())}</p>`}
  </div>`;
}
