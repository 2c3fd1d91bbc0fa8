import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { historyEntrySchema, operationDetailsSchema, operationSchema } from './changes.schema';

/** What a committed write, undo or redo touched; pages refresh what they show of it. */
export const changeEventSchema = z.strictObject({
  operationId: idSchema.nullable(),
  /** Names of the tables written, such as `member` or `service`. */
  entities: z.array(z.string()),
  /** Members concerned; empty with `everything` when too many to list. */
  memberIds: z.array(idSchema),
  everything: z.boolean(),
});
export type ChangeEvent = z.infer<typeof changeEventSchema>;

/**
 * How far an undo or redo of very much is, in rows. The last one has all of them done, whether it ended well or was
 * refused.
 */
export const replayEventSchema = z.strictObject({
  direction: z.enum(['undo', 'redo']),
  done: z.int(),
  total: z.int(),
});
export type ReplayEvent = z.infer<typeof replayEventSchema>;

const watchEventSchema = z.union([changeEventSchema, replayEventSchema]);
export type WatchEvent = z.infer<typeof watchEventSchema>;

export const changesContract = {
  /** What Undo and Redo would do now. */
  state: procedure.output(
    z.strictObject({ undo: operationSchema.nullable(), redo: operationSchema.nullable() }),
  ),
  /**
   * Undoes the last operation, or a given one where nothing it wrote was changed since (else UNDO_CONFLICT); with `withLater`
   * the later ones that build on it first, all as one step of redo.
   */
  undo: procedure
    .input(z.strictObject({ operationId: idSchema.optional(), withLater: z.boolean().optional() }))
    .output(z.strictObject({ operation: operationSchema })),
  redo: procedure.output(z.strictObject({ operation: operationSchema })),
  /** Latest operations of the whole community, newest first. */
  recent: procedure
    .input(z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(200) }))
    .output(z.strictObject({ total: z.int(), operations: z.array(operationSchema) })),
  /** What an operation wrote, field by field, as far as its first `limit` rows. */
  details: procedure
    .input(z.strictObject({ operationId: idSchema, limit: z.int().min(1).max(500) }))
    .output(operationDetailsSchema),
  /** What was written about a member, newest first. */
  history: procedure
    .input(z.strictObject({ memberId: idSchema, offset: z.int().min(0), limit: z.int().min(1).max(200) }))
    .output(z.strictObject({ total: z.int(), entries: z.array(historyEntrySchema) })),
  /** Streams an event for each committed write, and how far a long undo is, until the caller stops listening. */
  watch: procedure.output(eventIterator(watchEventSchema)),
};
