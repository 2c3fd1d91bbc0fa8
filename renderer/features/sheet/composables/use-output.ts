import { computed, nextTick, onScopeDispose, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { SheetFormat, SheetOutput } from '@shared/sheet/sheet.schema';
import type { Locale } from '@shared/locale';
import type { Size } from '@shared/sheet/papers';
import { fileNameOf } from '@shared/text/file-name';
import { api } from '@/api/client';
import { useWrites } from '@/features/changes';
import { download } from '@/features/exports';
import { printSheet, saveAsPdf, type OutputOutcome } from '../output/print-sheet';
import { allPictures, type Step } from '../setting/faces';
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

/** What leaves now, and how far that is; without a total where it cannot be told. */
interface Leaving {
  readonly output: SheetOutput;
  readonly done: number;
  readonly total: number;
}

const shownEveryMs = 100;

/** Lets a sheet leave the screen, and keeps a record of who was on it. */
export function useOutput() {
  const { t } = useI18n();
  const { failed, notify } = useWrites();
  const leaving = shallowRef<Leaving | null>(null);
  const isBusy = computed(() => leaving.value !== null);
  let running = new AbortController();

  /** @param told who was on it, where that is not everybody of the pages */
  async function record(
    { sheetId, name, format, pages }: Outgoing,
    output: SheetOutput,
    told: readonly string[] = pages.flatMap((page) => page.memberIds),
  ): Promise<void> {
    const memberIds = [...new Set(told)];
    await api.sheet.recordExport({ sheetId, name, format, output, memberIds });
  }

  /** @param work hears of it when it is stopped, and says how far it is */
  async function during(
    output: SheetOutput,
    work: (signal: AbortSignal, step: Step) => Promise<void>,
  ): Promise<void> {
    if (isBusy.value) return;
    const { signal } = (running = new AbortController());
    leaving.value = { output, done: 0, total: 0 };
    let shownAt = 0;
    await nextTick();
    try {
      await work(signal, (done, total) => {
        signal.throwIfAborted();
        // Photos come by the hundred in a moment; showing each would take longer than making it.
        if (done < total && performance.now() - shownAt < shownEveryMs) return;
        shownAt = performance.now();
        leaving.value = { output, done, total };
      });
    } catch (error) {
      if (!signal.aborted) failed(error);
    } finally {
      leaving.value = null;
    }
  }

  /** All photos are there; from here on it cannot be told how far it is. */
  async function ready(
    { element, photos }: Pick<Outgoing, 'element' | 'photos'>,
    output: SheetOutput,
    step: Step,
  ) {
    await allPictures(element, photos, step);
    running.signal.throwIfAborted();
    leaving.value = { output, done: 0, total: 0 };
    await nextTick();
  }

  function stop(): void {
    running.abort();
  }

  function tell(outcome: OutputOutcome): boolean {
    if (outcome === 'called-off') return false;
    if (outcome === 'saved') notify(t('sheet.outcome.saved'));
    else if (outcome !== 'handed-over') notify(t(`sheet.outcome.${outcome}`));
    return outcome === 'saved' || outcome === 'handed-over';
  }

  /** Recorded once it is saved; a browser's dialog does not tell, so what is handed to it counts. */
  const pdf = (outgoing: Outgoing): Promise<void> =>
    during('pdf', async (signal, step) => {
      await ready(outgoing, 'pdf', step);
      const { element, title } = outgoing;
      if (tell(await saveAsPdf(element, title, paperOf(outgoing), signal))) await record(outgoing, 'pdf');
    });

  const print = (outgoing: Outgoing): Promise<void> =>
    during('print', async (_signal, step) => {
      await ready(outgoing, 'print', step);
      const { element, title } = outgoing;
      if (tell(await printSheet(element, title, paperOf(outgoing)))) await record(outgoing, 'print');
    });

  /** @param at which page */
  const png = (outgoing: Outgoing, at: number): Promise<void> =>
    during('png', async (signal, step) => {
      const page = outgoing.pages[at];
      const element = outgoing.element.querySelectorAll('.sheet-page')[at];
      if (!page || !element) return;
      await ready({ element, photos: outgoing.photos }, 'png', step);
      const { pagePng } = await import('../output/page-png');
      const picture = await pagePng(element, outgoing.style, page, outgoing.locale);
      signal.throwIfAborted();
      await record(outgoing, 'png', page.memberIds);
      download(picture, `${fileNameOf(outgoing.name)} ${String(at + 1)}.png`);
    });

  const web = (outgoing: Outgoing, input: SheetInput): Promise<void> =>
    during('web', async (signal, step) => {
      const { makeWebEdition } = await import('../output/web-edition/make-web-edition');
      const page = await makeWebEdition(input, step);
      signal.throwIfAborted();
      await record(
        outgoing,
        'web',
        input.content.members.map(({ id }) => id),
      );
      download(page, `${fileNameOf(outgoing.name)}.html`);
    });

  onScopeDispose(stop);

  return { isBusy, leaving, stop, pdf, print, png, web };
}

function paperOf({ pages }: Outgoing): Size {
  const [first] = pages;
  return { width: first?.width ?? 210, height: first?.height ?? 297 };
}
