import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { localeSchema } from '../locale';
import { text, versionSchema } from '../schema';

const colourSchema = text(7).regex(/^#[0-9a-f]{6}$/u);

export const spaceFieldsSchema = z.strictObject({
  name: text(200),
  address: text(500),
  web: text(500),
  email: text(254),
  phone: text(60),
  languages: z.array(localeSchema).max(3),
  /** For print: the accent and the second colour. */
  accentColour: colourSchema,
  secondColour: colourSchema,
});
export type SpaceFields = z.infer<typeof spaceFieldsSchema>;

export const spaceSchema = spaceFieldsSchema.extend({
  /** Changes with every new logo; served at `media/space/logo?v=<logoVersion>`. */
  logoVersion: z.string().nullable(),
  version: z.int(),
});
export type Space = z.infer<typeof spaceSchema>;

export const spaceContract = {
  get: procedure.output(spaceSchema),
  update: procedure
    .input(z.strictObject({ version: versionSchema, patch: spaceFieldsSchema.partial() }))
    .output(writtenSchema.extend({ space: spaceSchema })),
  /** PNG, JPEG or WebP, at most 4 MB. */
  setLogo: procedure
    .input(z.strictObject({ logo: z.file().max(4 * 1024 * 1024) }))
    .output(writtenSchema.extend({ logoVersion: z.string() })),
  removeLogo: procedure.output(writtenSchema),
};
