import type { ServiceKind } from '@shared/services/services.schema';
import type { SheetMember, SheetService } from '@shared/sheet/sheet.schema';
import { facePlace, facesOf, shownFaces } from '../setting/faces';
import { fitAlone, scalesBetween } from '../setting/fit';
import { html, nothing, text, type Html } from '../setting/html';
import { hyphenationOf, type Hyphenate } from '../setting/hyphenate';
import { chosenSize } from '../setting/page-frame';
import type { SheetInput, SheetMaker, SheetPage } from '../setting/setting.types';
import { codeOf } from './codes';
import { dateOf, footerOf, logoOf } from './opening';
import { contactsOf, factsIn } from './facts';
import { inOneLine, prose, shownName, workOf } from './prose';
import { questionsFor } from './questions';
import { besides, spokenWords } from './two-languages';

/** The smallest that can be read across a table; for an A5. */
const [largestScale, smallestScale] = [1.6, 0.78];
/** Of a card that lies, whose head has less width. */
const largestLying = 1.3;
/** Letters; an address up to here is never broken. */
const wholeFact = 44;
const usualSide = 148;
const margin = 11;

/** What gives way, in this order, where one member has more to tell than a card holds. */
interface Telling {
  readonly bio: boolean;
  readonly descriptions: boolean;
  /** Services of each kind; the rest is counted. */
  readonly services: number;
}

const tellings: readonly Telling[] = [
  { bio: true, descriptions: true, services: 40 },
  { bio: true, descriptions: true, services: 12 },
  { bio: false, descriptions: true, services: 40 },
  { bio: true, descriptions: false, services: 40 },
  { bio: false, descriptions: false, services: 40 },
  { bio: false, descriptions: false, services: 12 },
  { bio: false, descriptions: false, services: 5 },
  { bio: false, descriptions: false, services: 2 },
];

/** One member, large, for the breakfast at which they tell what they do. */
export const card: SheetMaker = async function* (input, stage, signal): AsyncGenerator<SheetPage> {
  const { content, settings, photos, words } = input;
  const { width, height } = chosenSize(settings);
  const hyphenate = await hyphenationOf(words.locale);
  const isWide = isLying(settings);
  const side = Math.min(width, height);
  const box = { width: width - 2 * margin, height: height - 2 * margin };
  for (const [at, member] of content.members.entries()) {
    const isBare = isNothingTold(member, input);
    const face = side * (isBare ? 0.4 : 0.28);
    const fillFaces = facesOf(shownFaces(input), photos, face);
    const wordings = tellings.map(
      (telling) => (scale: number) =>
        html`<div
          class="card${isWide && html` card--wide`}${isBare && html` card--bare`}"
          style="width:${box.width}mm;height:${box.height}mm;--s-face:${face}mm;--k:${text(scale.toFixed(3))}"
        >
          ${cardOf(member, telling, input, hyphenate)}
        </div>`,
    );
    const scales = scalesBetween(isWide ? largestLying : largestScale, smallestScale, 0.97).map(
      (scale) => scale * Math.max(1, Math.min(1.7, side / usualSide)),
    );
    const inner = await fitAlone({ wordings }, scales, stage, signal);
    yield {
      width,
      height,
      html: fillFaces(
        html`<section
          class="sheet-page"
          style="width:${width}mm;height:${height}mm"
          data-page="${at + 1}"
          data-anchors="${text(`member:${member.id}`)}"
        >
          <div class="card__place" style="left:${margin}mm;top:${margin}mm">${inner}</div>
        </section>`,
      ),
      memberIds: [member.id],
    };
  }
};

function isLying({ orientation }: SheetInput['settings']): boolean {
  return orientation === 'landscape';
}

/** Nothing but a name and perhaps a line: the face is set larger then. */
function isNothingTold(member: SheetMember, { settings }: SheetInput): boolean {
  const fields = new Set<string>(settings.fields);
  return (
    !member.services.some(({ kind }) => fields.has(kind)) && !(fields.has('bio') && member.bio.trim() !== '')
  );
}

