import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { text, versionSchema } from '../schema';
import { specialtyIdSchema } from '../services/services.schema';
import {
  sectorFieldsSchema,
  sectorIdSchema,
  sectorSchema,
  specialtyFieldsSchema,
  specialtySchema,
} from './specialties.schema';

export const specialtySuggestionSchema = z.strictObject({
  id: specialtyIdSchema,
  sectorId: sectorIdSchema,
  name: z.strictObject({ es: z.string(), ca: z.string(), en: z.string() }),
  sectorName: z.strictObject({ es: z.string(), ca: z.string(), en: z.string() }),
  /** The name or synonym that met the query, where it is not the name itself. */
  matched: z.string().nullable(),
  uses: z.int(),
});
export type SpecialtySuggestion = z.infer<typeof specialtySuggestionSchema>;

export const coverageSchema = z.strictObject({
  sectors: z.array(
    z.strictObject({
      sectorId: sectorIdSchema,
      offers: z.int(),
      seeks: z.int(),
      offeredSpecialties: z.int(),
      specialties: z.int(),
    }),
  ),
  /** Sought or to be learnt by somebody, offered by nobody; most sought first. */
  soughtNotOffered: z.array(
    z.strictObject({
      id: specialtyIdSchema,
      seeks: z.int(),
      learns: z.int(),
      memberIds: z.array(z.string()),
    }),
  ),
  /** Offered by the most members, most first. */
  mostOffered: z.array(z.strictObject({ id: specialtyIdSchema, offers: z.int() })),
  /** Offered by nobody. */
  lacking: z.array(specialtyIdSchema),
});
export type Coverage = z.infer<typeof coverageSchema>;

const namedSchema = z.strictObject({
  id: z.string(),
  name: z.strictObject({ es: z.string(), ca: z.string(), en: z.string() }),
});
export const taxonomyNamesSchema = z.strictObject({
  sectors: z.array(namedSchema),
  specialties: z.array(namedSchema),
});
export type TaxonomyNames = z.infer<typeof taxonomyNamesSchema>;

export const specialtiesContract = {
  /** What sectors and specialties are called: the little of the taxonomy that most pages need. */
  names: procedure.output(taxonomyNamesSchema),
  /** The whole taxonomy, sectors and specialties in no particular order. */
  taxonomy: procedure.output(z.array(sectorSchema)),
  /** Specialties for an autocomplete, by names and synonyms in all three languages. */
  suggest: procedure
    .input(z.strictObject({ query: text(200), limit: z.int().min(1).max(50).default(8) }))
    .output(z.array(specialtySuggestionSchema)),
  create: procedure
    .input(z.strictObject({ fields: specialtyFieldsSchema }))
    .output(writtenSchema.extend({ specialty: specialtySchema })),
  update: procedure
    .input(
      z.strictObject({
        id: specialtyIdSchema,
        version: versionSchema,
        patch: specialtyFieldsSchema.partial(),
      }),
    )
    .output(writtenSchema.extend({ specialty: specialtySchema })),
  /** Moves every use of `from` to `into`, whose synonyms take in their names, and removes `from`. */
  merge: procedure
    .input(z.strictObject({ from: z.array(specialtyIdSchema).min(1).max(50), into: specialtyIdSchema }))
    .output(writtenSchema),
  /** Removes a specialty and its uses; services keep their words. */
  remove: procedure.input(z.strictObject({ id: specialtyIdSchema })).output(writtenSchema),
  createSector: procedure
    .input(z.strictObject({ fields: sectorFieldsSchema }))
    .output(writtenSchema.extend({ sector: sectorSchema })),
  updateSector: procedure
    .input(
      z.strictObject({ id: sectorIdSchema, version: versionSchema, patch: sectorFieldsSchema.partial() }),
    )
    .output(writtenSchema),
  coverage: procedure.output(coverageSchema),
};
