import { z } from 'zod';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { memberStatusSchema } from '../members/members.schema';
import { packedSchema } from './packed';

/** A member as the graph shows them. Their place in the list is their index in every column. */
export const graphPersonSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  role: z.string(),
  pitch: z.string(),
  companyName: z.string(),
  photoVersion: z.string().nullable(),
  status: memberStatusSchema,
  joinedOn: z.string().nullable(),
  leftOn: z.string().nullable(),
  /** Of what they offer, commonest first; the first is what they count as. */
  sectorIds: z.array(z.string()),
  specialtyIds: z.array(z.string()),
  /** Whether they agreed to be seen on a graph on the wall. */
  onWall: z.boolean(),
  /** Whether they agreed to their photo being shown. */
  photoOnWall: z.boolean(),
});
export type GraphPerson = z.infer<typeof graphPersonSchema>;

/** Columns, entry by entry; `kind` is the index in `tieKinds` or `interactionKinds`, days count from 1970-01-01. */
export const graphModelSchema = z.strictObject({
  people: z.array(graphPersonSchema),
  ties: z.strictObject({
    a: packedSchema,
    b: packedSchema,
    kind: packedSchema,
    /** `since`, or the day it was written down. */
    day: packedSchema,
    /** 1 where nobody knows when it began, for it comes from a list that does not say. */
    isUndated: packedSchema,
    /** -1 while it lasts. */
    untilDay: packedSchema,
    /** Thousandths. */
    weight: packedSchema,
  }),
  /** One entry for each pair of participants. */
  encounters: z.strictObject({ a: packedSchema, b: packedSchema, kind: packedSchema, day: packedSchema }),
  /** `from` knows what `to` does, from a day on until another entry of theirs says something else. */
  awareness: z.strictObject({ from: packedSchema, to: packedSchema, level: packedSchema, day: packedSchema }),
  /** Where people stood when the graph was left: index, then x and y in thousandths, then 1 where pinned. */
  positions: z.strictObject({ person: packedSchema, x: packedSchema, y: packedSchema, pinned: packedSchema }),
});
export type GraphModel = z.infer<typeof graphModelSchema>;

export const graphPositionSchema = z.strictObject({
  id: idSchema,
  x: z.number().min(-1e6).max(1e6),
  y: z.number().min(-1e6).max(1e6),
  pinned: z.boolean(),
});
export type GraphPosition = z.infer<typeof graphPositionSchema>;

export const graphContract = {
  /** Everybody who is not in the trash, and everything that connects them. */
  read: procedure.output(graphModelSchema),
  /** Keeps where people stand, so that the graph opens as it was left. View state: not an operation, not undone. */
  savePositions: procedure
    .input(z.strictObject({ positions: z.array(graphPositionSchema).max(20_000) }))
    .output(z.strictObject({ saved: z.int() })),
};
