import type { Size } from '@shared/sheet/papers';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import { facePlace, facesOf, shownFaces } from '../setting/faces';
import { fitTogether, scalesBetween, type Fitting } from '../setting/fit';
import { html, nothing, text, type Html } from '../setting/html';
import { hyphenationOf, type Hyphenate } from '../setting/hyphenate';
import { chosenSize } from '../setting/page-frame';
import type { SheetInput, SheetMaker, SheetPage } from '../setting/setting.types';
import { blank } from './blank';
import { codeOf } from './codes';
import { coverTexts, dateOf, footerOf, logoOf, titlesOf } from './opening';
import { mostOnPoster, posterGrid, type PosterGrid } from './poster-grid';
import { inOneLine, prose, shortAddress, shownName, workOf } from './prose';
import { cells, ownTexts, twice } from './two-languages';

/** Millimetres around. */
const margin = 14;
const footHeight = 6;
/** The width for which the head's type is made, in millimetres: that of an A3. */
const usualWidth = 297;
/** Of most people the line and what they do best must fit before type is made smaller for them. */
const wanted = { share: 0.7, wording: 2 };
/** A name at the smallest has 8.4 points, a line 6.2. */
const [largestScale, smallestScale] = [3, 0.7];
const longTitle = 50;
const longFoot = 160;

/** Everybody on one page: a face, a name, one line, and what they offer. Too many to be read stand on several. */
export const poster: SheetMaker = async function* (input, stage, signal): AsyncGenerator<SheetPage> {
  const { content, photos, settings, words } = input;
  const { width, height } = chosenSize(settings);
  const hyphenate = await hyphenationOf(words.locale);
  const large = Math.max(0.6, Math.min(1.45, width / usualWidth));
  const head = headOf(input, large);
  const inner = width - 2 * margin;
  const [headHeight = 0] = await stage.heightsOf(
    [html`<div style="display:flow-root">${head(true)}</div>`],
    inner,
  );
  const place = { width: inner, height: height - 2 * margin - headHeight - footHeight };
  const pages = evenShares(content.members, mostOnPoster(place));
  for (const [at, members] of pages.entries()) {
    const grid = posterGrid(members.length, place);
    const cells = await fitTogether(
      members.map((member) => cellOf(member, grid, input, hyphenate)),
      scalesBetween(largestScale, smallestScale),
      wanted,
      stage,
      signal,
    );
    signal.throwIfAborted();
    const fillFaces = facesOf(shownFaces(input), photos, grid.face);
    yield {
      width,
      height,
      html: fillFaces(
        html`<section class="sheet-page" style="width:${width}mm;height:${height}mm" data-page="${at + 1}">
          <div class="poster__inner" style="inset:${margin}mm">
            ${head(at === 0)}${members.length === 0 ? blank(words, 'sheetPrint.nobody') : rowsOf(cells, grid, place)}
            ${footOf(input)}
          </div>
        </section>`,
      ),
      memberIds: members.map(({ id }) => id),
    };
  }
};

function rowsOf(cells: readonly Html[], grid: PosterGrid, place: Size): Html {
  const rows: Html[] = [];
  let from = 0;
  for (const count of grid.rows) {
    rows.push(html`<div class="poster__row">${cells.slice(from, from + count)}</div>`);
    from += count;
  }
  return html`<div
    class="poster__grid${grid.rows.length === 1 && html` poster__grid--one`}"
    style="height:${place.height}mm"
  >
    ${rows}
  </div>`;
}

/** In as few parts as needed, of sizes that differ by one at most; nobody is one empty part. */
function evenShares<T>(all: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(all.length / most));
  return Array.from({ length: count }, (_, at) =>
    all.slice(Math.round((at * all.length) / count), Math.round(((at + 1) * all.length) / count)),
  );
}

