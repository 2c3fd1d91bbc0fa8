import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { civilDateSchema, text } from '../schema';
import { awarenessEvidenceSchema, awarenessLevelSchema } from './awareness.schema';

export const awarenessContract = {
  /**
   * Records how well `fromIds` know what `toId` does; replaces what was known before. Level 0 is kept too: "has no idea"
   * is something else than "nobody asked".
   *
   * INVALID `same-member` where somebody would be asked about themselves, `in-the-future`; NOT_FOUND.
   */
  set: procedure
    .input(
      z.strictObject({
        fromIds: z.array(idSchema).min(1).max(500),
        toId: idSchema,
        level: awarenessLevelSchema,
        evidence: awarenessEvidenceSchema.default('told'),
        /** Today where it is not given. */
        on: civilDateSchema.optional(),
        note: text(500).default(''),
      }),
    )
    .output(writtenSchema),
  /** Takes back that anything is known about it. */
  clear: procedure.input(z.strictObject({ fromId: idSchema, toId: idSchema })).output(writtenSchema),
};
