import type { Size } from '@shared/sheet/papers';
import type { SheetMember, SheetService } from '@shared/sheet/sheet.schema';
import { fitTogether, scalesBetween, type Fitting } from '../setting/fit';
import { html, nothing, text, type Html } from '../setting/html';
import { hyphenationOf, type Hyphenate } from '../setting/hyphenate';
import { chosenSize } from '../setting/page-frame';
import type { SheetInput, SheetMaker, SheetPage } from '../setting/setting.types';
import { blank } from './blank';
import { noticeBar, noticeLine } from './board.style';
import { contactsOf } from './facts';
import { dateOf, footerOf, logoOf, titleOf } from './opening';
import { inOneLine, prose, shownName } from './prose';
import { cells, ownTexts, spokenWords, twice } from './two-languages';

const margin = 12;
const gap = 5;
/** A title at the smallest has 13 points, a line 7.4. */
const [largestScale, smallestScale] = [1.3, 0.82];
const wanted = { share: 0.9, wording: 0 };
/** A notice is about so wide and so high, by density; the page's columns and rows follow from it. */
const wantedNotice: Readonly<Record<SheetInput['settings']['density'], Size>> = {
  airy: { width: 112, height: 104 },
  normal: { width: 88, height: 86 },
  dense: { width: 74, height: 74 },
};
const stripHeight = 37;
/** A strip is about so wide: wide enough for three lines, and to be torn off by fingers. */
const wantedStrip = 13.5;
const [largestStrip, smallestStrip] = [1.1, 0.82];
const longTitle = 60;
const longFoot = 130;
/** Between names; it never begins a line. */
const dot = '\u00a0· ';
const shownHelpers = 6;

interface Notice {
  readonly member: SheetMember;
  readonly service: SheetService;
  /** Others who offer what is sought. */
  readonly helpers: readonly SheetMember[];
}

/** What is sought, who offers it, and strips with a contact to tear off. */
export const board: SheetMaker = async function* (input, stage, signal): AsyncGenerator<SheetPage> {
  const { settings, words } = input;
  const { width, height } = chosenSize(settings);
  const hyphenate = await hyphenationOf(words.locale);
  const head = headOf(input);
  const inner = width - 2 * margin;
  const [headHeight = 0] = await stage.heightsOf([head(true)], inner);
  const place = { width: inner, height: height - 2 * margin - headHeight };
  const ideal = wantedNotice[settings.density];
  const columns = Math.max(1, Math.round((place.width + gap) / (ideal.width + gap)));
  const rows = Math.max(1, Math.round((place.height + gap) / (ideal.height + gap)));
  const size = {
    width: (place.width - (columns - 1) * gap) / columns,
    height: (place.height - (rows - 1) * gap) / rows,
  };
  const inside = { width: size.width - 2 * noticeLine, height: size.height - noticeBar - noticeLine };
  const stripCount = Math.max(3, Math.round(inside.width / wantedStrip));
  const notices = noticesOf(input);
  const scales = scalesBetween(largestScale, smallestScale);
  const texts = await fitTogether(
    notices.map((notice) => noticeText(notice, inside, input, hyphenate)),
    scales,
    wanted,
    stage,
    signal,
  );
  const strips = await fitTogether(
    notices.map((notice) => stripOf(notice, inside.width / stripCount, input)),
    scalesBetween(largestStrip, smallestStrip),
    wanted,
    stage,
    signal,
  );
  const perPage = columns * rows;
  const pageCount = Math.max(1, Math.ceil(notices.length / perPage));
  for (let page = 0; page < pageCount; page += 1) {
    signal.throwIfAborted();
    const shown = notices.slice(page * perPage, (page + 1) * perPage);
    const placed = shown.map((_, at) => {
      const strip = strips[page * perPage + at] ?? nothing;
      return html`<article class="notice" style="width:${size.width}mm;height:${size.height}mm">
        ${texts[page * perPage + at] ?? nothing}
        <div class="notice__strips" style="height:${stripHeight}mm">
          ${Array.from({ length: stripCount }, (_, copy) =>
            // Read once; the others are the same words again.
            copy === 0 ? strip : html`<div class="notice__copy" aria-hidden="true">${strip}</div>`,
          )}
        </div>
      </article>`;
    });
    yield {
      width,
      height,
      html: html`<section
        class="sheet-page"
        style="width:${width}mm;height:${height}mm"
        data-page="${page + 1}"
      >
        <div class="board" style="inset:${margin}mm">
          ${head(page === 0)}
          ${
            placed.length === 0
              ? blank(words, 'sheetPrint.noNeeds')
              : html`<div class="board__grid" style="gap:${gap}mm">${placed}</div>`
          }
          ${footOf(input)}
        </div>
      </section>`,
      memberIds: [
        ...new Set(shown.flatMap(({ member, helpers }) => [member.id, ...helpers.map(({ id }) => id)])),
      ],
    };
  }
};

