import { nextTick, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { SheetFormat, SheetOutput } from '@shared/sheet/sheet.schema';
import type { Locale } from '@shared/locale';
import { fileNameOf } from '@shared/text/file-name';
import { api } from '@/api/client';
import { useWrites } from '@/features/changes';
import { download } from '@/features/exports';
import { printSheet, saveAsPdf, type PrintOutcome } from '../output/print-sheet';
import { allPictures } from '../setting/faces';
import type { PrintPhotos, SheetInput, SheetPage } from '../setting/setting.types';

/** What leaves the screen. */
export interface Outgoing {
  readonly sheetId: string;
  readonly name: string;
  readonly format: SheetFormat;
  /** Of the document, as its reader shows it. */
  readonly title: string;
  readonly style: string;
  readonly locale: Locale;
  readonly pages: readonly SheetPage[];
  /** The element that holds the pages. */
  readonly element: Element;
  /** Those that are still being made are waited for. */
  readonly photos: PrintPhotos;
}

/** Lets a sheet leave the screen, and keeps a record of who was on it. */
export function useOutput() {
  const { t } = useI18n();
  const { failed, notify } = useWrites();
  const isBusy = ref(false);

  /** @param told who was on it, where that is not everybody of the pages */
  async function record(
    { sheetId, name, format, pages }: Outgoing,
    output: SheetOutput,
    told: readonly string[] = pages.flatMap((page) => page.memberIds),
  ): Promise<void> {
    const memberIds = [...new Set(told)];
    await api.sheet.recordExport({ sheetId, name, format, output, memberIds });
  }

  async function during(work: () => Promise<void>): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    await nextTick();
    try {
      await work();
    } catch (error) {
      failed(error);
    } finally {
      isBusy.value = false;
    }
  }

  function tell(outcome: PrintOutcome): boolean {
    if (outcome === 'called-off') return false;
    if (outcome === 'saved') notify(t('sheet.outcome.saved'));
    else if (outcome !== 'handed-over') notify(t(`sheet.outcome.${outcome}`));
    return outcome === 'saved' || outcome === 'handed-over';
  }

  /** Recorded once it is saved; a browser's dialog does not tell, so what is handed to it counts. */
  const pdf = (outgoing: Outgoing): Promise<void> =>
    during(async () => {
      await allPictures(outgoing.element, outgoing.photos);
      if (tell(await saveAsPdf(outgoing.element, outgoing.title))) await record(outgoing, 'pdf');
    });

  const print = (outgoing: Outgoing): Promise<void> =>
    during(async () => {
      await allPictures(outgoing.element, outgoing.photos);
      if (tell(await printSheet(outgoing.element, outgoing.title))) await record(outgoing, 'print');
    });

  /** @param at which page */
  const png = (outgoing: Outgoing, at: number): Promise<void> =>
    during(async () => {
      const page = outgoing.pages[at];
      const element = outgoing.element.querySelectorAll('.sheet-page')[at];
      if (!page || !element) return;
      await allPictures(element, outgoing.photos);
      const { pagePng } = await import('../output/page-png');
      const picture = await pagePng(element, outgoing.style, page, outgoing.locale);
      await record(outgoing, 'png', page.memberIds);
      download(picture, `${fileNameOf(outgoing.name)} ${String(at + 1)}.png`);
    });

  const web = (outgoing: Outgoing, input: SheetInput): Promise<void> =>
    during(async () => {
      const { makeWebEdition } = await import('../output/web-edition/make-web-edition');
      const page = await makeWebEdition(input);
      await record(
        outgoing,
        'web',
        input.content.members.map(({ id }) => id),
      );
      download(page, `${fileNameOf(outgoing.name)}.html`);
    });

  return { isBusy, pdf, print, png, web };
}
