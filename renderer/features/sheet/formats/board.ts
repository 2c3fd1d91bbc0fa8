import type { Size } from '@shared/sheet/papers';
import type { SheetMember, SheetService } from '@shared/sheet/sheet.schema';
import { fitTogether, scalesBetween, type Fitting } from '../setting/fit';
import { html, nothing, text, type Html } from '../setting/html';
import { hyphenationOf, type Hyphenate } from '../setting/hyphenate';
import { chosenSize } from '../setting/page-frame';
import type { SheetInput, SheetMaker, SheetPage } from '../setting/setting.types';
import { contactsOf } from './facts';
import { dateOf, logoOf, titleOf } from './opening';
import { prose } from './prose';

const margin = 12;
const gap = 5;
const [largestScale, smallestScale] = [1.25, 0.62];
const wantedShare = 0.9;
/** A notice is about so wide and so high, by density; the page's columns and rows follow from it. */
const wantedNotice: Readonly<Record<SheetInput['settings']['density'], Size>> = {
  airy: { width: 112, height: 120 },
  normal: { width: 92, height: 98 },
  dense: { width: 76, height: 84 },
};
const stripCount = 7;
const stripHeight = 27;
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
  const [headHeight = 0] = await stage.heightsOf([head], inner);
  const place = { width: inner, height: height - 2 * margin - headHeight };
  const wanted = wantedNotice[settings.density];
  const columns = Math.max(1, Math.round((place.width + gap) / (wanted.width + gap)));
  const rows = Math.max(1, Math.round((place.height + gap) / (wanted.height + gap)));
  const size = {
    width: (place.width - (columns - 1) * gap) / columns,
    height: (place.height - (rows - 1) * gap) / rows,
  };
  const notices = noticesOf(input);
  const scales = scalesBetween(largestScale, smallestScale);
  const texts = await fitTogether(
    notices.map((notice) => noticeText(notice, size, input, hyphenate)),
    scales,
    wantedShare,
    stage,
    signal,
  );
  const strips = await fitTogether(
    notices.map((notice) => stripOf(notice, size, input)),
    scalesBetween(1, 0.45),
    1,
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
          ${head}
          ${
            placed.length === 0
              ? html`<p class="nobody">${text(words.say('sheetPrint.noNeeds'))}</p>`
              : html`<div class="board__grid" style="gap:${gap}mm">${placed}</div>`
          }
        </div>
      </section>`,
      memberIds: [
        ...new Set(shown.flatMap(({ member, helpers }) => [member.id, ...helpers.map(({ id }) => id)])),
      ],
    };
  }
};

function headOf(input: SheetInput): Html {
  const { settings, words } = input;
  const line = [
    settings.subtitle.trim() || words.say('sheetPrint.boardLead'),
    settings.edition.trim(),
    dateOf(input),
  ];
  return html`<header class="board__head">
    <div>
      <h1 class="board__title" dir="auto">${text(settings.title.trim() || boardTitle(input))}</h1>
      <p class="board__lead" dir="auto">${text(line.filter((part) => part !== '').join(' · '))}</p>
    </div>
    ${logoOf(input)}
  </header>`;
}

function boardTitle(input: SheetInput): string {
  return input.words.say('sheetPrint.boardTitle', { space: titleOf(input) });
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
  const names = helpers.map(({ name }) => name.trim() || words.say('sheetPrint.noName'));
  const who = member.name.trim() || words.say('sheetPrint.noName');
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
          style="width:${size.width}mm;height:${size.height - stripHeight}mm;--k:${scale.toFixed(3)}"
        >
          <p class="notice__kind">${text(words.say(`sheetPrint.kind.${service.kind}`))}</p>
          <h2 class="notice__title" dir="auto">${text(service.title)}</h2>
          ${
            told.description !== '' &&
            html`<p class="notice__description" dir="auto">${prose(told.description, hyphenate)}</p>`
          }
          <p class="notice__who">
            <bdi>${text(who)}</bdi>${company !== '' && html` · <bdi>${text(company)}</bdi>`}
          </p>
          ${
            told.names.length > 0 &&
            html`<p class="notice__helpers">
              <b>${text(words.say('sheetPrint.offeredBy'))}</b>
              ${told.names.map((name, at) => html`${at > 0 && html` · `}<bdi>${text(name)}</bdi>`)}
            </p>`
          }
        </div>`,
    ),
  };
}

/** A strip to take along: what it is about, and how to reach whoever seeks it. */
function stripOf({ member, service }: Notice, size: Size, { settings, words }: SheetInput): Fitting {
  const contacts = contactsOf(member, settings.fields);
  const ask = words.say('sheetPrint.askAtDesk');
  const name = member.name.trim() || words.say('sheetPrint.noName');
  const strip = (lines: readonly string[]) => (scale: number) =>
    html`<div
      class="strip"
      style="width:${size.width / stripCount}mm;height:${stripHeight}mm;--k:${scale.toFixed(3)}"
    >
      <p class="strip__name"><bdi>${text(name)}</bdi></p>
      ${lines.map((line) => html`<p class="strip__line" dir="auto">${text(line)}</p>`)}
    </div>`;
  const [first, second] = contacts;
  if (first === undefined) return { wordings: [strip([service.title, ask]), strip([ask])] };
  return {
    wordings: [
      strip([service.title, first, ...(second === undefined ? [] : [second])]),
      strip([service.title, first]),
      strip([first]),
    ],
  };
}
