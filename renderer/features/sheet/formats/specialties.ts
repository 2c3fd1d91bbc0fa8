import type { Locale } from '@shared/locale';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import { html, text } from '../setting/html';
import { hyphenationOf } from '../setting/hyphenate';
import { chosenSize, directoryFrame } from '../setting/page-frame';
import { asSheetPage } from '../setting/set-flow';
import type { Block, SheetInput, SheetMaker, SheetPage, SheetWords, Spoken } from '../setting/setting.types';
import { setDirectory, type Directory } from './directory';
import { entryId, entryStyleOf, fullEntry, shortEntry, type EntryStyle } from './entry';
import { createLetterOf } from './letters';
import { indexBlocks, type IndexLine } from './sheet-index';
import { headingWords } from './two-languages';
import { groupBySpecialty, type SpecialtyGroup } from './group-by-specialty';
import { shownName } from './prose';

/** Everybody under what they offer: in full once, shortly wherever else; with indices of people and specialties. */
export const specialties: SheetMaker = async function* (input, stage, signal): AsyncGenerator<SheetPage> {
  const frame = directoryFrame(chosenSize(input.settings), input.settings.columns);
  for await (const page of setDirectory(await specialtiesDirectory(input), frame, input, stage, signal)) {
    yield asSheetPage(page);
  }
};

/** What the directory by specialty consists of; a booklet sets it on pages of its own. */
export async function specialtiesDirectory(input: SheetInput): Promise<Directory> {
  const { words, content } = input;
  const style = entryStyleOf(input, await hyphenationOf(words.locale), 4);
  const { sectors, without } = groupBySpecialty(input);
  const letterOf = createLetterOf(words.locale, words.say('sheetPrint.otherLetters'));

  function* blocks(): Generator<Block> {
    for (const sector of sectors) {
      yield sectorHeading(words.name(sector.names), words.second(sector.names));
      for (const specialty of sector.specialties) yield* specialtyBlocks(specialty, words, style);
    }
    if (without.length === 0) return;
    // Where nobody has a specialty there is nothing that they would be the others of.
    if (sectors.length > 0) yield sectorHeading(words.say('sheetPrint.otherMembers'), null);
    for (const member of without) yield fullEntry(member, style);
  }

  return {
    blocks: blocks(),
    index: (pages) => [
      ...indexBlocks(
        words.say('sheetPrint.indexPeople'),
        content.members.map((member) => personLine(member, pages, words)),
        words.locale,
        letterOf,
        'page',
      ),
      // Who looks for a word looks for it in their own language, under its own letter.
      ...words.locales.flatMap((locale) =>
        indexBlocks(
          words.sayIn(locale, 'sheetPrint.indexSpecialties'),
          sectors.flatMap((sector) =>
            sector.specialties.map((group) => specialtyLine(group, pages, words, locale)),
          ),
          locale,
          createLetterOf(locale, words.sayIn(locale, 'sheetPrint.otherLetters')),
          'none',
        ),
      ),
    ],
  };
}

function* specialtyBlocks(group: SpecialtyGroup, words: SheetWords, style: EntryStyle): Generator<Block> {
  yield {
    html: html`<h3 class="block specialty" id="${text(specialtyTarget(group.id))}">
      ${headingWords(words.name(group.names), words.second(group.names))}
    </h3>`,
    keepWithNext: true,
    breakBefore: 'none',
    runningHead: null,
    anchors: [`specialty:${group.id}`],
    parts: [],
  };
  for (const member of group.full) yield fullEntry(member, style);
  for (const [at, member] of group.short.entries()) {
    const block = shortEntry(member, lineUnder(member, group.id), style);
    const isLast = at === group.short.length - 1;
    yield isLast ? { ...block, html: html`<div class="block shorts-end">${block.html}</div>` } : block;
  }
}

function sectorHeading(name: string, second: Spoken | null): Block {
  return {
    html:
      second === null
        ? html`<h2 class="block sector">${text(name)}</h2>`
        : html`<h2 class="block sector sector--two">
            <span>${text(name)}</span>
            <span class="second" lang="${text(second.locale)}">${text(second.words)}</span>
          </h2>`,
    keepWithNext: true,
    breakBefore: 'none',
    runningHead: name,
    anchors: [],
    parts: [],
  };
}

/** What the member offers under the specialty. */
function lineUnder(member: SheetMember, specialtyId: string): string {
  const service = member.services.find(
    ({ kind, specialtyIds }) => kind === 'offers' && specialtyIds.includes(specialtyId),
  );
  return service?.title ?? '';
}

function personLine(member: SheetMember, pages: ReadonlyMap<string, number>, words: SheetWords): IndexLine {
  const page = pages.get(`member:${member.id}`);
  return {
    name: shownName(member, words),
    pages: page === undefined ? [] : [page],
    target: entryId(member),
    memberId: member.id,
  };
}

function specialtyLine(
  group: SpecialtyGroup,
  pages: ReadonlyMap<string, number>,
  words: SheetWords,
  locale: Locale,
): IndexLine {
  const page = pages.get(`specialty:${group.id}`);
  return {
    name: words.name(group.names, locale),
    pages: page === undefined ? [] : [page],
    target: specialtyTarget(group.id),
    memberId: null,
  };
}

function specialtyTarget(id: string): string {
  return `sheet-specialty-${id}`;
}
