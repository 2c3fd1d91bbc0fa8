import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { maxPhotoBytes } from '../members/members.contract';
import { localeSchema } from '../locale';
import { text } from '../schema';
import {
  importEventSchema,
  importPlanSchema,
  lookEventSchema,
  previewRowSchema,
  readChoicesSchema,
  readFileSchema,
  rowCountsSchema,
  rowStatusSchema,
} from './imports.schema';

/** Largest list that is taken, in bytes. */
export const maxImportBytes = 50 * 1024 * 1024;

const uploadInput = z.strictObject({ uploadId: idSchema });
/** A photo of a list, by the short name of its content. */
const photoInput = uploadInput.extend({ photo: text(64) });

export const importsContract = {
  /** Reads a list and guesses what its columns are. It is kept until it is imported, left, or another one comes. */
  upload: procedure.input(z.strictObject({ file: z.file().max(maxImportBytes) })).output(readFileSchema),
  /** Reads the same file another way. */
  reread: procedure.input(uploadInput.extend({ choices: readChoicesSchema })).output(readFileSchema),
  /** The list's photos that a page has to make smaller before; those that it does not are left out. */
  largePhotos: procedure.input(uploadInput).output(z.strictObject({ photos: z.array(z.string()) })),
  /** A photo as it is in the list. */
  photo: procedure.input(photoInput).output(z.file()),
  /** Takes a photo that was made smaller: WebP, PNG or JPEG, at most 512 px a side. */
  fitPhoto: procedure
    .input(photoInput.extend({ file: z.file().max(maxPhotoBytes) }))
    .output(z.strictObject({})),
  /** Compares the list with who is here, telling how far it is, so that `preview` can answer at once. */
  look: procedure
    .input(uploadInput.extend({ plan: importPlanSchema }))
    .output(eventIterator(lookEventSchema)),
  /** What an import would do, row by row. Nothing is written. */
  preview: procedure
    .input(
      uploadInput.extend({
        plan: importPlanSchema,
        status: rowStatusSchema.nullable(),
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(
      z.strictObject({
        counts: rowCountsSchema,
        total: z.int(),
        rows: z.array(previewRowSchema),
        /** Names that the taxonomy does not know and that would become specialties of the manager's own. */
        ownSpecialties: z.array(z.string()),
      }),
    ),
  /** Imports as one operation, telling how far it is. */
  run: procedure
    .input(uploadInput.extend({ plan: importPlanSchema }))
    .output(eventIterator(importEventSchema)),
  /** Stops a running import; nothing of it stays. */
  cancel: procedure.input(uploadInput).output(z.strictObject({ cancelled: z.boolean() })),
  /** The rows that were not taken, or not whole, as CSV with the reason in the last column; of cards, in the first. */
  rejects: procedure
    .input(uploadInput.extend({ plan: importPlanSchema, locale: localeSchema }))
    .output(z.strictObject({ fileName: z.string(), text: z.string() })),
};
