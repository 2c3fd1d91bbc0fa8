import { z } from 'zod';
import { awarenessSchema } from '../awareness/awareness.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { interactionSchema } from '../interactions/interactions.schema';
import { text } from '../schema';
import { namedPersonSchema, relationSchema } from './relations.schema';

/** A member's relations, as their profile shows them. Whoever is in the trash is left out, but of `encounters`. */
export const relationsOfMemberSchema = z.strictObject({
  /** Everybody whom the rest speaks of and who is not in the trash. */
  people: z.array(namedPersonSchema),
  /** Strongest first. */
  relations: z.array(relationSchema),
  /** Who knows what the member does, most first; and of whom the member knows it. */
  knownBy: z.array(awarenessSchema),
  knows: z.array(awarenessSchema),
  /** Latest first. */
  encounters: z.strictObject({ total: z.int(), latest: z.array(interactionSchema) }),
});
export type RelationsOfMember = z.infer<typeof relationsOfMemberSchema>;

export const relationsContract = {
  /** NOT_FOUND for a member who is not there. */
  read: procedure
    .input(z.strictObject({ memberId: idSchema, encounters: z.int().min(1).default(5) }))
    .output(relationsOfMemberSchema),
  /** Members who are not in the trash, by the words of their names and companies; best match first. */
  findPeople: procedure
    .input(
      z.strictObject({
        query: text(200),
        withoutIds: z.array(idSchema).max(200).default([]),
        limit: z.int().min(1).max(50).default(8),
      }),
    )
    .output(z.array(namedPersonSchema)),
};