/** @returns the head of the first page, whose title is the document's, or of another */
function headOf(input: SheetInput): (isFirst: boolean) => Html {
  const { words } = input;
  const own = { titles: ownTexts(input, 'title'), leads: ownTexts(input, 'subtitle') };
  const titles =
    own.titles.length > 0
      ? own.titles
      : spokenWords(words, 'sheetPrint.boardTitle', { space: titleOf(input) });
  const leads = own.leads.length > 0 ? own.leads : spokenWords(words, 'sheetPrint.boardLead');
  const isLong = titles.some((title) => title.words.length > longTitle);
  const kind = html`board__title${isLong && html` board__title--long`}${twice(titles)}`;
  return (isFirst) =>
    html`<header class="board__head">
      <div>
        ${
          isFirst
            ? html`<h1 class="${kind}" dir="auto">${cells(titles)}</h1>`
            : html`<p class="${kind}" dir="auto">${cells(titles)}</p>`
        }
        <p class="board__lead${twice(leads)}" dir="auto">${cells(leads)}</p>
      </div>
      ${logoOf(input)}
    </header>`;
}

function footOf(input: SheetInput): Html {
  const { settings, space } = input;
  const foot = inOneLine([footerOf(input) || space.name, settings.edition, dateOf(input)]);
  return html`<p class="board__foot${foot.length > longFoot && html` board__foot--long`}">${text(foot)}</p>`;
}

/** What is sought, and where the sheet tells it what is to be learnt, in the order of the members. */
function noticesOf({ settings, content }: SheetInput): Notice[] {
  const fields = new Set(settings.fields);
  const offering = new Map<string, SheetMember[]>();
  for (const member of content.members) {
    for (const { kind, specialtyIds } of member.services) {
      if (kind !== 'offers') continue;
      for (const id of specialtyIds) offering.set(id, [...(offering.get(id) ?? []), member]);
    }
  }
  return content.members.flatMap((member) =>
    member.services
      .filter(({ kind }) => kind !== 'offers' && fields.has(kind))
      .map((service) => {
        const found = service.specialtyIds.flatMap((id) => offering.get(id) ?? []);
        const helpers = fields.has('offers')
          ? [...new Set(found)].filter(({ id }) => id !== member.id).slice(0, shownHelpers)
          : [];
        return { member, service, helpers };
      }),
  );
}

function noticeText(
  { member, service, helpers }: Notice,
  size: Size,
  { settings, words }: SheetInput,
  hyphenate: Hyphenate,
): Fitting {
  const description = settings.fields.includes('descriptions') ? service.description.trim() : '';
  const names = helpers.map((helper) => shownName(helper, words));
  const who = shownName(member, words);
  const company = settings.fields.includes('company') ? member.company.trim() : '';
  const wordings = [
    { description, names },
    { description: '', names },
    { description, names: [] },
    { description: '', names: names.slice(0, 2) },
    { description: '', names: [] },
  ];
  return {
    wordings: wordings.map(
      (told) => (scale) =>
        html`<div
          class="notice__text"
          style="width:${size.width}mm;height:${size.height - stripHeight}mm;--k:${text(scale.toFixed(3))}"
        >
          <p class="notice__kind">${text(words.say(`sheetPrint.kind.${service.kind}`))}</p>
          <h2 class="notice__title" dir="auto">${text(service.title)}</h2>
          ${
            told.description !== '' &&
            html`<p class="notice__description" dir="auto">${prose(told.description, hyphenate)}</p>`
          }
          <p class="notice__who">
            <bdi>${text(who)}</bdi>${company !== '' && html`<span> · <bdi>${text(company)}</bdi></span>`}
          </p>
          ${
            told.names.length > 0 &&
            html`<p class="notice__helpers">
              <b>${text(words.say('sheetPrint.offeredBy'))}</b>
              ${told.names.map((name, at) => html`${at > 0 && text(dot)}<bdi>${text(name)}</bdi>`)}
            </p>`
          }
        </div>`,
    ),
  };
}

/** A strip to take along: what it is about, and how to reach whoever seeks it. */
function stripOf({ member, service }: Notice, width: number, { settings, words }: SheetInput): Fitting {
  const [first, second] = contactsOf(member, settings.fields);
  const name = shownName(member, words);
  const title = stripLine(service.title, false);
  const strip = (lines: readonly Html[]) => (scale: number) =>
    html`<div class="strip" style="width:${width}mm;height:${stripHeight}mm;--k:${text(scale.toFixed(3))}">
      <p class="strip__name"><bdi>${text(name)}</bdi></p>
      ${lines}
    </div>`;
  if (first === undefined) {
    const ask = stripLine(words.say('sheetPrint.askAtDesk'), false);
    return { wordings: [strip([title, ask]), strip([ask])] };
  }
  const both = [first, ...(second === undefined ? [] : [second])].map((line) => stripLine(line, true));
  return {
    wordings: [
      strip([title, ...both]),
      strip(both),
      strip([title, stripLine(first, true)]),
      strip([stripLine(first, true)]),
      strip([stripLine(first, false)]),
    ],
  };
}

/** An address that is broken is easily copied wrong, so it stays whole where it can. */
function stripLine(line: string, isWhole: boolean): Html {
  return html`<p
    class="strip__line${isWhole && html` strip__line--whole`}"
    dir="auto"
    ${isWhole && html` data-whole`}
  >
    ${isWhole ? text(line) : breakable(line)}
  </p>`;
}

/** An address too long for a line breaks before its @ first. */
function breakable(line: string): Html {
  const at = line.indexOf('@');
  return at < 0 ? html`${text(line)}` : html`${text(line.slice(0, at))}<wbr />${text(line.slice(at))}`;
}
