import { z } from 'zod';
import { idSchema } from '../ids';
import { civilDateSchema, instantSchema, text, versionSchema } from '../schema';

/** What connects two members for longer than an encounter. A pair may be tied in several ways at once. */
export const tieKinds = [
  'knows',
  'friend',
  'colleague',
  'collaborates',
  'client',
  'mentor',
  'family',
] as const;
export const tieKindSchema = z.enum(tieKinds);
export type TieKind = z.infer<typeof tieKindSchema>;

/** Where the manager has it from. */
export const tieSources = ['seen', 'told', 'import', 'introduction'] as const;
export const tieSourceSchema = z.enum(tieSources);
export type TieSource = z.infer<typeof tieSourceSchema>;

/** What the manager can write about a tie. */
export const tieFieldsSchema = z.strictObject({
  kind: tieKindSchema,
  source: tieSourceSchema,
  /**
   * The day it began; null where nobody knows: it then fades from the day on which it was written down, and if it comes
   * from a list, it counts as having been there before.
   */
  since: civilDateSchema.nullable(),
  /** The day it ended: a project that is over. Its floor ends with it, its trace fades from then on. */
  until: civilDateSchema.nullable(),
  note: text(1000),
  /** How much it counts, beside others of its kind. Lists from elsewhere may bring one. */
  weight: z.number().positive().max(10),
});
export type TieFields = z.infer<typeof tieFieldsSchema>;

/** An unordered pair: `memberIds[0]` sorts before `memberIds[1]`. */
export const tieSchema = tieFieldsSchema.extend({
  id: idSchema,
  memberIds: z.tuple([idSchema, idSchema]),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: versionSchema,
});
export type Tie = z.infer<typeof tieSchema>;
