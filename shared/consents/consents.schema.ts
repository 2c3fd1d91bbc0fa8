import { z } from 'zod';
import { instantSchema, text } from '../schema';

/** What a member may agree to. Without consent nothing leaves the manager's screen. */
export const consentPurposes = ['directory-sheet', 'photo', 'email', 'phone', 'wall-graph'] as const;
export const consentPurposeSchema = z.enum(consentPurposes);
export type ConsentPurpose = z.infer<typeof consentPurposeSchema>;

/** How the member said so. */
export const consentMeans = ['written', 'spoken', 'form', 'import', 'other'] as const;
export const consentMeansSchema = z.enum(consentMeans);

export const consentSchema = z.strictObject({
  purpose: consentPurposeSchema,
  given: z.boolean(),
  /** When it was given or withdrawn. */
  at: instantSchema,
  how: consentMeansSchema,
  note: text(500),
});
export type Consent = z.infer<typeof consentSchema>;
