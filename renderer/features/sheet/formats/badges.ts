import { labelSheets, paperSize, type LabelSheet } from '@shared/sheet/papers';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import { facePlace, facesOf, shownFaces } from '../setting/faces';
import { fitTogether, scalesBetween, type Fitting } from '../setting/fit';
import { html, nothing, text, type Html } from '../setting/html';
import { hyphenationOf, type Hyphenate } from '../setting/hyphenate';
import type { SheetInput, SheetMaker, SheetPage } from '../setting/setting.types';
import { blank } from './blank';
import { codeOf } from './codes';
import { logoOf, titleOf } from './opening';
import { prose, shownName, workOf } from './prose';

/** A name at the smallest has 14 points, a line 7. */
const [largestScale, smallestScale] = [1.5, 0.82];
const wanted = { share: 0.85, wording: 0 };
/** Height of a badge that a code, the house's line and the margins take, in millimetres. */
const besideFace = 37;
const longHouse = 44;
/** Letters; longer ones would break where no word may. */
const longestWord = 14;

/** Name badges, where the labels of the sheet lie. */
export const badges: SheetMaker = async function* (input, stage, signal): AsyncGenerator<SheetPage> {
  const { content, settings, photos, words } = input;
  const labels = labelSheets[settings.labels];
  const { width, height } = paperSize(labels.paper, 'portrait');
  const hyphenate = await hyphenationOf(words.locale);
  const { label } = labels;
  // A code stands below the face, so that words keep their width.
  const face =
    settings.qr === 'none'
      ? Math.min(label.height * 0.5, label.width * 0.27)
      : Math.min(label.height * 0.34, label.height - besideFace);
  const fillFaces = facesOf(shownFaces(input), photos, face);
  const made = await fitTogether(
    content.members.map((member) => badgeOf(member, labels, face, input, hyphenate)),
    scalesBetween(largestScale, smallestScale),
    wanted,
    stage,
    signal,
  );
  const perPage = labels.columns * labels.rows;
  // Nobody yet: one page that says so.
  for (let from = 0; from < Math.max(1, made.length); from += perPage) {
    signal.throwIfAborted();
    const members = content.members.slice(from, from + perPage);
    const placed = made.slice(from, from + perPage).map((badge, at) => {
      const left = labels.left + (at % labels.columns) * labels.stepX;
      const top = labels.top + Math.floor(at / labels.columns) * labels.stepY;
      return html`<div class="badge__place" style="left:${left}mm;top:${top}mm">${badge}</div>`;
    });
    yield {
      width,
      height,
      html: fillFaces(
        html`<section
          class="sheet-page"
          style="width:${width}mm;height:${height}mm"
          data-page="${from / perPage + 1}"
          data-anchors="${text(members.map(({ id }) => `member:${id}`).join(' '))}"
        >
          ${from === 0 && titleLine(input, labels)}
          ${made.length === 0 && html`<div class="badges__blank">${blank(words, 'sheetPrint.nobody')}</div>`}
          ${placed}${settings.labels === 'plain-a4' && cutMarks(labels)}
        </section>`,
      ),
      memberIds: members.map(({ id }) => id),
    };
  }
};

/** Above the labels, where nothing is punched: what this sheet is. */
function titleLine(input: SheetInput, { left, label, columns, stepX }: LabelSheet): Html {
  const width = (columns - 1) * stepX + label.width;
  return html`<h1 class="badges__title" style="left:${left}mm;width:${width}mm" dir="auto">
    ${text(titleOf(input))}
  </h1>`;
}

function badgeOf(
  member: SheetMember,
  { label }: LabelSheet,
  faceMm: number,
  input: SheetInput,
  hyphenate: Hyphenate,
): Fitting {
  const { settings, words, space } = input;
  const fields = new Set(settings.fields);
  const name = shownName(member, words);
  const work = workOf(member, fields);
  const pitch = fields.has('pitch') ? member.pitch.trim() : '';
  const wordings = [
    [pitch, work],
    [pitch, ''],
    ['', work],
    ['', ''],
  ] as const;
  const house = settings.title.trim() || space.name;
  const isLong = name.split(/\s+/u).some((word) => word.length > longestWord);
  const code = codeOf(member, input);
  const face = settings.photos ? facePlace(member) : nothing;
  const aside =
    face !== nothing || code !== nothing ? html`<div class="badge__aside">${face}${code}</div>` : nothing;
  return {
    wordings: wordings.map(
      ([line, below]) =>
        (scale) =>
          html`<article
            class="badge"
            style="width:${label.width}mm;height:${label.height}mm;--s-face:${faceMm}mm;--k:${text(scale.toFixed(3))}"
          >
            <div class="badge__main">
              ${aside}
              <div class="badge__words">
                <h2 class="badge__name${isLong && html` badge__name--long`}">
                  <bdi>${text(name)}</bdi>
                </h2>
                ${below !== '' && html`<p class="badge__work" dir="auto">${text(below)}</p>`}
                ${line !== '' && html`<p class="badge__pitch" dir="auto">${prose(line, hyphenate)}</p>`}
              </div>
            </div>
            <p class="badge__house${house.length > longHouse && html` badge__house--long`}">
              <span>${text(house)}</span>${logoOf(input)}
            </p>
          </article>`,
    ),
  };
}

/** Short lines at the edge of the paper, in line with the badges' sides: what is cut off has them, the badges do not. */
function cutMarks({ columns, rows, label, left, top, stepX, stepY }: LabelSheet): Html {
  const length = 4;
  const marks: Html[] = [];
  const mark = (x: number, y: number, width: number, height: number): void => {
    marks.push(html`<i class="cut" style="left:${x}mm;top:${y}mm;width:${width}mm;height:${height}mm"></i>`);
  };
  const bottom = top + (rows - 1) * stepY + label.height;
  const right = left + (columns - 1) * stepX + label.width;
  for (let column = 0; column <= columns; column += 1) {
    const x = column === columns ? right : left + column * stepX;
    mark(x, top - length - 1, 0.2, length);
    mark(x, bottom + 1, 0.2, length);
  }
  for (let row = 0; row <= rows; row += 1) {
    const y = row === rows ? bottom : top + row * stepY;
    mark(left - length - 1, y, length, 0.2);
    mark(right + 1, y, length, 0.2);
  }
  return html`<div aria-hidden="true">${marks}</div>`;
}
