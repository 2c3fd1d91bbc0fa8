import { noSecondTexts } from '@shared/sheet/sheet.defaults';
import type { SheetSettings } from '@shared/sheet/sheet.schema';

/** Settings that sheets of an earlier version lack. */
type Later = 'secondTexts' | 'arrangement';

/**
 * The settings of a saved sheet with those that came after it was saved, so that it is set as it was then. A booklet was
 * from A to Z where it was sorted by surname.
 */
export function settingsOf(
  stored: Omit<SheetSettings, Later> & Partial<Pick<SheetSettings, Later>>,
): SheetSettings {
  const isFromAToZ = stored.format === 'booklet' && stored.sort === 'surname';
  return {
    secondTexts: noSecondTexts,
    arrangement: isFromAToZ ? 'alphabetical' : 'specialties',
    ...stored,
  };
}
