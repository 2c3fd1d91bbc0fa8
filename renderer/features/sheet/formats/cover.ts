import type { SheetMember } from '@shared/sheet/sheet.schema';
import { facePlace, facesOf } from '../setting/faces';
import { shortAddress } from './prose';
import { html, text, type Html } from '../setting/html';
import type { SheetInput } from '../setting/setting.types';
import { coverTexts, dateOf, footerOf, logoOf, titlesOf } from './opening';
import { cells, ownTexts, twice } from './two-languages';

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
function facesOnCover(input: SheetInput): SheetMember[] {
  const { settings, content } = input;
  if (!settings.photos || coverLength(input) > longText) return [];
  const seen = content.members.filter(({ photoVersion }) => photoVersion !== null);
  const count = Math.min(facesInRow * rowsOfFaces(input), Math.floor(seen.length / facesInRow) * facesInRow);
  // Spread over all of them, so that not only the beginning of the alphabet is seen.
  return Array.from({ length: count }, (_, at) => seen[Math.floor((at * seen.length) / count)]).flatMap(
    (member) => member ?? [],
  );
}

/** As many as an A5 page has room for beside its words. */
function rowsOfFaces(input: SheetInput): number {
  const { title, subtitle } = input.settings;
  if (coverLength(input) > 0) return 2;
  const isTwice = titlesOf(input).length + ownTexts(input, 'subtitle').length > 2;
  return isTwice || title.length > longTitle || subtitle.length > longTitle * 2 ? 3 : 5;
}

/** Letters that the text of the cover takes as one of full width: two beside one another have half of it each. */
function coverLength(input: SheetInput): number {
  const lengths = ownTexts(input, 'cover').map(({ words }) => words.length);
  return Math.max(0, ...lengths) * lengths.length;
}

function coverMarkup(input: SheetInput, faces: readonly SheetMember[]): Html {
  const { settings, space } = input;
  const when = [settings.edition.trim(), dateOf(input)].filter((part) => part !== '');
  const [titles, subtitles] = [titlesOf(input), ownTexts(input, 'subtitle')];
  const isLong = titles.some(({ words }) => words.length > longTitle);
  return html`<div class="cover">
    <div class="cover__top">
      ${logoOf(input)}
      <p class="cover__space">${text(space.name)}</p>
    </div>
    <div class="cover__middle">
      <h1 class="cover__title${isLong && html` cover__title--long`}${twice(titles)}" dir="auto">
        ${cells(titles)}
      </h1>
      ${subtitles.length > 0 && html`<p class="cover__subtitle${twice(subtitles)}" dir="auto">${cells(subtitles)}</p>`}
    </div>
    ${faces.length > 0 && html`<div class="cover__faces" aria-hidden="true">${faces.map(facePlace)}</div>`}
    <div class="cover__bottom">
      ${coverLength(input) > 0 && html`<div class="cover__text${coverLength(input) > longText && html` cover__text--long`}">${coverTexts(input)}</div>`}
      <p class="cover__edition">${when.map((part, at) => html`${at > 0 && html`<br />`}${text(part)}`)}</p>
    </div>
  </div>`;
}

/** A booklet's last page: where the space is found. */
export function backOf(input: SheetInput): Html {
  const { space } = input;
  const lines = [space.address, space.phone, space.email, shortAddress(space.web)]
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return html`<div class="back">
    ${logoOf(input)}
    <p class="back__space">${text(space.name)}</p>
    ${lines.map((line) => html`<p class="back__line"><bdi>${text(line)}</bdi></p>`)}
    ${footerOf(input) !== '' && html`<p class="back__footer" dir="auto">${text(footerOf(input))}</p>`}
  </div>`;
}
