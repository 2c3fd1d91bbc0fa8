import { z } from 'zod';
import { idSchema } from '../ids';
import { tones } from '../graph/strength';
import { interactionKindSchema } from '../interactions/interactions.schema';
import { civilDateSchema } from '../schema';
import { tieSchema } from '../ties/ties.schema';

/** Somebody to be chosen or named. */
export const namedPersonSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  role: z.string(),
  companyName: z.string(),
  photoVersion: z.string().nullable(),
});
export type NamedPerson = z.infer<typeof namedPersonSchema>;

/** What connects a member with another today. */
export const relationSchema = z.strictObject({
  otherId: idSchema,
  /** As `shared/graph/strength.ts` adds it up; `bandOf` says it in a word. */
  strength: z.number(),
  /** What it is called, in view of what it has been. */
  tone: z.enum(tones),
  /** Declared ones, what adds most first. */
  ties: z.array(tieSchema),
  lastEncounter: z.strictObject({ kind: interactionKindSchema, on: civilDateSchema }).nullable(),
});
export type Relation = z.infer<typeof relationSchema>;