function cardOf(member: SheetMember, telling: Telling, input: SheetInput, hyphenate: Hyphenate): Html {
  const { settings, words, space } = input;
  const fields = new Set(settings.fields);
  const work = workOf(member, fields);
  const name = shownName(member, words);
  const code = codeOf(member, input);
  // A card that lies has room for the code below the questions.
  const isWide = isLying(settings);
  const kinds = (['offers', 'seeks', 'learns'] as const).filter((kind) => fields.has(kind));
  const foot = [settings.title.trim() || space.name, settings.edition, footerOf(input) || dateOf(input)];
  return html`<header class="card__head">
      ${facePlace(member)}
      <div class="card__who">
        <h1 class="card__name"><bdi>${text(name)}</bdi></h1>
        ${work !== '' && html`<p class="card__work" dir="auto">${text(work)}</p>`}
        ${
          fields.has('pitch') &&
          member.pitch.trim() !== '' &&
          html`<p class="card__pitch" dir="auto">${text(member.pitch.trim())}</p>`
        }
        ${factsLine(member, input)}
      </div>
      ${!isWide && code}
    </header>
    ${
      !isNothingTold(member, input) &&
      html`<div class="card__body">
        ${kinds.map((kind) => servicesOf(member, kind, telling, input, hyphenate))}
        ${
          telling.bio &&
          fields.has('bio') &&
          member.bio.trim() !== '' &&
          html`<p class="card__bio" dir="auto">${prose(member.bio, hyphenate)}</p>`
        }
      </div>`
    }
    <section class="card__ask">${questionsOf(member, input)}${isWide && code}</section>
    <footer class="card__foot"><span>${text(inOneLine(foot))}</span>${logoOf(input)}</footer>`;
}

/** What to ask them: in two languages beside one another; the manager's own questions are as they were written. */
function questionsOf(member: SheetMember, input: SheetInput): Html {
  const { settings, words } = input;
  const name = member.givenName.trim() || shownName(member, words);
  const list = (questions: readonly string[]): Html =>
    html`<ul>
      ${questions.map((question) => html`<li dir="auto">${text(question)}</li>`)}
    </ul>`;
  if (settings.questions.length > 0) {
    const labels = spokenWords(words, 'sheetPrint.askThem', { name });
    return html`${labels.map(
      (label) => html`<h2 class="card__label" lang="${text(label.locale)}">${text(label.words)}</h2>`,
    )}${list(settings.questions)}`;
  }
  return besides(
    words,
    (locale) =>
      html`<h2 class="card__label">${text(words.sayIn(locale, 'sheetPrint.askThem', { name }))}</h2>
        ${list(questionsFor(member, input, locale))}`,
  );
}

/** Languages and days, in two languages beside one another, and how to reach them. */
function factsLine(member: SheetMember, { settings, words }: SheetInput): Html {
  const fields = new Set(settings.fields);
  const contacts = contactsOf(member, settings.fields);
  const hasFacts = factsIn(words.locale, member, fields, words, 'long').length > 0;
  const facts =
    hasFacts &&
    besides(words, (locale) => {
      const told = factsIn(locale, member, fields, words, 'long');
      return factList(
        told.map(({ label, value }) => `${label} ${value}`),
        words.locales.length === 1,
      );
    });
  return html`${facts}${contacts.length > 0 && factList(contacts, true)}`;
}

/** @param isWhole short ones are never broken: addresses are copied by hand */
function factList(facts: readonly string[], isWhole: boolean): Html {
  return html`<ul class="card__facts">
    ${facts.map(
      (fact) =>
        html`<li
          dir="auto"
          ${isWhole && fact.length <= wholeFact && html` class="card__fact--whole" data-whole`}
        >
          ${text(fact)}
        </li>`,
    )}
  </ul>`;
}

function servicesOf(
  member: SheetMember,
  kind: ServiceKind,
  telling: Telling,
  { settings, words }: SheetInput,
  hyphenate: Hyphenate,
): Html {
  const services = member.services.filter((service) => service.kind === kind);
  if (services.length === 0) return nothing;
  const more = services.length - telling.services;
  const isDescribed = telling.descriptions && settings.fields.includes('descriptions');
  return html`<section class="card__group">
    <h2 class="card__label">${text(words.say(`sheetPrint.kind.${kind}`))}</h2>
    <ul>
      ${services.slice(0, telling.services).map((service) => lineOf(service, isDescribed, hyphenate))}
      ${more > 0 && html`<li class="card__more">${text(words.say('sheetPrint.andMore', { count: more }))}</li>`}
    </ul>
  </section>`;
}

function lineOf(service: SheetService, isDescribed: boolean, hyphenate: Hyphenate): Html {
  const description = isDescribed ? service.description.trim() : '';
  return html`<li dir="auto">
    <b>${text(service.title)}</b>${
      description !== '' && html` <span class="card__description">${prose(description, hyphenate)}</span>`
    }
  </li>`;
}
