import { z } from 'zod';
import { idSchema } from '../ids';
import { civilDateSchema, instantSchema, text, versionSchema } from '../schema';

/** A moment that members spent together. */
export const interactionKinds = ['coffee', 'conversation', 'introduction', 'lunch', 'call', 'event'] as const;
export const interactionKindSchema = z.enum(interactionKinds);
export type InteractionKind = z.infer<typeof interactionKindSchema>;

export const interactionFieldsSchema = z.strictObject({
  kind: interactionKindSchema,
  on: civilDateSchema,
  participantIds: z.array(idSchema).min(2).max(200),
  note: text(2000),
});
export type InteractionFields = z.infer<typeof interactionFieldsSchema>;

export const interactionSchema = interactionFieldsSchema.extend({
  id: idSchema,
  /** Erasing a member may leave fewer than two in what undo brings back. */
  participantIds: z.array(idSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: versionSchema,
});
export type Interaction = z.infer<typeof interactionSchema>;
