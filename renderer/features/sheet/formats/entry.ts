import type { ServiceKind } from '@shared/services/services.schema';
import type { SheetField, SheetMember, SheetService } from '@shared/sheet/sheet.schema';
import { facePlace } from '../setting/faces';
import { html, nothing, text, type Html } from '../setting/html';
import type { Hyphenate } from '../setting/hyphenate';
import { qrCode } from '../setting/qr';
import { pageOf } from '../setting/references';
import type { Block, SheetInput, SheetWords } from '../setting/setting.types';
import { vcardOf } from '../setting/vcard';
import { factsIn, type Fact } from './facts';
import { piecesOf, prose, shortAddress, shownName, webAddress } from './prose';
import { besides } from './two-languages';

/** What entries of one sheet have in common. */
export interface EntryStyle {
  readonly fields: ReadonlySet<SheetField>;
  readonly photos: boolean;
  readonly qr: SheetInput['settings']['qr'];
  readonly words: SheetWords;
  readonly hyphenate: Hyphenate;
  /** Level of the name as a heading: one below that of what it stands under. */
  readonly nameLevel: 3 | 4;
}

/** @param hyphenate of the sheet's first language */
export function entryStyleOf(input: SheetInput, hyphenate: Hyphenate, nameLevel: 3 | 4): EntryStyle {
  const { fields, photos, qr } = input.settings;
  return { fields: new Set(fields), photos, qr, words: input.words, hyphenate, nameLevel };
}

/** A member with everything that the sheet tells of them. */
export function fullEntry(member: SheetMember, style: EntryStyle): Block {
  const tail = tailOf(member, style);
  return entryBlock(
    html`<article class="block entry" id="${text(entryId(member))}">
      ${asideOf(member, style)}
      <div class="entry__main">${headOf(member, style)}${bodyOf(member, style)}${tail}</div>
    </article>`,
    [`member:${member.id}`],
    partsOf(member, style, tail),
  );
}

/**
 * The same member once more: the name, one line, and where the rest stands.
 *
 * @param line what they do under this heading
 */
export function shortEntry(member: SheetMember, line: string, style: EntryStyle): Block {
  const reference = style.words
    .say('sheetPrint.seePage', { page: '\0' })
    .split('\0')
    .map((part) => html`${text(part)}`);
  const [before = nothing, ...after] = reference;
  return entryBlock(
    html`<p class="block short">
      <span class="short__text"
        ><bdi class="short__name">${nameOf(member, style)}</bdi>${
          line === ''
            ? nothing
            : html` <span class="short__line" dir="auto">${prose(line, style.hyphenate)}</span>`
        }</span
      >
      <a class="short__page" href="#${text(entryId(member))}" tabindex="-1"
        ><span aria-hidden="true">→ </span>${before}${pageOf(`member:${member.id}`)}${after}</a
      >
    </p>`,
    [`mention:${member.id}`],
    [],
  );
}

/** Where links within the document lead. */
export function entryId(member: { readonly id: string }): string {
  return `sheet-member-${member.id}`;
}

function entryBlock(markup: Html, anchors: readonly string[], parts: readonly Block[]): Block {
  return { html: markup, keepWithNext: false, breakBefore: 'none', runningHead: null, anchors, parts };
}

/** What an entry that is taller than a column is broken into: what is told first, and last, is never alone. */
function partsOf(member: SheetMember, style: EntryStyle, tail: Html): Block[] {
  const { fields, hyphenate } = style;
  const bodies: Html[] = [];
  for (const kind of kindsShown(style)) {
    const services = member.services.filter((service) => service.kind === kind);
    for (const [at, service] of services.entries()) {
      const [first = '', ...others] = fields.has('descriptions') ? piecesOf(service.description) : [];
      bodies.push(
        html`${at === 0 ? html`<p class="entry__label">${label(kind, style)}</p>` : nothing}${serviceLine(
          service,
          first,
          style,
        )}`,
        ...others.map((piece) => html`<p class="entry__text" dir="auto">${prose(piece, hyphenate)}</p>`),
      );
    }
  }
  if (fields.has('bio')) {
    bodies.push(
      ...piecesOf(member.bio).map(
        (piece) => html`<p class="entry__text" dir="auto">${prose(piece, hyphenate)}</p>`,
      ),
    );
  }
  if (tail !== nothing) bodies.push(tail);
  const withAside = style.photos || style.qr !== 'none' ? html` entry-part--aside` : nothing;
  return [
    {
      ...entryBlock(
        html`<article class="block entry entry--begun" id="${text(entryId(member))}">
          ${asideOf(member, style)}
          <div class="entry__main">${headOf(member, style)}</div>
        </article>`,
        [`member:${member.id}`],
        [],
      ),
      keepWithNext: bodies.length > 0,
    },
    ...bodies.map((body, at) => {
      const isLast = at === bodies.length - 1;
      const end = isLast ? html` entry-part--last` : nothing;
      const block = entryBlock(
        html`<div class="block entry-part${withAside}${end}">${body}</div>`,
        [`mention:${member.id}`],
        [],
      );
      return { ...block, keepWithNext: at === bodies.length - 2 };
    }),
  ];
}

