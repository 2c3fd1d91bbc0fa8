import type { Locale } from '@shared/locale';
import { defaultSettings } from '@shared/sheet/sheet.defaults';
import type { OwnEntry } from '@shared/sheet/sheet.schema';
import { api } from '@/api/client';
import { todayHere } from '@/features/directory';
import { printSheet } from '../output/print-sheet';
import { elementsOf, sheetElementOf } from '../setting/elements';
import { allPictures } from '../setting/faces';
import { createPrintPhotos } from '../setting/print-photos';
import type { SetSheet, SheetInput, SheetPage } from '../setting/setting.types';
import { createStage } from '../setting/stage';
import { createSheetWords } from '../sheet-words';
import { consentForms, prepareConsentForms } from './consent-form';

/**
 * Prints the forms on which members say what of theirs may be shown, filled in with their own entries.
 *
 * @param languages one, or two that stand beside one another
 * @throws what the backend answers with
 */
export async function printConsentForms(
  memberIds: readonly string[],
  languages: readonly [Locale, ...Locale[]],
): Promise<void> {
  const photos = createPrintPhotos('colour');
  try {
    const [entries, space] = await Promise.all([
      api.sheet.ownEntries({ memberIds: [...memberIds] }),
      api.space.get(),
    ]);
    const input: SheetInput = {
      settings: { ...defaultSettings('alphabetical', languages[0]), density: 'airy' },
      content: { members: [], leftOut: { members: [], fields: { photo: 0, email: 0, phone: 0 } } },
      space,
      taxonomy: { sectors: [], specialties: [] },
      words: await createSheetWords(languages),
      photos,
      today: todayHere(),
    };
    const prepared = prepareConsentForms(input);
    const sheet = sheetElementOf(prepared);
    for (const page of await allPages(entries, input, prepared)) sheet.append(elementsOf(page.html));
    await allPictures(sheet, photos);
    await printSheet(sheet, prepared.title);
  } finally {
    photos.release();
  }
}

async function allPages(
  entries: readonly OwnEntry[],
  input: SheetInput,
  prepared: SetSheet,
): Promise<SheetPage[]> {
  const stage = createStage(prepared);
  const pages: SheetPage[] = [];
  try {
    const { signal } = new AbortController();
    for await (const page of consentForms(entries, input, stage, signal)) pages.push(page);
  } finally {
    stage.close();
  }
  return pages;
}
