import type { Size } from '@shared/sheet/papers';
import type { SheetFormat, SheetSettings } from '@shared/sheet/sheet.schema';
import type { SetSheet, SheetInput, SheetMaker } from '../setting/setting.types';
import { sheetStyle } from '../setting/sheet-style';
import { chosenSize } from '../setting/page-frame';
import { alphabetical } from './alphabetical';
import { booklet, bookletSizes } from './booklet';
import { bookletStyle } from './booklet.style';
import { directoryCopierStyle, directoryStyle } from './directory.style';
import { titleOf } from './opening';
import { specialties } from './specialties';

/** Who sets which format. */
export const makers: Partial<Record<SheetFormat, SheetMaker>> = { specialties, alphabetical, booklet };

/** What is known of a sheet before its first page is set. */
export function prepareSheet(input: SheetInput): SetSheet {
  const { settings, space, words } = input;
  const rules = [directoryStyle, bookletStyle, ...(settings.ink === 'copier' ? [directoryCopierStyle] : [])];
  return {
    title: titleOf(input),
    locale: words.locale,
    style: sheetStyle(settings, space, printedSize(settings), rules.join('\n')),
  };
}

/** What comes out of the printer: a booklet's page is half of it. */
function printedSize(settings: SheetSettings): Size {
  return settings.format === 'booklet' ? bookletSizes(settings).side : chosenSize(settings);
}
