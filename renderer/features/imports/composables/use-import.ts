import { computed, ref, shallowRef } from 'vue';
import type {
  ImportField,
  ImportPlan,
  ImportSummary,
  PreviewRow,
  ReadChoices,
  ReadFile,
  RowChoice,
  RowCounts,
  RowStatus,
} from '@shared/imports/imports.schema';
import { api, codeOf, dataOf } from '@/api/client';
import { useWrites } from '@/features/changes';

export type ImportStep = 'file' | 'columns' | 'rows' | 'done';

export interface Preview {
  readonly counts: RowCounts;
  readonly total: number;
  readonly rows: readonly PreviewRow[];
}

export interface Progress {
  readonly stage: 'planning' | 'writing';
  readonly done: number;
  readonly total: number;
}

const pageSize = 50;
const nameFields: readonly ImportField[] = [
  'fullName',
  'givenName',
  'surnames',
  'firstSurname',
  'displayName',
];

/** One list on its way in: read, its columns settled, its rows looked through, written. */
export function useImport() {
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
  const preview = shallowRef<Preview | null>(null);
  const progress = shallowRef<Progress | null>(null);
  const summary = shallowRef<ImportSummary | null>(null);
  let generation = 0;

  const plan = computed<ImportPlan>(() => ({
    fields: fields.value,
    dateOrder: dateOrder.value,
    known: known.value,
    rows: rowChoices.value,
  }));
  const hasNames = computed(() => fields.value.some((field) => field !== null && nameFields.includes(field)));

  async function take(chosen: File): Promise<void> {
    reading.value = chosen.name;
    unreadable.value = null;
    try {
      choices.value = {};
      show(await api.imports.upload({ file: chosen }));
      step.value = 'columns';
    } catch (error) {
      refuse(error);
    } finally {
      reading.value = '';
    }
  }

  async function reread(patch: ReadChoices): Promise<void> {
    if (!file.value) return;
    try {
      choices.value = { ...choices.value, ...patch };
      show(await api.imports.reread({ uploadId: file.value.uploadId, choices: choices.value }));
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

  function refuse(error: unknown): void {
    const code = codeOf(error);
    if (code === 'UNREADABLE_FILE') unreadable.value = (dataOf(error) as { reason: string }).reason;
    else failed(error);
  }

  function setField(column: number, field: ImportField | null): void {
    fields.value = fields.value.map((one, index) => (index === column ? field : one));
  }

  async function review(): Promise<void> {
    step.value = 'rows';
    status.value = null;
    preview.value = null;
    await look(pageSize);
  }

  async function look(limit: number): Promise<void> {
    if (!file.value) return;
    generation += 1;
    const mine = generation;
    try {
      const found = await api.imports.preview({
        uploadId: file.value.uploadId,
        plan: plan.value,
        status: status.value,
        offset: 0,
        limit: Math.min(500, limit),
      });
      if (mine === generation) preview.value = found;
    } catch (error) {
      failed(error);
    }
  }

  const refresh = (): Promise<void> => look(Math.max(pageSize, preview.value?.rows.length ?? 0));
  const showMore = (): Promise<void> => look((preview.value?.rows.length ?? 0) + pageSize);

  async function showStatus(next: RowStatus | null): Promise<void> {
    status.value = next;
    await look(pageSize);
  }

  async function choose(row: number, choice: RowChoice | null): Promise<void> {
    const { [String(row)]: _, ...others } = rowChoices.value;
    rowChoices.value = choice === null ? others : { ...others, [String(row)]: choice };
    await refresh();
  }

  async function chooseForAll(next: ImportPlan['known']): Promise<void> {
    known.value = next;
    await refresh();
  }

  /** @returns whether it was written; false where it was stopped or failed */
  async function run(): Promise<boolean> {
    if (!file.value) return false;
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
    } catch (error) {
      failed(error);
    } finally {
      progress.value = null;
    }
    return false;
  }

  async function cancel(): Promise<void> {
    if (file.value) await api.imports.cancel({ uploadId: file.value.uploadId });
  }

  function startOver(): void {
    step.value = 'file';
    file.value = null;
    summary.value = null;
    preview.value = null;
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
    preview,
    progress,
    summary,
    plan,
    hasNames,
    take,
    reread,
    setField,
    review,
    showStatus,
    showMore,
    choose,
    chooseForAll,
    run,
    cancel,
    startOver,
  };
}

export type Import = ReturnType<typeof useImport>;
