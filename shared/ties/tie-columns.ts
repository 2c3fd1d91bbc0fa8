import { z } from 'zod';

/** What a column of a list of ties can be. `kinds` lists several kinds of a pair in one cell. */
const tieColumnFields = [
  'from',
  'to',
  'fromId',
  'toId',
  'fromEmail',
  'toEmail',
  'kind',
  'kinds',
  'since',
  'until',
  'weight',
  'note',
] as const;
const tieColumnFieldSchema = z.enum(tieColumnFields);
export type TieColumnField = z.infer<typeof tieColumnFieldSchema>;

/** A column as it was read. */
export const tieColumnSchema = z.strictObject({
  /** Its heading; empty where the list has none. */
  name: z.string(),
  /** The first values that are not empty. */
  samples: z.array(z.string()),
  /** null: left out. */
  field: tieColumnFieldSchema.nullable(),
});
export type TieColumn = z.infer<typeof tieColumnSchema>;

/** More columns than these no list of ties has that a person made. */
export const mostTieColumns = 200;

/** What the columns are, as the manager says. */
export const tieMappingSchema = z.strictObject({
  /** In the order of the columns. */
  fields: z.array(tieColumnFieldSchema.nullable()).max(mostTieColumns),
  /** Whether the first row has the names of the columns, and is no tie. */
  hasHeadings: z.boolean(),
});
export type TieMapping = z.infer<typeof tieMappingSchema>;

/** Whether columns say of both ends of a tie who it is. */
export function haveBothEnds(fields: readonly (TieColumnField | null)[]): boolean {
  const has = (...wanted: TieColumnField[]): boolean => wanted.some((field) => fields.includes(field));
  return has('from', 'fromId', 'fromEmail') && has('to', 'toId', 'toEmail');
}
