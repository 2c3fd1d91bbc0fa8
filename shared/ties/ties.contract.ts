import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { versionSchema } from '../schema';
import { tieMappingSchema } from './tie-columns';
import {
  maxTieFileBytes,
  tieAnswersSchema,
  tieFileSchema,
  tieImportEventSchema,
  tiePlanSchema,
  tieRowStatusSchema,
} from './tie-files.schema';
import { tieFieldsSchema, tieSchema } from './ties.schema';

const inFile = z.strictObject({ uploadId: idSchema, answers: tieAnswersSchema });

const written = writtenSchema.extend({ tie: tieSchema });

export const tiesContract = {
  /** All ties of a member, or of one pair with `otherId`. Ties to members in the trash are left out. */
  list: procedure
    .input(z.strictObject({ memberId: idSchema, otherId: idSchema.optional() }))
    .output(z.array(tieSchema)),
  /**
   * Ties two members. A kind that the pair has already is not doubled: the existing tie is answered, unchanged, with
   * `operationId` null.
   *
   * INVALID `same-member` for a tie to oneself, `in-the-future` for a `since` after today, `ends-before-it-starts`;
   * NOT_FOUND for a member who is not there or in the trash.
   */
  add: procedure
    .input(
      z.strictObject({
        memberIds: z.tuple([idSchema, idSchema]),
        fields: tieFieldsSchema.partial().required({ kind: true }),
      }),
    )
    .output(written),
  /** CONFLICT where `version` is not the stored one, or where the pair already has a tie of the new kind. */
  update: procedure
    .input(z.strictObject({ id: idSchema, version: versionSchema, patch: tieFieldsSchema.partial() }))
    .output(written),
  remove: procedure.input(z.strictObject({ id: idSchema })).output(writtenSchema),
  /**
   * Reads ties from a list (CSV, TSV, Excel), GraphML or GEXF. The file is kept until it is imported or another comes.
   *
   * UNREADABLE_FILE says what is wrong in `reason`; nothing that an XML file declares is ever expanded or fetched.
   */
  readFile: procedure.input(z.strictObject({ file: z.file().max(maxTieFileBytes) })).output(tieFileSchema),
  /**
   * Reads the list of an upload anew, with its columns being what the manager says. NOT_FOUND where it was let go;
   * UNREADABLE_FILE `no-ends` where nothing says who is tied with whom.
   */
  readColumns: procedure
    .input(z.strictObject({ uploadId: idSchema, mapping: tieMappingSchema }))
    .output(tieFileSchema),
  /** What an import would do, and what it has to ask. Nothing is written. */
  plan: procedure
    .input(
      inFile.extend({
        /** Whose rows are listed; null for all. */
        status: tieRowStatusSchema.nullable(),
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(tiePlanSchema),
  /**
   * Imports as one operation, telling how far it is, and lets go of the file: importing it again is NOT_FOUND. Whoever
   * stops listening stops it; nothing of it stays then but the file.
   */
  import: procedure.input(inFile).output(eventIterator(tieImportEventSchema)),
};
