import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { versionSchema } from '../schema';
import { interactionFieldsSchema, interactionSchema } from './interactions.schema';

const written = writtenSchema.extend({ interaction: interactionSchema });

export const interactionsContract = {
  /** Of a member, or of a pair with `otherId`; latest first. */
  list: procedure
    .input(
      z.strictObject({
        memberId: idSchema,
        otherId: idSchema.optional(),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.strictObject({ total: z.int(), interactions: z.array(interactionSchema) })),
  /** INVALID `in-the-future`, `same-member` where fewer than two different people remain; NOT_FOUND. */
  add: procedure
    .input(z.strictObject({ fields: interactionFieldsSchema.partial({ note: true }) }))
    .output(written),
  update: procedure
    .input(z.strictObject({ id: idSchema, version: versionSchema, patch: interactionFieldsSchema.partial() }))
    .output(written),
  remove: procedure.input(z.strictObject({ id: idSchema })).output(writtenSchema),
};
