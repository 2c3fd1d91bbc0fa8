import { createGlobalState } from '@vueuse/core';
import { computed, ref, shallowRef } from 'vue';
import {
  type ImportField,
  type ImportPlan,
  type ImportSummary,
  type PreviewRow,
  type ReadChoices,
  type ReadFile,
  type RowChoice,
  type RowCounts,
  type RowStatus,
} from '@shared/imports/imports.schema';
import { maxImportBytes } from '@shared/imports/imports.contract';
import { api, codeOf, dataOf } from '@/api/client';
import { useWrites } from '@/features/changes';
import { fitPhotos } from './fit-photos';

export type ImportStep = 'file' | 'columns' | 'rows' | 'done';

export interface Preview {
  readonly counts: RowCounts;
  readonly total: number;
  readonly rows: readonly PreviewRow[];
  readonly ownSpecialties: readonly string[];
}

export interface Progress {
  readonly stage: 'photos' | 'comparing' | 'planning' | 'writing';
  readonly done: number;
  readonly total: number;
}

export const pageSize = 100;

const nameFields: ReadonlySet<ImportField> = new Set([
  'fullName',
  'givenName',
  'surnames',
  'firstSurname',
  'displayName',
]);
const dateFields: ReadonlySet<ImportField> = new Set(['joinedOn', 'leftOn', 'birthday']);

/**
 * One list on its way in: read, its columns settled, its rows looked through, written. There is one for the window, so
 * that whoever leaves the page in the middle finds it again as it was.
 */
