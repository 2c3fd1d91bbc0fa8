import frauncesUrl from '@fontsource/fraunces/files/fraunces-latin-600-normal.woff2?inline';
import interUrl from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline';
import interBoldUrl from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline';
import type { Locale } from '@shared/locale';
import { initialsOf } from '@shared/members/display-name';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import { factsIn } from '../../formats/facts';
import { coverTexts, dateOf, footerOf, titleOf, titlesOf } from '../../formats/opening';
import { shortAddress, shownName, webAddress, workOf } from '../../formats/prose';
import { besides, cells, ownTexts, twice } from '../../formats/two-languages';
import { breath } from '../../setting/breath';
import type { Step } from '../../setting/faces';
import { html, nothing, text, type Html } from '../../setting/html';
import { lightened, readableOnPaper } from '../../setting/print-colours';
import type { HeldPhotos } from '../../setting/print-photos';
import type { SheetInput } from '../../setting/setting.types';
import script from './web-edition.client.js?raw';
import { webEditionStyle } from './web-edition.style';

/** Side of a face, in millimetres at 240 dots an inch: 160 pixels. */
const faceMm = 16.9;
const readAtOnce = 40;

/**
 * The directory as one HTML file that needs nothing but itself: it opens by a double click, offline, and asks nobody for
 * anything. It holds what the sheet of these settings would print, and no more.
 */
