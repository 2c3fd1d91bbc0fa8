import type { SheetMember } from '@shared/sheet/sheet.schema';
import { facePlace, facesOf, shownFaces } from '../setting/faces';
import { fitTogether, scalesBetween, type Fitting } from '../setting/fit';
import { html, text, type Html } from '../setting/html';
import { hyphenationOf, type Hyphenate } from '../setting/hyphenate';
import { chosenSize } from '../setting/page-frame';
import type { SheetInput, SheetMaker, SheetPage } from '../setting/setting.types';
import { codeOf } from './codes';
import { dateOf, logoOf, paragraphs, titleOf } from './opening';
import { posterGrid, type PosterGrid } from './poster-grid';
import { prose } from './prose';

/** Millimetres around, and between head and grid. */
const margin = 14;
const footHeight = 7;
/** The first share of people whose whole text must fit before type is made smaller for them. */
const wantedShare = 0.9;
const [largestScale, smallestScale] = [2.6, 0.55];

/** Everybody on one page: a face, a name, one line, and what they offer. */
export const poster: SheetMaker = async function* (input, stage, signal): AsyncGenerator<SheetPage> {
  const { content, photos, settings, words } = input;
  const { width, height } = chosenSize(settings);
  const hyphenate = await hyphenationOf(words.locale);
  const head = headOf(input);
  const inner = width - 2 * margin;
  const [headHeight = 0] = await stage.heightsOf([html`<div class="poster">${head}</div>`], inner);
  const place = { width: inner, height: height - 2 * margin - headHeight - footHeight };
  const grid = posterGrid(content.members.length, place);
  const cells = await fitTogether(
    content.members.map((member) => cellOf(member, grid, input, hyphenate)),
    scalesBetween(largestScale, smallestScale),
    wantedShare,
    stage,
    signal,
  );
  const fillFaces = facesOf(shownFaces(input), photos, grid.face);
  const rows: Html[] = [];
  let from = 0;
  for (const count of grid.rows) {
    rows.push(html`<div class="poster__row">${cells.slice(from, from + count)}</div>`);
    from += count;
  }
  const people =
    rows.length === 0
      ? html`<p class="nobody">${text(words.say('sheetPrint.nobody'))}</p>`
      : html`<div class="poster__grid" style="height:${place.height}mm">${rows}</div>`;
  yield {
    width,
    height,
    html: await fillFaces(
      html`<section class="sheet-page poster" style="width:${width}mm;height:${height}mm" data-page="1">
        <div class="poster__inner" style="inset:${margin}mm">
          ${head}${people}
          <p class="poster__foot">${text(footOf(input))}</p>
        </div>
      </section>`,
    ),
    memberIds: content.members.map(({ id }) => id),
  };
};

function headOf(input: SheetInput): Html {
  const { settings } = input;
  return html`<header class="poster__head">
    <div class="poster__words">
      <h1 class="poster__title" dir="auto">${text(titleOf(input))}</h1>
      ${
        settings.subtitle.trim() !== '' &&
        html`<p class="poster__subtitle" dir="auto">${text(settings.subtitle.trim())}</p>`
      }
      ${settings.cover.trim() !== '' && html`<div class="poster__cover">${paragraphs(settings.cover)}</div>`}
    </div>
    ${logoOf(input)}
  </header>`;
}

function footOf(input: SheetInput): string {
  const { settings, space } = input;
  const own = settings.footer.trim() || [space.name, space.web].filter((part) => part !== '').join(' · ');
  return [own, settings.edition.trim(), dateOf(input)].filter((part) => part !== '').join(' · ');
}

/** From all that is told down to the name alone: a long line gives way before type becomes too small to read. */
function cellOf(
  member: SheetMember,
  { cell, face }: PosterGrid,
  input: SheetInput,
  hyphenate: Hyphenate,
): Fitting {
  const { settings, words } = input;
  const fields = new Set(settings.fields);
  const name = member.name.trim() || words.say('sheetPrint.noName');
  const offers = fields.has('offers')
    ? member.services.filter(({ kind }) => kind === 'offers').map(({ title }) => title)
    : [];
  const pitch = fields.has('pitch') ? member.pitch.trim() : '';
  const work = [fields.has('role') ? member.role : '', fields.has('company') ? member.company : '']
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' · ');
  const lines = (...parts: readonly (readonly [string, string])[]) =>
    parts
      .filter(([, line]) => line !== '')
      .map(
        ([kind, line]) =>
          html`<p class="poster__line poster__line--${text(kind)}" dir="auto">${prose(line, hyphenate)}</p>`,
      );
  const wordings = [
    lines(['work', work], ['pitch', pitch], ['offers', offers.join(' · ')]),
    lines(['work', work], ['pitch', pitch], ['offers', offers.slice(0, 2).join(' · ')]),
    lines(['pitch', pitch], ['offers', offers[0] ?? '']),
    lines(['pitch', pitch]),
    lines(['work', work], ['offers', offers[0] ?? '']),
    lines(['offers', offers[0] ?? '']),
    lines(['work', work]),
    [],
  ];
  const code = codeOf(member, input);
  return {
    wordings: wordings.map(
      (told) => (scale) =>
        html`<article
          class="poster__cell"
          style="width:${cell.width}mm;height:${cell.height}mm;--s-face:${face}mm;--k:${scale.toFixed(3)}"
        >
          <div class="poster__faces">${facePlace(member)}${code}</div>
          <h2 class="poster__name"><bdi>${text(name)}</bdi></h2>
          ${told}
        </article>`,
    ),
  };
}
