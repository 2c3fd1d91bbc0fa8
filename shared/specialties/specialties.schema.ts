import { z } from 'zod';
import { requiredText, text } from '../schema';
import { specialtyIdSchema } from '../services/services.schema';

const localizedName = z.strictObject({ es: requiredText(120), ca: requiredText(120), en: requiredText(120) });
const synonymList = z.array(requiredText(80)).max(60);
export const localizedSynonymsSchema = z.strictObject({ es: synonymList, ca: synonymList, en: synonymList });

export const sectorIdSchema = text(80).regex(/^[a-z0-9-]+$/u);

/** How many members offer, seek or want to learn it; members in the trash and former ones are not counted. */
export const useCountsSchema = z.strictObject({ offers: z.int(), seeks: z.int(), learns: z.int() });
export type UseCounts = z.infer<typeof useCountsSchema>;

export const specialtyFieldsSchema = z.strictObject({
  sectorId: sectorIdSchema,
  name: localizedName,
  synonyms: localizedSynonymsSchema,
});
export type SpecialtyFields = z.infer<typeof specialtyFieldsSchema>;

export const specialtySchema = specialtyFieldsSchema.extend({
  id: specialtyIdSchema,
  /** The manager's own entry, not one that came with the app. */
  own: z.boolean(),
  version: z.int(),
  counts: useCountsSchema,
});
export type Specialty = z.infer<typeof specialtySchema>;

export const sectorFieldsSchema = z.strictObject({ name: localizedName });

export const sectorSchema = sectorFieldsSchema.extend({
  id: sectorIdSchema,
  own: z.boolean(),
  version: z.int(),
  specialties: z.array(specialtySchema),
});
export type Sector = z.infer<typeof sectorSchema>;
