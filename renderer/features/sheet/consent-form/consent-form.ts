import { consentPurposes, type ConsentPurpose } from '@shared/consents/consents.schema';
import type { OwnEntry } from '@shared/sheet/sheet.schema';
import { directoryStyle } from '../formats/directory.style';
import { entryStyleOf, fullEntry } from '../formats/entry';
import { dateOf, logoOf } from '../formats/opening';
import { cells, spokenWords, twice } from '../formats/two-languages';
import { facesOf } from '../setting/faces';
import { html, nothing, text, type Html } from '../setting/html';
import { hyphenationOf } from '../setting/hyphenate';
import { directoryFrame, chosenSize } from '../setting/page-frame';
import { asSheetPage, setFlow } from '../setting/set-flow';
import type { Block, SetSheet, SheetInput, SheetPage, Spoken, Stage } from '../setting/setting.types';
import { entryFaceMm, sheetStyle } from '../setting/sheet-style';

/** @returns what is known of the forms before they are set */
export function prepareConsentForms({ settings, space, words }: SheetInput): SetSheet {
  return {
    title: words.say('sheetPrint.form.title'),
    locale: words.locale,
    style: sheetStyle(settings, space, chosenSize(settings), `${directoryStyle}\n${formStyle}`),
  };
}

/** One form for each member: what it is for, their own entry as it would be printed, what to tick, where to sign. */
export async function* consentForms(
  entries: readonly OwnEntry[],
  input: SheetInput,
  stage: Stage,
  signal: AbortSignal,
): AsyncGenerator<SheetPage> {
  const style = entryStyleOf(input, await hyphenationOf(input.words.locale), 3);
  const frame = directoryFrame(chosenSize(input.settings), 1);
  const members = entries.map(({ member }) => member);
  const fillFaces = facesOf(members, input.photos, entryFaceMm(input.settings));
  for (const entry of entries) {
    const pages = setFlow(
      {
        frame,
        blocks: [fullEntry(entry.member, style), ...questions(entry, input), signature(input)],
        opening: openingOf(entry, input),
        firstPage: 1,
        furniture: () => ({ head: nothing, foot: nothing }),
        fillFaces,
      },
      stage,
      signal,
    );
    for await (const page of pages) yield asSheetPage(page);
  }
}

function openingOf({ member }: OwnEntry, input: SheetInput): Html {
  const { words, space } = input;
  const say = (key: string): Spoken[] =>
    spokenWords(words, `sheetPrint.form.${key}`, { space: space.name, name: member.name });
  const [title, intro, entry] = [say('title'), say('intro'), say('entry')];
  return html`<div class="form__opening">
    <div class="opening__top">
      ${logoOf(input)}
      <p class="opening__edition">${text(dateOf(input))}</p>
    </div>
    <h1 class="form__title${twice(title)}">${cells(title)}</h1>
    <p class="form__intro${twice(intro)}">${cells(intro)}</p>
    <p class="form__lead${twice(entry)}">${cells(entry)}</p>
  </div>`;
}

function questions({ member }: OwnEntry, { words }: SheetInput): Block[] {
  const has: Readonly<Record<ConsentPurpose, boolean>> = {
    'directory-sheet': true,
    photo: member.photoVersion !== null,
    email: member.email !== '',
    phone: member.phone !== '',
    'wall-graph': true,
  };
  const lines = consentPurposes
    .filter((purpose) => has[purpose])
    .map((purpose) => {
      const said = spokenWords(words, `sheetPrint.form.purposes.${purpose}`);
      return html`<li class="form__choice">
        <span class="form__box" aria-hidden="true"></span>
        <span class="form__said${twice(said)}">${cells(said)}</span>
      </li>`;
    });
  const agree = spokenWords(words, 'sheetPrint.form.agree');
  return [
    block(html`<div class="block"><h2 class="form__heading${twice(agree)}">${cells(agree)}</h2></div>`, true),
    block(
      html`<ul class="block form__choices">
        ${lines}
      </ul>`,
    ),
  ];
}

function signature({ words }: SheetInput): Block {
  const line = (key: string): Html =>
    html`<p class="form__line">
      <span class="form__rule"></span>${text(words.say(`sheetPrint.form.${key}`))}
    </p>`;
  const rights = spokenWords(words, 'sheetPrint.form.rights');
  return block(
    html`<div class="block form__end">
      <p class="form__rights${twice(rights)}">${cells(rights)}</p>
      <div class="form__lines">${line('signature')}${line('day')}</div>
    </div>`,
  );
}

function block(markup: Html, keepWithNext = false): Block {
  return { html: markup, keepWithNext, breakBefore: 'none', runningHead: null, anchors: [], parts: [] };
}

const formStyle = `
.sheet .form__title.twice { font-size: var(--s-sector); }
.sheet .form__title { margin-top: 6mm; font-family: var(--s-display); font-weight: 560; font-size: calc(var(--s-sector) * 1.5); line-height: 1.1; letter-spacing: -0.015em; text-wrap: balance; }
.sheet .form__intro { margin-top: 4mm; font-size: 10pt; line-height: 5mm; text-wrap: pretty; }
.sheet .form__lead { margin-top: 7mm; padding-bottom: 4mm; font-weight: 650; color: var(--s-accent); }
.sheet .form__heading { padding-top: 4mm; padding-bottom: 2.5mm; font-weight: 650; font-size: 10pt; border-top: 0.25mm solid var(--s-hair); }
.sheet .form__choices { display: grid; row-gap: 3mm; font-size: 10pt; line-height: 5mm; }
.sheet .form__choice { display: grid; grid-template-columns: 5mm minmax(0, 1fr); column-gap: 3.5mm; }
.sheet .form__box { width: 5mm; height: 5mm; border: 0.35mm solid var(--s-ink); border-radius: 0.8mm; }
.sheet .form__end { padding-top: 7mm; }
.sheet .form__rights { font-size: 9pt; line-height: 4.6mm; color: var(--s-soft); text-wrap: pretty; }
.sheet .form__lines { display: grid; grid-template-columns: 3fr 2fr; column-gap: 10mm; padding-top: 20mm; }
.sheet .form__line { font-size: 8.5pt; color: var(--s-soft); }
.sheet .form__rule { display: block; margin-bottom: 1.5mm; border-top: 0.3mm solid var(--s-ink); }
`;
