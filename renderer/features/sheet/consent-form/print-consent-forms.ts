import type { Locale } from '@shared/locale';
import { defaultSettings } from '@shared/sheet/sheet.defaults';
import type { OwnEntry } from '@shared/sheet/sheet.schema';
import { api } from '@/api/client';
import { todayHere } from '@/features/directory';
import { printSheet, type OutputOutcome } from '../output/print-sheet';
import { elementsOf, sheetElementOf } from '../setting/elements';
import { allPictures } from '../setting/faces';
import { chosenSize } from '../setting/page-frame';
import { createPrintPhotos } from '../setting/print-photos';
import type { SetSheet, SheetInput, SheetPage } from '../setting/setting.types';
import { createStage } from '../setting/stage';
import { createSheetWords } from '../sheet-words';
import { consentForms, prepareConsentForms } from './consent-form';

const askedAtOnce = 500;

/**
 * Prints the forms on which members say what of theirs may be shown, filled in with their own entries.
 *
 * @param languages one, or two that stand beside one another
 * @param step hears how many forms are set
 * @returns how printing ended
 * @throws what the backend answers with, and the signal's reason
 */
export async function printConsentForms(
  memberIds: readonly string[],
  languages: readonly [Locale, ...Locale[]],
  signal: AbortSignal,
  step: (done: number) => void,
): Promise<OutputOutcome> {
  const photos = createPrintPhotos('colour');
  try {
    const [entries, space] = await Promise.all([ownEntries(memberIds), api.space.get()]);
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
    const pages = await allPages(entries, input, prepared, signal, step);
    for (const page of pages) sheet.append(elementsOf(page.html));
    await allPictures(sheet, photos, () => {
      signal.throwIfAborted();
    });
    return await printSheet(sheet, prepared.title, chosenSize(input.settings));
  } finally {
    photos.release();
  }
}

/** Asked for in parts: one call takes so many. */
async function ownEntries(memberIds: readonly string[]): Promise<OwnEntry[]> {
  const entries: OwnEntry[] = [];
  for (let from = 0; from < memberIds.length; from += askedAtOnce) {
    entries.push(...(await api.sheet.ownEntries({ memberIds: memberIds.slice(from, from + askedAtOnce) })));
  }
  return entries;
}

async function allPages(
  entries: readonly OwnEntry[],
  input: SheetInput,
  prepared: SetSheet,
  signal: AbortSignal,
  step: (done: number) => void,
): Promise<SheetPage[]> {
  const stage = createStage(prepared);
  const pages: SheetPage[] = [];
  try {
    const told = new Set<string>();
    for await (const page of consentForms(entries, input, stage, signal)) {
      signal.throwIfAborted();
      pages.push(page);
      for (const id of page.memberIds) told.add(id);
      step(told.size);
    }
  } finally {
    stage.close();
  }
  return pages;
}
