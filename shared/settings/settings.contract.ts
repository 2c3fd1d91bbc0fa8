import { z } from 'zod';
import { procedure } from '../errors';
import { localeSchema } from '../locale';

export const themeSchema = z.enum(['system', 'light', 'dark']);

export const settingsSchema = z.strictObject({
  /** null until the manager chooses: the system's language is taken. */
  locale: localeSchema.nullable(),
  theme: themeSchema,
  directoryLayout: z.enum(['cards', 'list']),
});
export type Settings = z.infer<typeof settingsSchema>;

/** How the app finds itself at a start. */
export const situationSchema = z.strictObject({
  memberCount: z.int(),
  trashCount: z.int(),
  /** The people are the demo's, made up. */
  demo: z.boolean(),
  dataFolder: z.string(),
  appVersion: z.string(),
});
export type Situation = z.infer<typeof situationSchema>;

export const settingsContract = {
  get: procedure.output(settingsSchema),
  update: procedure.input(z.strictObject({ patch: settingsSchema.partial() })).output(settingsSchema),
  situation: procedure.output(situationSchema),
};
