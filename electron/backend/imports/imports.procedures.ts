import { newId } from '@shared/ids';
import type { ImportEvent, ImportPlan, ReadFile } from '@shared/imports/imports.schema';
import type { ReadTx } from '../database/unit-of-work';
import { base } from '../router-base';
import { readTaxonomy } from '../specialties';
import { countRows, planRows, previewOf, type PlannedRow } from './plan/plan-rows';
import { SpecialtyNames } from './plan/specialty-names';
import { EventQueue } from './event-queue';
import { readUpload } from './read-upload';
import { rejectsCsv } from './reject-words';
import { ImportCancelled, runImport } from './run-import';
import { sourceOf, type Upload } from './uploads';

export const importsProcedures = {
  upload: base.imports.upload.handler(async ({ input: { file }, context }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const upload = {
      id: newId(),
      fileName: file.name.slice(0, 200),
      bytes,
      read: await readUpload(bytes, {}),
    };
    context.uploads.put(upload);
    return told(upload);
  }),

  reread: base.imports.reread.handler(async ({ input, context }) => {
    const before = context.uploads.get(input.uploadId);
    const upload = { ...before, read: await readUpload(before.bytes, input.choices) };
    context.uploads.put(upload);
    return told(upload);
  }),

  preview: base.imports.preview.handler(async ({ input, context }) => {
    const upload = context.uploads.get(input.uploadId);
    const rows = await context.unitOfWork.read((tx) => plannedOnce(tx, upload, input.plan));
    const shown = input.status === null ? rows : rows.filter(({ status }) => status === input.status);
    return {
      counts: countRows(rows),
      total: shown.length,
      rows: shown.slice(input.offset, input.offset + input.limit).map(previewOf),
    };
  }),

  run: base.imports.run.handler(async function* ({ input, context }) {
    const upload = context.uploads.get(input.uploadId);
    const events = new EventQueue<ImportEvent>();
    context.uploads.start(upload.id);
    const running = runImport(context.unitOfWork, upload, {
      plan: input.plan,
      onProgress: (event) => events.push(event),
      isCancelled: () => context.uploads.isCancelled(upload.id),
    })
      .then((summary) => events.push({ kind: 'done', summary }))
      .catch((error: unknown) => {
        if (!(error instanceof ImportCancelled)) throw error;
        events.push({ kind: 'cancelled' });
      })
      .finally(() => {
        context.uploads.end(upload.id);
        events.close();
      });
    yield* events;
    await running;
  }),

  cancel: base.imports.cancel.handler(({ input, context }) => ({
    cancelled: context.uploads.cancel(input.uploadId),
  })),

  rejects: base.imports.rejects.handler(async ({ input, context }) => {
    const upload = context.uploads.get(input.uploadId);
    const rows = await context.unitOfWork.read((tx) => planned(tx, upload, input.plan));
    const stem = upload.fileName.replace(/\.[^.]*$/u, '');
    return { fileName: `${stem}-rejected.csv`, text: rejectsCsv(upload.read, rows, input.locale) };
  }),
};

async function planned(tx: ReadTx, upload: Upload, plan: ImportPlan): Promise<PlannedRow[]> {
  return planRows(tx, upload.read, plan, {
    source: sourceOf(upload.read),
    specialtyNames: await SpecialtyNames.of(await readTaxonomy(tx)),
  });
}

/** The last plan of each upload, so that paging through a preview does not make it anew. */
const lastPlans = new WeakMap<Upload, { readonly key: string; readonly rows: PlannedRow[] }>();

async function plannedOnce(tx: ReadTx, upload: Upload, plan: ImportPlan): Promise<PlannedRow[]> {
  // It differs after every commit of another connection, so after every write.
  const [state] = await tx.query<{ data_version: number }>('PRAGMA data_version');
  const key = JSON.stringify([plan, state?.data_version]);
  const last = lastPlans.get(upload);
  if (last?.key === key) return last.rows;
  const rows = await planned(tx, upload, plan);
  lastPlans.set(upload, { key, rows });
  return rows;
}

function told({ id, fileName, read }: Upload): ReadFile {
  return { ...read.told, uploadId: id, fileName };
}
