import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { versionSchema } from '../schema';
import { interactionFieldsSchema, interactionSchema } from './interactions.schema';

const written = writtenSchema.extend({ interaction: interactionSchema });

export const interactionsContract = {
  /** INVALID `in-the-future`, `same-member` where fewer than two different people remain; NOT_FOUND. */
  add: procedure
    .input(z.strictObject({ fields: interactionFieldsSchema.partial({ note: true }) }))
    .output(written),
  /** As `add`; whoever takes part already may be in the trash. CONFLICT where `version` is not the latest. */
  update: procedure
    .input(z.strictObject({ id: idSchema, version: versionSchema, patch: interactionFieldsSchema.partial() }))
    .output(written),
  remove: procedure.input(z.strictObject({ id: idSchema })).output(writtenSchema),
};
