import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { text } from '../schema';
import { consentMeansSchema, consentPurposeSchema, consentSchema } from './consents.schema';

export const consentsContract = {
  /** Records that a member gives or withdraws consent for one or more purposes, now. */
  set: procedure
    .input(
      z.strictObject({
        memberId: idSchema,
        purposes: z.array(consentPurposeSchema).min(1).max(10),
        given: z.boolean(),
        how: consentMeansSchema,
        note: text(500).default(''),
      }),
    )
    .output(writtenSchema.extend({ consents: z.array(consentSchema) })),
};
