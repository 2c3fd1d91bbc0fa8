import { labelSheets, paperSize, type Size } from '@shared/sheet/papers';
import type { SheetFormat, SheetSettings } from '@shared/sheet/sheet.schema';
import type { SetSheet, SheetInput, SheetMaker } from '../setting/setting.types';
import { sheetStyle } from '../setting/sheet-style';
import { chosenSize } from '../setting/page-frame';
import { alphabetical } from './alphabetical';
import { blankStyle } from './blank';
import { badges } from './badges';
import { badgesStyle } from './badges.style';
import { board } from './board';
import { boardStyle } from './board.style';
import { booklet, bookletSizes } from './booklet';
import { bookletStyle } from './booklet.style';
import { card } from './card';
import { cardCopierStyle, cardStyle } from './card.style';
import { directoryCopierStyle, directoryStyle } from './directory.style';
import { titleOf } from './opening';
import { poster } from './poster';
import { posterStyle } from './poster.style';
import { specialties } from './specialties';

/** Who sets which format. */
export const makers: Readonly<Record<SheetFormat, SheetMaker>> = {
  specialties,
  alphabetical,
  poster,
  booklet,
  card,
  board,
  badges,
};

/** The rules of each format beside those of the directories, which all share. */
const ownRules: Readonly<Record<SheetFormat, string>> = {
  specialties: '',
  alphabetical: '',
  poster: posterStyle,
  booklet: bookletStyle,
  card: cardStyle,
  board: boardStyle,
  badges: badgesStyle,
};

/** What is known of a sheet before its first page is set. */
export function prepareSheet(input: SheetInput): SetSheet {
  const { settings, space, words } = input;
  const rules = [
    directoryStyle,
    blankStyle,
    ownRules[settings.format],
    ...(settings.ink === 'copier' ? [directoryCopierStyle, cardCopierStyle] : []),
  ];
  return {
    title: titleOf(input),
    locale: words.locale,
    style: sheetStyle(settings, space, printedSize(settings), rules.join('\n')),
  };
}

/** What comes out of the printer: a booklet's page is half of it, badges come on their own paper. */
function printedSize(settings: SheetSettings): Size {
  if (settings.format === 'booklet') return bookletSizes(settings).side;
  if (settings.format === 'badges') return paperSize(labelSheets[settings.labels].paper, 'portrait');
  return chosenSize(settings);
}
