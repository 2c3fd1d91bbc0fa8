import { setImmediate as breathe } from 'node:timers/promises';
import { newId } from '@shared/ids';
import type { ImportEvent, ImportPlan, LookEvent, ReadFile } from '@shared/imports/imports.schema';
import { LastAnswers } from '../database/last-answers';
import type { ReadTx, UnitOfWork } from '../database/unit-of-work';
import { shippedMeanings } from '../directory';
import { invalid, notFound } from '../domain-error';
import { base } from '../router-base';
import { readTaxonomy } from '../specialties';
import { OwnSpecialties } from './plan/own-specialties';
import type { OnProgress } from './plan/listed-people';
import { countRows, planRows, type PlannedRow } from './plan/plan-rows';
import { previewOf } from './plan/preview-row';
import { SpecialtyNames } from './plan/specialty-names';
import { telling } from './event-queue';
import { readUpload } from './read-upload';
import { rejectsCsv, rejectsFileName } from './reject-words';
import { ImportCancelled, runImport } from './run-import';
import { sourceOf, type Upload } from './uploads';

export const importsProcedures = {
  upload: base.imports.upload.handler(async ({ input: { file }, context }) => {
    // Taking a large request apart has held up everybody else, and so does copying the file out of it.
    await breathe();
    const bytes = new Uint8Array(await file.arrayBuffer());
    await breathe();
    const upload = {
      id: newId(),
      fileName: file.name.slice(0, 200),
      bytes,
      read: await readUpload(bytes, {}),
    };
    context.uploads.put(upload);
    // It will be asked what names mean: by then it knows.
    void shippedMeanings();
    return told(upload);
  }),

  reread: base.imports.reread.handler(async ({ input, context }) => {
    const before = context.uploads.get(input.uploadId);
    const upload = { ...before, read: await readUpload(before.bytes, input.choices) };
    context.uploads.put(upload);
    return told(upload);
  }),

  largePhotos: base.imports.largePhotos.handler(({ input, context }) => ({
    photos: context.uploads.get(input.uploadId).read.table.photos.waiting,
  })),

  photo: base.imports.photo.handler(({ input, context }) => {
    const photo = context.uploads.get(input.uploadId).read.table.photos.original(input.photo);
    if (!photo) throw notFound('photo');
    return new File([new Uint8Array(photo.bytes)], 'photo', { type: photo.mediaType });
  }),

  fitPhoto: base.imports.fitPhoto.handler(async ({ input, context }) => {
    const { read } = context.uploads.get(input.uploadId);
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    if (!read.table.photos.original(input.photo)) throw notFound('photo');
    if (!read.table.photos.fit(input.photo, bytes)) throw invalid(['file'], 'not-a-picture');
    // What was planned without it is planned anew.
    lastPlans.forget(context.uploads.get(input.uploadId));
    return {};
  }),

  look: base.imports.look.handler(async function* ({ input, context, signal }) {
    const upload = context.uploads.get(input.uploadId);
    yield* telling<LookEvent>(async (tell) => {
      const onProgress = (done: number, total: number): void => {
        if (signal?.aborted) throw new ImportCancelled();
        tell({ done, total });
      };
      const { rows } = await plannedOnce(context, upload, input.plan, onProgress);
      tell({ done: rows.length, total: rows.length });
    });
  }),

  preview: base.imports.preview.handler(async ({ input, context }) => {
    const upload = context.uploads.get(input.uploadId);
    const { rows, ownSpecialties } = await plannedOnce(context, upload, input.plan);
    const shown = input.status === null ? rows : rows.filter(({ status }) => status === input.status);
    return {
      counts: countRows(rows),
      total: shown.length,
      rows: shown.slice(input.offset, input.offset + input.limit).map(previewOf),
      ownSpecialties,
    };
  }),

  run: base.imports.run.handler(async function* ({ input, context }) {
    const upload = context.uploads.get(input.uploadId);
    context.uploads.start(upload.id);
    yield* telling<ImportEvent>((tell) =>
      runImport(context.unitOfWork, upload, {
        plan: input.plan,
        onProgress: tell,
        isCancelled: () => context.uploads.isCancelled(upload.id),
      })
        .then((summary) => tell({ kind: 'done', summary }))
        .catch((error: unknown) => {
          if (!(error instanceof ImportCancelled)) throw error;
          tell({ kind: 'cancelled' });
        })
        .finally(() => context.uploads.end(upload.id)),
    );
  }),

  cancel: base.imports.cancel.handler(({ input, context }) => ({
    cancelled: context.uploads.cancel(input.uploadId),
  })),

  rejects: base.imports.rejects.handler(async ({ input, context }) => {
    const upload = context.uploads.get(input.uploadId);
    const { rows } = await context.unitOfWork.read((tx) => planned(tx, upload, input.plan));
    return {
      fileName: rejectsFileName(upload.fileName, input.locale),
      text: rejectsCsv(upload.read, rows, input.plan.fields, input.locale),
    };
  }),
};

interface Planned {
  readonly rows: PlannedRow[];
  readonly ownSpecialties: string[];
}

async function planned(
  tx: ReadTx,
  upload: Upload,
  plan: ImportPlan,
  onProgress?: OnProgress,
): Promise<Planned> {
  const specialtyNames = await SpecialtyNames.of(await readTaxonomy(tx));
  const rows = await planRows(tx, upload.read, plan, {
    source: sourceOf(upload.read),
    specialtyNames,
    onProgress,
  });
  const own = await new OwnSpecialties(specialtyNames).newIn(rows);
  return { rows, ownSpecialties: own.map(({ shown }) => shown) };
}

const lastPlans = new LastAnswers<Upload, Planned>();

async function plannedOnce(
  { unitOfWork }: { unitOfWork: UnitOfWork },
  upload: Upload,
  plan: ImportPlan,
  onProgress?: OnProgress,
): Promise<Planned> {
  return lastPlans.to(unitOfWork, { subject: upload, question: plan }, async (tx) => {
    // Planning looks members up as it goes.
    const found = await planned(tx, upload, plan, onProgress);
    return () => found;
  });
}

function told({ id, fileName, read }: Upload): ReadFile {
  return { ...read.told, uploadId: id, fileName };
}