export const useImport = createGlobalState(() => {
  const { failed } = useWrites();
  const step = ref<ImportStep>('file');
  const reading = ref('');
  const unreadable = ref<string | null>(null);
  const file = shallowRef<ReadFile | null>(null);
  const choices = ref<ReadChoices>({});
  const fields = ref<(ImportField | null)[]>([]);
  const dateOrder = ref<ImportPlan['dateOrder']>('dmy');
  const known = ref<ImportPlan['known']>('keep');
  const rowChoices = ref<Record<string, RowChoice>>({});
  const status = ref<RowStatus | null>(null);
  const offset = ref(0);
  const preview = shallowRef<Preview | null>(null);
  const progress = shallowRef<Progress | null>(null);
  /** Photos of the list that cannot be unpacked. */
  const photosLeftOut = ref(0);
  const summary = shallowRef<ImportSummary | null>(null);
  /** Of what is asked for now; older answers come too late. */
  let asked = new AbortController();

  const plan = computed<ImportPlan>(() => ({
    fields: fields.value,
    dateOrder: dateOrder.value,
    known: known.value,
    rows: rowChoices.value,
  }));
  const hasNames = computed(() => fields.value.some((field) => field !== null && nameFields.has(field)));
  const asksDateOrder = computed(
    () =>
      file.value !== null &&
      !file.value.dateOrderCertain &&
      fields.value.some((field) => field !== null && dateFields.has(field)),
  );

  /** Whether what will happen is still being found out; nothing is being written. */
  const isLooking = computed(
    () => progress.value?.stage === 'comparing' || progress.value?.stage === 'photos',
  );

  async function take(chosen: File): Promise<void> {
    unreadable.value = null;
    if (chosen.size > maxImportBytes) {
      unreadable.value = 'too-large';
      return;
    }
    const { signal } = askAnew();
    reading.value = chosen.name;
    try {
      show(await api.imports.upload({ file: chosen }, { signal }));
      choices.value = {};
      known.value = 'keep';
      summary.value = null;
      step.value = 'columns';
    } catch (error) {
      if (!signal.aborted) refuse(error);
    } finally {
      if (!signal.aborted) reading.value = '';
    }
  }

  function stopReading(): void {
    askAnew();
    reading.value = '';
  }

  async function reread(patch: ReadChoices): Promise<void> {
    if (!file.value) return;
    unreadable.value = null;
    const next = { ...choices.value, ...patch };
    try {
      show(await api.imports.reread({ uploadId: file.value.uploadId, choices: next }));
      choices.value = next;
    } catch (error) {
      refuse(error);
    }
  }

  function show(read: ReadFile): void {
    file.value = read;
    fields.value = read.columns.map((column) => column.field);
    dateOrder.value = read.dateOrder;
    rowChoices.value = {};
  }

  /** Says what is wrong; a list that the app has let go of meanwhile has to be brought again. */
  function refuse(error: unknown): void {
    const code = codeOf(error);
    if (code === 'UNREADABLE_FILE') unreadable.value = (dataOf(error) as { reason: string }).reason;
    else if (code === 'TOO_LARGE') unreadable.value = 'too-large';
    else if (code === 'NOT_FOUND') {
      startOver();
      unreadable.value = 'gone';
    } else failed(error);
  }

  function setField(column: number, field: ImportField | null): void {
    fields.value = fields.value.map((one, index) => (index === column ? field : one));
  }

  async function review(): Promise<void> {
    step.value = 'rows';
    status.value = null;
    preview.value = null;
    await look(0);
  }

  /** Makes its photos ready and compares the list as it is planned now, then shows the page of rows from `from` on. */
  async function look(from: number): Promise<void> {
    if (!file.value) return;
    const { signal } = askAnew();
    const { uploadId } = file.value;
    try {
      photosLeftOut.value = await fitPhotos(uploadId, {
        signal,
        onProgress: (done, total) => (progress.value = { stage: 'photos', done, total }),
      });
      for await (const { done, total } of await api.imports.look(
        { uploadId, plan: plan.value },
        { signal },
      )) {
        if (signal.aborted) return;
        progress.value = { stage: 'comparing', done, total };
      }
      const found = await api.imports.preview(
        { uploadId, plan: plan.value, status: status.value, offset: from, limit: pageSize },
        { signal },
      );
      if (signal.aborted) return;
      offset.value = from;
      preview.value = found;
    } catch (error) {
      if (!signal.aborted) refuse(error);
    } finally {
      if (!signal.aborted) progress.value = null;
    }
  }

  function askAnew(): AbortController {
    asked.abort();
    asked = new AbortController();
    return asked;
  }

  function backToColumns(): void {
    askAnew();
    progress.value = null;
    step.value = 'columns';
  }

  async function showStatus(next: RowStatus | null): Promise<void> {
    status.value = next;
    await look(0);
  }

  async function choose(row: number, choice: RowChoice | null): Promise<void> {
    const { [String(row)]: _, ...others } = rowChoices.value;
    rowChoices.value = choice === null ? others : { ...others, [String(row)]: choice };
    await look(offset.value);
  }

  async function chooseForAll(next: ImportPlan['known']): Promise<void> {
    known.value = next;
    await look(0);
  }

  /** @returns whether it was written; null where it failed, of which the manager was told */
  async function run(): Promise<boolean | null> {
    if (!file.value) return null;
    askAnew();
    progress.value = { stage: 'planning', done: 0, total: file.value.rowCount };
    try {
      for await (const event of await api.imports.run({ uploadId: file.value.uploadId, plan: plan.value })) {
        if (event.kind === 'progress') progress.value = event;
        if (event.kind === 'done') {
          summary.value = event.summary;
          step.value = 'done';
          return true;
        }
      }
      return false;
    } catch (error) {
      refuse(error);
      return null;
    } finally {
      progress.value = null;
    }
  }

  async function cancel(): Promise<void> {
    if (isLooking.value) backToColumns();
    else if (file.value) await api.imports.cancel({ uploadId: file.value.uploadId });
  }

  function startOver(): void {
    askAnew();
    step.value = 'file';
    file.value = null;
    summary.value = null;
    preview.value = null;
    progress.value = null;
    unreadable.value = null;
  }

  return {
    step,
    reading,
    unreadable,
    file,
    fields,
    dateOrder,
    known,
    rowChoices,
    status,
    offset,
    preview,
    progress,
    isLooking,
    photosLeftOut,
    summary,
    plan,
    hasNames,
    asksDateOrder,
    take,
    stopReading,
    reread,
    setField,
    review,
    look,
    backToColumns,
    showStatus,
    choose,
    chooseForAll,
    run,
    cancel,
    startOver,
  };
});

export type Import = ReturnType<typeof useImport>;
