import { z } from 'zod';
import { procedure } from '../errors';
import { localeSchema } from '../locale';

export const demoContract = {
  /** Fills an empty community with made-up people. Refused with CONFLICT where there are members already. */
  load: procedure
    .input(z.strictObject({ members: z.int().min(1).max(500).default(64), locale: localeSchema }))
    .output(z.strictObject({ members: z.int() })),
  /** Takes everything out of a demo community, so that the manager can start with her own. Cannot be undone. */
  leave: procedure.output(z.strictObject({ removed: z.int() })),
};
