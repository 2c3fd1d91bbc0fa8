import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { localeSchema } from '../locale';
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

export const importsContract = {
  /** Reads a list and guesses what its columns are. It is kept until it is imported, left, or another one comes. */
  upload: procedure.input(z.strictObject({ file: z.file().max(maxImportBytes) })).output(readFileSchema),
  /** Reads the same file another way. */
  reread: procedure.input(uploadInput.extend({ choices: readChoicesSchema })).output(readFileSchema),
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
  /** The rows that were not taken, or not whole, as CSV with the reason in the last column. */
  rejects: procedure
    .input(uploadInput.extend({ plan: importPlanSchema, locale: localeSchema }))
    .output(z.strictObject({ fileName: z.string(), text: z.string() })),
};