function asideOf(member: SheetMember, style: EntryStyle): Html {
  const { photos, qr, fields, words } = style;
  if (!photos && qr === 'none') return nothing;
  const contents =
    qr === 'vcard' ? vcardOf(member, fields) : qr === 'web' ? webAddress(member.web || ':') : null;
  const label = qr === 'vcard' ? words.say('sheetPrint.qrCard') : words.say('sheetPrint.qrWeb');
  return html`<div class="entry__aside">
    ${photos && facePlace(member)}${contents !== null && qrCode(contents, label)}
  </div>`;
}

function headOf(member: SheetMember, { fields, hyphenate, ...style }: EntryStyle): Html {
  const work = [fields.has('role') ? member.role : '', fields.has('company') ? member.company : '']
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value) => html`<bdi>${text(value)}</bdi>`);
  const name = nameOf(member, style);
  return html`${
    style.nameLevel === 3
      ? html`<h3 class="entry__name"><bdi>${name}</bdi></h3>`
      : html`<h4 class="entry__name"><bdi>${name}</bdi></h4>`
  }${
    work.length > 0 &&
    html`<p class="entry__work">${joined(work, html`<span class="entry__dot"> · </span>`)}</p>`
  }${
    fields.has('pitch') &&
    member.pitch.trim() !== '' &&
    html`<p class="entry__pitch" dir="auto">${prose(member.pitch, hyphenate)}</p>`
  }`;
}

function nameOf(member: SheetMember, { words }: Pick<EntryStyle, 'words'>): Html {
  return html`${text(shownName(member, words))}`;
}

function bodyOf(member: SheetMember, style: EntryStyle): Html {
  const { fields, hyphenate } = style;
  const groups = kindsShown(style).map((kind) => {
    const services = member.services.filter((service) => service.kind === kind);
    if (services.length === 0) return nothing;
    if (fields.has('descriptions') && services.some((service) => service.description.trim() !== '')) {
      return html`<p class="entry__label">${label(kind, style)}</p>
        ${services.map((service) => serviceLine(service, service.description, style))}`;
    }
    const titles = services.map((service) => html`<bdi>${text(service.title)}</bdi>`);
    return html`<p class="entry__services">
      <span class="entry__label">${label(kind, style)}</span>
      ${joined(titles, html`<span class="entry__dot"> · </span>`)}
    </p>`;
  });
  const bio = fields.has('bio') && member.bio.trim() !== '' ? prose(member.bio, hyphenate) : null;
  return html`${groups}${bio && html`<p class="entry__text" dir="auto">${bio}</p>`}`;
}

function serviceLine(service: SheetService, description: string, { hyphenate }: EntryStyle): Html {
  return html`<p class="entry__service" dir="auto">
    <b>${text(service.title)}</b>${
      description.trim() !== '' &&
      html`<span class="entry__description">${' — ' as Html}${prose(description, hyphenate)}</span>`
    }
  </p>`;
}

/** Languages, days, and how to reach them. */
function tailOf(member: SheetMember, { fields, words }: EntryStyle): Html {
  const contacts: Html[] = [];
  if (fields.has('email')) contacts.push(...contact(member.email, `mailto:${member.email.trim()}`));
  if (fields.has('phone')) {
    contacts.push(...contact(member.phone, `tel:${member.phone.replaceAll(/[^\d+]/gu, '')}`));
  }
  if (fields.has('web')) contacts.push(...contact(shortAddress(member.web), webAddress(member.web)));
  if (fields.has('links')) {
    contacts.push(...member.links.flatMap(({ url }) => contact(shortAddress(url), webAddress(url))));
  }
  const hasFacts = factsIn(words.locale, member, fields, words, 'short').length > 0;
  if (!hasFacts && contacts.length === 0) return nothing;
  return html`${hasFacts && besides(words, (locale) => html`<p class="entry__facts">${factsIn(locale, member, fields, words, 'short').map(fact)}</p>`)}${
    contacts.length > 0 && html`<p class="entry__contact">${contacts}</p>`
  }`;
}

function fact({ label: name, value }: Fact): Html {
  return html`<span class="entry__fact"
    ><span class="entry__label">${text(name)}</span> ${text(value)}</span
  > `;
}

function contact(shown: string, address: string | null): Html[] {
  if (shown.trim() === '') return [];
  const words = html`<bdi>${breakable(shown.trim())}</bdi>`;
  return [
    address === null
      ? html`<span>${words}</span> `
      : html`<a href="${text(address)}" tabindex="-1">${words}</a> `,
  ];
}

const kinds: readonly ServiceKind[] = ['offers', 'seeks', 'learns'];

/** Where an address may go on in the next line: after `@` and `/`, before a dot. */
function breakable(address: string): Html[] {
  return address
    .split(/(?<=[@/])|(?=\.)/u)
    .map((part, at) => (at === 0 ? html`${text(part)}` : html`<wbr />${text(part)}`));
}

function kindsShown({ fields }: EntryStyle): ServiceKind[] {
  return kinds.filter((kind) => fields.has(kind));
}

function label(kind: ServiceKind, { words }: EntryStyle): Html {
  return html`${text(words.say(`sheetPrint.kind.${kind}`))}`;
}

function joined(pieces: readonly Html[], between: Html): Html[] {
  return pieces.map((piece, at) => (at === 0 ? piece : html`${between}${piece}`));
}