/** @returns the head of the first page, whose title is the document's, or of another */
function headOf(input: SheetInput, large: number): (isFirst: boolean) => Html {
  const [titles, subtitles] = [titlesOf(input), ownTexts(input, 'subtitle')];
  const cover = coverTexts(input);
  const isLong = titles.some(({ words }) => words.length * titles.length > longTitle);
  const kind = html`poster__title${isLong && html` poster__title--long`}${twice(titles)}`;
  return (isFirst) =>
    html`<header class="poster__head" style="--s-large:${text(large.toFixed(3))}">
      <div class="poster__words">
        ${
          isFirst
            ? html`<h1 class="${kind}" dir="auto">${cells(titles)}</h1>`
            : html`<p class="${kind}" dir="auto">${cells(titles)}</p>`
        }
        ${
          subtitles.length > 0 &&
          html`<p class="poster__subtitle${twice(subtitles)}" dir="auto">${cells(subtitles)}</p>`
        }
        ${cover !== nothing && html`<div class="poster__cover">${cover}</div>`}
      </div>
      ${logoOf(input)}
    </header>`;
}

function footOf(input: SheetInput): Html {
  const { settings, space } = input;
  const own = footerOf(input) || inOneLine([space.name, shortAddress(space.web)]);
  const foot = inOneLine([own, settings.edition, dateOf(input)]);
  return html`<p class="poster__foot${foot.length > longFoot && html` poster__foot--long`}">
    ${text(foot)}
  </p>`;
}

/** From all that is told down to the name alone: a long line gives way before type becomes too small to read. */
function cellOf(
  member: SheetMember,
  { cell, face, words: where }: PosterGrid,
  input: SheetInput,
  hyphenate: Hyphenate,
): Fitting {
  const { settings, words } = input;
  const fields = new Set(settings.fields);
  const name = shownName(member, words);
  const skills = fields.has('offers') ? skillsOf(member, input) : [];
  const pitch = fields.has('pitch') ? member.pitch.trim() : '';
  const work = workOf(member, fields);
  const second = fields.has('offers') ? secondSkillsOf(member, input) : [];
  const lines = (told: Partial<Record<'work' | 'pitch' | 'offers' | 'second', string>>): Html[] =>
    Object.entries(told)
      .filter(([, line]) => line !== '')
      .map(
        ([kind, line]) =>
          html`<p class="poster__line poster__line--${text(kind)}" dir="auto">${prose(line, hyphenate)}</p>`,
      );
  const [first = ''] = skills;
  const [firstAgain = ''] = second;
  const wordings = [
    lines({ work, pitch, offers: inOneLine(skills), second: inOneLine(second) }),
    lines({ pitch, offers: inOneLine(skills), second: inOneLine(second) }),
    lines({ pitch, offers: first, second: firstAgain }),
    // Rather both languages than the line.
    ...(firstAgain === '' ? [] : [lines({ offers: first, second: firstAgain })]),
    lines({ pitch }),
    lines({ work, offers: first }),
    lines({ offers: inOneLine(skills.slice(0, 2)) }),
    lines({ offers: first }),
    lines({ work }),
    [],
  ];
  const code = codeOf(member, input);
  const faces = html`<div class="poster__faces">${facePlace(member)}${code}</div>`;
  return {
    wordings: wordings.map(
      (told) => (scale) =>
        html`<article
          class="poster__cell poster__cell--${text(where)}"
          style="width:${cell.width}mm;height:${cell.height}mm;--s-face:${face}mm;--k:${text(scale.toFixed(3))}"
        >
          ${faces}
          <div class="poster__text">
            <h2 class="poster__name"><bdi>${text(name)}</bdi></h2>
            ${told}
          </div>
        </article>`,
    ),
  };
}

/** The specialties that a member offers in the sheet's second language, where they are other words. */
function secondSkillsOf(member: SheetMember, { taxonomy, words }: SheetInput): string[] {
  const ids = new Set(
    member.services.flatMap(({ kind, specialtyIds }) => (kind === 'offers' ? specialtyIds : [])),
  );
  return [...ids].flatMap((id) => {
    const found = taxonomy.specialties.find((specialty) => specialty.id === id);
    return (found && words.second(found.names)?.words) ?? [];
  });
}

/** The specialties that a member offers, in the sheet's language; a service that has none stands for itself. */
function skillsOf(member: SheetMember, { taxonomy, words }: SheetInput): string[] {
  const offered = member.services.filter(({ kind }) => kind === 'offers');
  const skills = offered.flatMap(({ specialtyIds, title }) => {
    const found = taxonomy.specialties.filter(({ id }) => specialtyIds.includes(id));
    return found.length > 0 ? found.map(({ names }) => words.name(names)) : [title];
  });
  return [...new Set(skills)];
}
