import type { SheetFormat } from '@shared/sheet/sheet.schema';
import type { SetSheet, SheetInput, SheetMaker } from '../setting/setting.types';
import { sheetStyle } from '../setting/sheet-style';
import { alphabetical } from './alphabetical';
import { directoryCopierStyle, directoryStyle } from './directory.style';
import { titleOf } from './opening';
import { specialties } from './specialties';

/** Who sets which format. */
export const makers: Partial<Record<SheetFormat, SheetMaker>> = { specialties, alphabetical };

/** What is known of a sheet before its first page is set. */
export function prepareSheet(input: SheetInput): SetSheet {
  const { settings, space, words } = input;
  const rules = [directoryStyle, ...(settings.ink === 'copier' ? [directoryCopierStyle] : [])];
  return {
    title: titleOf(input),
    locale: words.locale,
    style: sheetStyle(settings, space, rules.join('\n')),
  };
}
