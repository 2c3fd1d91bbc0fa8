import { nextTick, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { SheetFormat, SheetOutput } from '@shared/sheet/sheet.schema';
import { api } from '@/api/client';
import { useWrites } from '@/features/changes';
import { printSheet, saveAsPdf, type PrintOutcome } from '../output/print-sheet';
import type { SheetPage } from '../setting/setting.types';

/** What leaves the screen. */
export interface Outgoing {
  readonly sheetId: string;
  readonly name: string;
  readonly format: SheetFormat;
  /** Of the document, as its reader shows it. */
  readonly title: string;
  readonly pages: readonly SheetPage[];
  /** The element that holds the pages. */
  readonly element: Element;
}

/** Lets a sheet leave the screen, and keeps a record of who was on it. */
export function useOutput() {
  const { t } = useI18n();
  const { failed, notify } = useWrites();
  const isBusy = ref(false);

  async function record({ sheetId, name, format, pages }: Outgoing, output: SheetOutput): Promise<void> {
    const memberIds = [...new Set(pages.flatMap((page) => page.memberIds))];
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
      if (tell(await saveAsPdf(outgoing.element, outgoing.title))) await record(outgoing, 'pdf');
    });

  const print = (outgoing: Outgoing): Promise<void> =>
    during(async () => {
      if (tell(await printSheet(outgoing.element, outgoing.title))) await record(outgoing, 'print');
    });

  return { isBusy, pdf, print, record, during };
}
