import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { versionSchema } from '../schema';
import { tieFieldsSchema, tieSchema } from './ties.schema';

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
  remove: procedure.input(z.strictObject({ ids: z.array(idSchema).min(1).max(1000) })).output(writtenSchema),
};
