import { z } from 'zod';
import { directoryFiltersSchema } from '../directory/directory.schema';
import { procedure } from '../errors';
import { localeSchema } from '../locale';

export const exportFormats = ['csv', 'xlsx', 'vcard'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** `all`: everything, for the manager. `consented`: only whom and what may be shown to others. */
export const exportScopes = ['all', 'consented'] as const;
export const exportScopeSchema = z.enum(exportScopes);
export type ExportScope = z.infer<typeof exportScopeSchema>;

export const exportsContract = {
  /** The filtered members as a file. Column names are in the given language; importing it again changes nothing. */
  members: procedure
    .input(
      z.strictObject({
        format: exportFormatSchema,
        filters: directoryFiltersSchema,
        locale: localeSchema,
        scope: exportScopeSchema.default('all'),
      }),
    )
    .output(z.file()),
};
