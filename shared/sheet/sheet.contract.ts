import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { localeSchema } from '../locale';
import { requiredText, versionSchema } from '../schema';
import {
  ownEntrySchema,
  savedSheetSchema,
  sheetContentSchema,
  sheetExportSchema,
  sheetFormatSchema,
  sheetOutputSchema,
  sheetSettingsSchema,
} from './sheet.schema';

const written = writtenSchema.extend({ sheet: savedSheetSchema });

export const sheetContract = {
  /** The saved sheets, last changed first. */
  list: procedure.output(z.array(savedSheetSchema)),
  /** NOT_FOUND. */
  get: procedure.input(z.strictObject({ id: idSchema })).output(savedSheetSchema),
  create: procedure
    .input(z.strictObject({ name: requiredText(120), settings: sheetSettingsSchema }))
    .output(written),
  /** CONFLICT where `version` is not the stored one. */
  update: procedure
    .input(
      z.strictObject({
        id: idSchema,
        version: versionSchema,
        name: requiredText(120).optional(),
        settings: sheetSettingsSchema.partial().optional(),
      }),
    )
    .output(written),
  remove: procedure.input(z.strictObject({ id: idSchema })).output(writtenSchema),
  /**
   * Whom and what the sheet of these settings may show, in its order: members of the filters who agreed to be on the
   * sheet, each with only what they agreed to. Former members and those in the trash are nowhere.
   *
   * With `memberId` only that member, filters apart.
   */
  content: procedure
    .input(
      sheetSettingsSchema
        .pick({ filters: true, sort: true, memberId: true })
        .extend({ locale: localeSchema }),
    )
    .output(sheetContentSchema),
  /**
   * What the sheet would tell of each, as if they had agreed to all of it: for the form that they sign, and for nobody
   * else. Those in the trash are left out.
   */
  ownEntries: procedure
    .input(z.strictObject({ memberIds: z.array(idSchema).max(2000) }))
    .output(z.array(ownEntrySchema)),
  /**
   * Records that a sheet left the screen, and who was on it. Not an operation: what was printed cannot be undone.
   *
   * Only members who agreed at this moment are recorded; whoever did not is INVALID `no-consent`.
   */
  recordExport: procedure
    .input(
      z.strictObject({
        sheetId: idSchema.nullable(),
        name: requiredText(120),
        format: sheetFormatSchema,
        output: sheetOutputSchema,
        memberIds: z.array(idSchema).max(20_000),
      }),
    )
    .output(sheetExportSchema),
  /** The last exports, newest first; with `memberId` those that the member was on. */
  exports: procedure
    .input(z.strictObject({ memberId: idSchema.optional(), limit: z.int().min(1).max(200) }))
    .output(z.array(sheetExportSchema)),
};
