import { createGlobalState } from '@vueuse/core';
import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import {
  maxTieFileBytes,
  type TieAnswers,
  type TieFile,
  type TiePlan,
  type TieRowCounts,
  type TieRowStatus,
} from '@shared/ties/tie-files.schema';
import type { TieMapping } from '@shared/ties/tie-columns';
import type { TieKind } from '@shared/ties/ties.schema';
import { api, codeOf, dataOf } from '@/api/client';
import { useWrites } from '@/features/changes';
import { showToast } from '@/ui';

export type TieImportStep = 'file' | 'review' | 'done';

/** Why a file was refused: a key of the page's words, with what fits into its sentence. */
export interface Refusal {
  readonly reason: string;
  readonly detail: string;
}

export interface Summary {
  readonly counts: TieRowCounts;
  readonly operationId: string | null;
}

export const pageSize = 50;

/**
 * A file of ties on its way in: read, its questions answered, written. One for the app, so that a page that was left finds
 * the file and its answers again, and an import goes on meanwhile.
 */
export const useTieImport = createGlobalState(() => {
  const { t, n } = useI18n();
  const { failed, notify, undo } = useWrites();
  const step = ref<TieImportStep>('file');
  const reading = ref('');
  const refusal = shallowRef<Refusal | null>(null);
  const file = shallowRef<TieFile | null>(null);
  const answers = ref<TieAnswers>(noAnswers());
  const plan = shallowRef<TiePlan | null>(null);
  const listed = ref<{ status: TieRowStatus | null; offset: number }>({ status: null, offset: 0 });
  const writing = shallowRef<{ done: number; total: number } | null>(null);
  const summary = shallowRef<Summary | null>(null);
  /** Of what is asked about the file now; older answers come too late. */
  let asked = new AbortController();
  /** Of the import that is being written: nothing but Stop ends that. */
  let writer = new AbortController();

  const addedCount = computed(() => plan.value?.counts.added ?? 0);

  function askAnew(): AbortSignal {
    asked.abort();
    asked = new AbortController();
    return asked.signal;
  }

  async function take(chosen: File): Promise<void> {
    startOver();
    if (chosen.size > maxTieFileBytes) {
      refusal.value = { reason: 'too-large', detail: '' };
      return;
    }
    const signal = askAnew();
    reading.value = chosen.name;
    try {
      const read = await api.ties.readFile({ file: chosen }, { signal });
      file.value = read;
      answers.value = { ...noAnswers(), dateOrder: read.dateOrder };
      await look();
      if (plan.value) step.value = 'review';
    } catch (error) {
      if (!signal.aborted) refuse(error);
    } finally {
      // Another file may have been dropped meanwhile.
      if (reading.value === chosen.name) reading.value = '';
    }
  }

  /** Reads the columns of the list as the manager says; what was answered stays where it is asked again. */
  async function readColumns(mapping: TieMapping): Promise<void> {
    if (!file.value) return;
    const signal = askAnew();
    try {
      const read = await api.ties.readColumns({ uploadId: file.value.uploadId, mapping }, { signal });
      if (signal.aborted) return;
      file.value = read;
      answers.value = { ...answers.value, dateOrder: read.dateOrder };
      await look();
    } catch (error) {
      if (!signal.aborted) refuse(error);
    }
  }

  /** Plans anew with what has been answered so far. */
  async function look(): Promise<void> {
    if (!file.value) return;
    const signal = askAnew();
    const { uploadId } = file.value;
    try {
      const found = await api.ties.plan(
        { uploadId, answers: answers.value, ...listed.value, limit: pageSize },
        { signal },
      );
      if (signal.aborted) return;
      plan.value = found;
      // An answer may have taken rows off the list, and with them the page that was looked at.
      const { status, offset } = listed.value;
      if (offset > 0 && offset >= found.total) await list(status, 0);
    } catch (error) {
      if (!signal.aborted) refuse(error);
    }
  }

  function refuse(error: unknown): void {
    const code = codeOf(error);
    if (code === 'UNREADABLE_FILE') refusal.value = dataOf(error) as Refusal;
    else if (code === 'TOO_LARGE') refusal.value = { reason: 'too-large', detail: '' };
    else if (code === 'NOT_FOUND') {
      startOver();
      refusal.value = { reason: 'gone', detail: '' };
    } else failed(error);
  }

  /** @param id null leaves them out; undefined takes the answer back */
  function answerPerson(key: string, id: string | null | undefined): Promise<void> {
    answers.value = { ...answers.value, people: withAnswer(answers.value.people, key, id) };
    return look();
  }

  function answerKind(key: string, kind: TieKind | null): Promise<void> {
    answers.value = { ...answers.value, kinds: withAnswer(answers.value.kinds, key, kind) };
    return look();
  }

  function answerDates(dateOrder: TieAnswers['dateOrder']): Promise<void> {
    answers.value = { ...answers.value, dateOrder };
    return look();
  }

  function list(status: TieRowStatus | null, offset: number): Promise<void> {
    listed.value = { status, offset };
    return look();
  }

  async function run(): Promise<void> {
    if (!file.value) return;
    writer = new AbortController();
    const { signal } = writer;
    writing.value = { done: 0, total: 0 };
    try {
      const { uploadId } = file.value;
      for await (const event of await api.ties.import({ uploadId, answers: answers.value }, { signal })) {
        if (event.kind === 'progress') writing.value = event;
        else finish(event);
      }
    } catch (error) {
      if (!signal.aborted) refuse(error);
    } finally {
      writing.value = null;
    }
  }

  function finish({ counts, operationId }: Summary): void {
    summary.value = { counts, operationId };
    step.value = 'done';
    const action =
      operationId === null ? null : { label: t('changes.undo'), run: () => void undo(operationId) };
    showToast({ text: t('tieFiles.done.toast', { n: n(counts.added) }, counts.added), action });
  }

  /** Stops writing; what a look at the file then tells is what is true: where all was written already, it is gone. */
  async function stop(): Promise<void> {
    writer.abort();
    await look();
    if (file.value) notify(t('tieFiles.run.stopped'));
  }

  function startOver(): void {
    askAnew();
    reading.value = '';
    step.value = 'file';
    file.value = null;
    plan.value = null;
    summary.value = null;
    refusal.value = null;
    listed.value = { status: null, offset: 0 };
  }

  return {
    ...{ step, reading, refusal, file, answers, plan, listed, writing, summary, addedCount },
    ...{ take, readColumns, answerPerson, answerKind, answerDates, list, run, stop, startOver },
  };
});

export type TieImport = ReturnType<typeof useTieImport>;

function noAnswers(): TieAnswers {
  return { people: {}, kinds: {}, dateOrder: 'dmy' };
}

function withAnswer<T>(given: Record<string, T>, key: string, answer: T | undefined): Record<string, T> {
  const others = Object.entries(given).filter(([known]) => known !== key);
  return Object.fromEntries(answer === undefined ? others : [...others, [key, answer]]);
}
