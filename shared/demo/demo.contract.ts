import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../errors';
import { localeSchema } from '../locale';

/** How far the loading of the demo is: people are made up, their portraits drawn, everything written. */
export const demoEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('progress'),
    stage: z.enum(['people', 'portraits', 'writing']),
    done: z.int(),
    total: z.int(),
  }),
  z.strictObject({ kind: z.literal('done'), members: z.int() }),
]);
export type DemoEvent = z.infer<typeof demoEventSchema>;
export type DemoProgress = Extract<DemoEvent, { kind: 'progress' }>;

export const demoContract = {
  /**
   * Fills an empty community with made-up people, telling how far it is. Whoever stops listening stops it, and nothing
   * of it stays. Refused with CONFLICT where there are members already.
   */
  load: procedure
    .input(z.strictObject({ members: z.int().min(1).max(500).default(64), locale: localeSchema }))
    .output(eventIterator(demoEventSchema)),
  /** Takes everything out of a demo community, so that the manager can start with her own. Cannot be undone. */
  leave: procedure.output(z.strictObject({ removed: z.int() })),
};
