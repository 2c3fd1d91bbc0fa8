import type { ServiceKind } from '@shared/services/services.schema';
import type { SheetMember, SheetService } from '@shared/sheet/sheet.schema';
import { facePlace, facesOf, shownFaces } from '../setting/faces';
import { fitTogether, scalesBetween } from '../setting/fit';
import { html, nothing, text, type Html } from '../setting/html';
import { hyphenationOf, type Hyphenate } from '../setting/hyphenate';
import { chosenSize } from '../setting/page-frame';
import type { SheetInput, SheetMaker, SheetPage } from '../setting/setting.types';
import { codeOf } from './codes';
import { dateOf, logoOf } from './opening';
import { factsOf } from './facts';
import { prose } from './prose';
import { questionsFor } from './questions';

const [largestScale, smallestScale] = [1.5, 0.5];
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
  const face = Math.min(width, height) * 0.3;
  const fillFaces = facesOf(shownFaces(input), photos, face);
  for (const [at, member] of content.members.entries()) {
    const box = { width: width - 2 * margin, height: height - 2 * margin };
    const wordings = tellings.map(
      (telling) => (scale: number) =>
        html`<div
          class="card"
          style="width:${box.width}mm;height:${box.height}mm;--s-face:${face}mm;--k:${scale.toFixed(3)}"
        >
          ${cardOf(member, telling, input, hyphenate)}
        </div>`,
    );
    const [inner = nothing] = await fitTogether(
      [{ wordings }],
      scalesBetween(largestScale, smallestScale, 0.95),
      1,
      stage,
      signal,
    );
    yield {
      width,
      height,
      html: await fillFaces(
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

function cardOf(member: SheetMember, telling: Telling, input: SheetInput, hyphenate: Hyphenate): Html {
  const { settings, words, space } = input;
  const fields = new Set(settings.fields);
  const work = [fields.has('role') ? member.role : '', fields.has('company') ? member.company : '']
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' · ');
  const kinds = (['offers', 'seeks', 'learns'] as const).filter((kind) => fields.has(kind));
  const questions = settings.questions.length > 0 ? settings.questions : questionsFor(member, input);
  const title = [settings.title.trim() || space.name, settings.edition.trim()].filter((part) => part !== '');
  return html`<header class="card__head">
      ${facePlace(member)}
      <div class="card__who">
        <h1 class="card__name"><bdi>${text(member.name.trim() || words.say('sheetPrint.noName'))}</bdi></h1>
        ${work !== '' && html`<p class="card__work" dir="auto">${text(work)}</p>`}
        ${
          fields.has('pitch') &&
          member.pitch.trim() !== '' &&
          html`<p class="card__pitch" dir="auto">${prose(member.pitch, hyphenate)}</p>`
        }
        ${factsLine(member, input)}
      </div>
      ${codeOf(member, input)}
    </header>
    <div class="card__body">
      ${kinds.map((kind) => servicesOf(member, kind, telling, input, hyphenate))}
      ${
        telling.bio &&
        fields.has('bio') &&
        member.bio.trim() !== '' &&
        html`<p class="card__bio" dir="auto">${prose(member.bio, hyphenate)}</p>`
      }
    </div>
    ${
      questions.length > 0 &&
      html`<section class="card__ask">
        <h2 class="card__label">
          ${text(words.say('sheetPrint.askThem', { name: member.givenName || member.name }))}
        </h2>
        <ul>
          ${questions.map((question) => html`<li dir="auto">${prose(question, hyphenate)}</li>`)}
        </ul>
      </section>`
    }
    <footer class="card__foot">
      <span>${text([...title, settings.footer.trim() || dateOf(input)].join(' · '))}</span>${logoOf(input)}
    </footer>`;
}

function factsLine(member: SheetMember, input: SheetInput): Html {
  const facts = factsOf(member, input);
  return facts.length === 0
    ? nothing
    : html`<p class="card__facts" dir="auto">${text(facts.join(' · '))}</p>`;
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
      description !== '' && html`<span class="card__description"> ${prose(description, hyphenate)}</span>`
    }
  </li>`;
}