export async function webEdition(
  input: SheetInput,
  photos: HeldPhotos,
  logo: string | null,
  step: Step,
): Promise<Blob> {
  const { settings, space, words, content } = input;
  const say = (key: string, values = {}): string => words.say(`sheetPrint.web.${key}`, values);
  const faces = new Map<string, string | null>();
  for (let from = 0; from < content.members.length; from += readAtOnce) {
    const some = content.members.slice(from, from + readAtOnce);
    await Promise.all(
      some.map(async (member) => {
        faces.set(member.id, settings.photos ? await photos.dataOf(member, faceMm) : null);
      }),
    );
    step(faces.size, content.members.length);
    await breath();
  }
  const [titles, subtitles] = [titlesOf(input), ownTexts(input, 'subtitle')];
  const accent = readableOnPaper(settings.accentColour ?? space.accentColour);
  const style = `@font-face { font-family: 'Fraunces'; font-weight: 600; src: url(${frauncesUrl}) format('woff2'); }
@font-face { font-family: 'Inter'; font-weight: 400; src: url(${interUrl}) format('woff2'); }
@font-face { font-family: 'Inter'; font-weight: 600; src: url(${interBoldUrl}) format('woff2'); }
:root { --accent: ${accent}; --accent-dark: ${lightened(accent)}; }
${webEditionStyle}`;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    `style-src '${await hashOf(style)}'`,
    `script-src '${await hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const markup = html`<!doctype html>
    <html lang="${text(words.locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${text(policy)}" />
        <title>${text(titleOf(input))}</title>
        ${element('style', style)}
      </head>
      <body>
        <div class="page">
          <header class="top">
            ${logo !== null && html`<img src="${text(logo)}" alt="${text(space.name)}" />`}
            <h1 class="title${twice(titles)}" dir="auto">${cells(titles)}</h1>
            ${subtitles.length > 0 && html`<p class="subtitle${twice(subtitles)}" dir="auto">${cells(subtitles)}</p>`}
            ${coverTexts(input)}
            <p>${text([settings.edition.trim(), dateOf(input)].filter((part) => part !== '').join(' · '))}</p>
          </header>
          <main>
            <form id="finder" role="search" hidden>
              <label>${text(say('find'))}<input id="words" type="search" autocomplete="off" /></label>
              <label
                >${text(say('sector'))}<select id="sector">
                  <option value="">${text(say('allSectors'))}</option>
                  ${sectorsOf(input).map(({ id, name }) => html`<option value="${text(id)}">${text(name)}</option>`)}
                </select></label
              >
              <p id="count" role="status" data-one="${text(say('one'))}" data-many="${text(say('many'))}"></p>
            </form>
            <ul class="entries">
              ${content.members.map((member) => entryOf(member, faces.get(member.id) ?? null, input))}
            </ul>
            <p id="none" hidden>${text(say('none'))}</p>
          </main>
          <footer dir="auto">${text(footOf(input))}</footer>
        </div>
        ${element('script', script)}
      </body>
    </html> `;
  return new Blob([markup], { type: 'text/html' });
}

/** Exactly these contents: the policy knows them by their hash. */
function element(name: 'style' | 'script', contents: string): Html {
  return `<${name}>${contents}</${name}>` as Html;
}

function sectorsOf({ content, taxonomy, words }: SheetInput): { id: string; name: string }[] {
  const used = new Set(content.members.flatMap((member) => sectorIdsOf(member, taxonomy)));
  const order = new Intl.Collator(words.locale);
  return taxonomy.sectors
    .filter(({ id }) => used.has(id))
    .map(({ id, names }) => ({ id, name: words.name(names) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

function sectorIdsOf(member: SheetMember, { specialties }: SheetInput['taxonomy']): string[] {
  const ids = new Set(
    member.services.flatMap(({ kind, specialtyIds }) => (kind === 'offers' ? specialtyIds : [])),
  );
  return [...new Set(specialties.filter(({ id }) => ids.has(id)).map(({ sectorId }) => sectorId))];
}

function entryOf(member: SheetMember, face: string | null, input: SheetInput): Html {
  const { settings, words, taxonomy } = input;
  const fields = new Set(settings.fields);
  const work = workOf(member, fields);
  const factsOf = (locale: Locale): string =>
    factsIn(locale, member, fields, words, 'long')
      .map(({ label, value }) => `${label} ${value}`)
      .join(' · ');
  return html`<li class="entry" data-sectors="${text(sectorIdsOf(member, taxonomy).join(' '))}">
    ${
      face === null
        ? html`<span class="face face--letters" aria-hidden="true"
            >${text(initialsOf(member.name) || '·')}</span
          >`
        : html`<img class="face" src="${text(face)}" alt="" width="160" height="160" />`
    }
    <div class="words">
      <h2><bdi>${text(shownName(member, words))}</bdi></h2>
      ${work !== '' && html`<p class="work" dir="auto">${text(work)}</p>`}
      ${fields.has('pitch') && member.pitch.trim() !== '' && html`<p dir="auto">${text(member.pitch.trim())}</p>`}
      ${(['offers', 'seeks', 'learns'] as const).filter((kind) => fields.has(kind)).map((kind) => servicesOf(member, kind, input))}
      ${fields.has('bio') && member.bio.trim() !== '' && html`<p dir="auto">${text(member.bio.trim())}</p>`}
      ${factsOf(words.locale) !== '' && besides(words, (locale) => html`<p class="facts">${text(factsOf(locale))}</p>`)}
      ${contactLine(member, input)}
    </div>
  </li>`;
}

function servicesOf(
  member: SheetMember,
  kind: 'offers' | 'seeks' | 'learns',
  { settings, words }: SheetInput,
): Html {
  const services = member.services.filter((service) => service.kind === kind);
  if (services.length === 0) return nothing;
  const isDescribed = settings.fields.includes('descriptions');
  return html`<p class="kind">${text(words.say(`sheetPrint.kind.${kind}`))}</p>
    <ul>
      ${services.map(
        ({ title, description }) =>
          html`<li dir="auto">
            ${text(title)}${
              isDescribed &&
              description.trim() !== '' &&
              html` <span class="description">${text(description.trim())}</span>`
            }
          </li>`,
      )}
    </ul>`;
}

function contactLine(member: SheetMember, { settings }: SheetInput): Html {
  const fields = new Set(settings.fields);
  const links: { shown: string; address: string | null }[] = [
    ...(fields.has('email')
      ? [{ shown: member.email.trim(), address: `mailto:${member.email.trim()}` }]
      : []),
    ...(fields.has('phone')
      ? [{ shown: member.phone.trim(), address: `tel:${member.phone.replaceAll(/[^\d+]/gu, '')}` }]
      : []),
    ...(fields.has('web') ? [{ shown: shortAddress(member.web), address: webAddress(member.web) }] : []),
    ...(fields.has('links')
      ? member.links.map(({ url }) => ({ shown: shortAddress(url), address: webAddress(url) }))
      : []),
  ].filter(({ shown }) => shown !== '');
  if (links.length === 0) return nothing;
  return html`<p>
    ${links.map(({ shown, address }, at) => {
      const link =
        address === null
          ? html`<bdi>${text(shown)}</bdi>`
          : html`<a href="${text(address)}" rel="noopener noreferrer"><bdi>${text(shown)}</bdi></a>`;
      return html`${at > 0 && html` · `}${link}`;
    })}
  </p>`;
}

function footOf(input: SheetInput): string {
  const { space } = input;
  return [footerOf(input), space.name, space.address, space.email, space.phone]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a content security policy knows an inline style or script by. */
async function hashOf(contents: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(contents));
  return `sha256-${btoa(String.fromCodePoint(...new Uint8Array(digest)))}`;
}
