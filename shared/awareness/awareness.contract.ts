import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { civilDateSchema, text } from '../schema';
import { awarenessEvidenceSchema, awarenessLevelSchema } from './awareness.schema';

export const awarenessContract = {
  /**
   * Records how well `fromIds` know what `toId` does from a day on; what was so until then stays as their past. Level 0 is
   * kept too: "has no idea" is something else than "nobody asked". What is not given stays as it was.
   *
   * INVALID `same-member` where somebody would be asked about themselves, `in-the-future`; NOT_FOUND.
   */
  set: procedure
    .input(
      z.strictObject({
        fromIds: z.array(idSchema).min(1).max(500),
        toId: idSchema,
        level: awarenessLevelSchema,
        /** `told` where it never was given. */
        evidence: awarenessEvidenceSchema.optional(),
        /** Where it is not given, today; the day that is known already, where the level is the same. */
        on: civilDateSchema.optional(),
        note: text(500).optional(),
      }),
    )
    .output(writtenSchema),
  /** Takes back that anything is, or was, known about it. */
  clear: procedure.input(z.strictObject({ fromId: idSchema, toId: idSchema })).output(writtenSchema),
};
