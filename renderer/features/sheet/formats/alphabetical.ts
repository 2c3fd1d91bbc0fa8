import { localeTag, type Locale } from '@shared/locale';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import { html, text } from '../setting/html';
import { hyphenationOf } from '../setting/hyphenate';
import type { Block, SheetInput, SheetMaker, SheetPage } from '../setting/setting.types';
import { setDirectory, type Directory } from './directory';
import { entryStyleOf, fullEntry } from './entry';
import { indexBlocks, type IndexLine } from './sheet-index';
import { createLetterOf } from './letters';
import { asSheetPage } from '../setting/set-flow';
import { chosenSize, directoryFrame } from '../setting/page-frame';

/** Everybody from A to Z, and an index of specialties. */
export const alphabetical: SheetMaker = async function* (input, stage, signal): AsyncGenerator<SheetPage> {
  const frame = directoryFrame(chosenSize(input.settings), input.settings.columns);
  for await (const page of setDirectory(await alphabeticalDirectory(input), frame, input, stage, signal)) {
    yield asSheetPage(page);
  }
};

/** What the directory from A to Z consists of; a booklet sets it on pages of its own. */
export async function alphabeticalDirectory(input: SheetInput): Promise<Directory> {
  const { words, content } = input;
  const hyphenate = await hyphenationOf(words.locale);
  const style = entryStyleOf(input, hyphenate, 3);
  const other = words.say('sheetPrint.otherLetters');
  const letterOf = createLetterOf(words.locale, other);
  const keyOf = (member: SheetMember): string =>
    (input.settings.sort === 'surname' && `${member.surname} ${member.givenName}`.trim()) || member.name;
  const letters = byLetter(content.members, (member) => letterOf(keyOf(member)), keyOf, input);

  function* blocks(): Generator<Block> {
    for (const [letter, members] of letters) {
      yield {
        html: html`<h2 class="block ${letter === other ? html`letter letter--other` : html`letter`}">
          ${text(letter)}
        </h2>`,
        keepWithNext: true,
        breakBefore: 'none',
        runningHead: letter,
        anchors: [],
        parts: [],
      };
      for (const member of members) yield fullEntry(member, style);
    }
  }

  return {
    blocks: blocks(),
    // Who looks for a word looks for it in their own language, under its own letter.
    index: (pages) =>
      words.locales.flatMap((locale, at) =>
        indexBlocks(
          words.sayIn(locale, 'sheetPrint.indexSpecialties'),
          indexLines(input, pages, locale),
          locale,
          createLetterOf(locale, words.sayIn(locale, 'sheetPrint.otherLetters')),
          at === 0 ? 'page' : 'none',
        ),
      ),
  };
}

/** Each specialty that somebody offers, with the pages of those who do. */
function indexLines(
  { taxonomy, content, words }: SheetInput,
  pages: ReadonlyMap<string, number>,
  locale: Locale,
): IndexLine[] {
  return taxonomy.specialties.flatMap((specialty) => {
    const offering = content.members.filter((member) => offers(member, specialty.id));
    if (offering.length === 0) return [];
    return [
      {
        name: words.name(specialty.names, locale),
        pages: offering.flatMap((member) => pages.get(`member:${member.id}`) ?? []),
        target: null,
        memberId: null,
      },
    ];
  });
}

function offers(member: SheetMember, specialtyId: string): boolean {
  return member.services.some(
    (service) => service.kind === 'offers' && service.specialtyIds.includes(specialtyId),
  );
}

/** Members under their letters, each group and all groups in the language's order; other scripts come last. */
function byLetter(
  members: readonly SheetMember[],
  letterOf: (member: SheetMember) => string,
  keyOf: (member: SheetMember) => string,
  { words }: SheetInput,
): [string, SheetMember[]][] {
  const collator = new Intl.Collator(localeTag(words.locale), { ignorePunctuation: true, numeric: true });
  const groups = new Map<string, SheetMember[]>();
  const other: SheetMember[] = [];
  const otherLetter = words.say('sheetPrint.otherLetters');
  for (const member of members.toSorted((left, right) => collator.compare(keyOf(left), keyOf(right)))) {
    const letter = letterOf(member);
    if (letter === otherLetter) other.push(member);
    else groups.set(letter, [...(groups.get(letter) ?? []), member]);
  }
  const sorted = [...groups].toSorted(([left], [right]) => collator.compare(left, right));
  return other.length === 0 ? sorted : [...sorted, [otherLetter, other]];
}
