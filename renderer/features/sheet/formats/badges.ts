import { labelSheets, paperSize, type LabelSheet } from '@shared/sheet/papers';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import { facePlace, facesOf, shownFaces } from '../setting/faces';
import { fitTogether, scalesBetween, type Fitting } from '../setting/fit';
import { html, text, type Html } from '../setting/html';
import { hyphenationOf, type Hyphenate } from '../setting/hyphenate';
import type { SheetInput, SheetMaker, SheetPage } from '../setting/setting.types';
import { codeOf } from './codes';
import { logoOf } from './opening';
import { prose } from './prose';

const [largestScale, smallestScale] = [1.35, 0.6];
const wantedShare = 0.95;

/** Name badges, where the labels of the sheet lie. */
export const badges: SheetMaker = async function* (input, stage, signal): AsyncGenerator<SheetPage> {
  const { content, settings, photos, words } = input;
  const labels = labelSheets[settings.labels];
  const { width, height } = paperSize(labels.paper, 'portrait');
  const hyphenate = await hyphenationOf(words.locale);
  const face = Math.min(labels.label.height * 0.5, labels.label.width * 0.27);
  const fillFaces = facesOf(shownFaces(input), photos, face);
  const made = await fitTogether(
    content.members.map((member) => badgeOf(member, labels, face, input, hyphenate)),
    scalesBetween(largestScale, smallestScale),
    wantedShare,
    stage,
    signal,
  );
  const perPage = labels.columns * labels.rows;
  for (let from = 0; from < made.length; from += perPage) {
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
      html: await fillFaces(
        html`<section
          class="sheet-page"
          style="width:${width}mm;height:${height}mm"
          data-page="${from / perPage + 1}"
          data-anchors="${text(members.map(({ id }) => `member:${id}`).join(' '))}"
        >
          ${placed}${settings.labels === 'plain-a4' && cutMarks(labels)}
        </section>`,
      ),
      memberIds: members.map(({ id }) => id),
    };
  }
};

function badgeOf(
  member: SheetMember,
  { label }: LabelSheet,
  face: number,
  input: SheetInput,
  hyphenate: Hyphenate,
): Fitting {
  const { settings, words, space } = input;
  const fields = new Set(settings.fields);
  const work = [fields.has('role') ? member.role : '', fields.has('company') ? member.company : '']
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' · ');
  const pitch = fields.has('pitch') ? member.pitch.trim() : '';
  const wordings = [
    [pitch, work],
    [pitch, ''],
    ['', work],
    ['', ''],
  ] as const;
  const house = settings.title.trim() || space.name;
  return {
    wordings: wordings.map(
      ([line, below]) =>
        (scale) =>
          html`<article
            class="badge"
            style="width:${label.width}mm;height:${label.height}mm;--s-face:${face}mm;--k:${scale.toFixed(3)}"
          >
            <div class="badge__main">
              ${settings.photos && facePlace(member)}
              <div class="badge__words">
                <h2 class="badge__name">
                  <bdi>${text(member.name.trim() || words.say('sheetPrint.noName'))}</bdi>
                </h2>
                ${below !== '' && html`<p class="badge__work" dir="auto">${text(below)}</p>`}
                ${line !== '' && html`<p class="badge__pitch" dir="auto">${prose(line, hyphenate)}</p>`}
              </div>
              ${codeOf(member, input)}
            </div>
            <p class="badge__house"><span>${text(house)}</span>${logoOf(input)}</p>
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
