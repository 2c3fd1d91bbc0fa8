import { z } from 'zod';
import { idSchema } from '../ids';
import { civilDateSchema, text } from '../schema';

/**
 * How well one member knows what another does. 0: not at all; 1: has a vague idea; 2: could say it in a sentence;
 * 3: could recommend them.
 */
export const awarenessLevels = [0, 1, 2, 3] as const;
export const awarenessLevelSchema = z.literal([0, 1, 2, 3]);
export type AwarenessLevel = z.infer<typeof awarenessLevelSchema>;

/** From this level on a member counts as knowing what the other does. */
export const awareFrom = 2;

/** What the manager has it from. */
export const awarenessEvidences = [
  'breakfast',
  'coffee',
  'collaboration',
  'introduction',
  'told',
  'other',
] as const;
export const awarenessEvidenceSchema = z.enum(awarenessEvidences);
export type AwarenessEvidence = z.infer<typeof awarenessEvidenceSchema>;

/** `fromId` knows what `toId` does. Directed: the other way round is another fact. */
export const awarenessSchema = z.strictObject({
  fromId: idSchema,
  toId: idSchema,
  level: awarenessLevelSchema,
  evidence: awarenessEvidenceSchema,
  /** The day on which it was so. */
  on: civilDateSchema,
  note: text(500),
});
export type Awareness = z.infer<typeof awarenessSchema>;
