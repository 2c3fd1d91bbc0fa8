import { z } from 'zod';
import { idSchema } from '../ids';
import { instantSchema } from '../schema';

/** What a write was for; the page has words for each. Validated by zod, so that the list can grow. */
export const operationKinds = [
  'space.update',
  'member.create',
  'member.update',
  'member.remove',
  'member.restore',
  'member.photo',
  'service.add',
  'service.update',
  'service.remove',
  'service.move',
  'consent.set',
  'specialty.create',
  'specialty.update',
  'specialty.merge',
  'specialty.remove',
  'import.run',
  'tie.add',
  'tie.update',
  'tie.remove',
  'tie.import',
  'awareness.set',
  'awareness.clear',
  'interaction.add',
  'interaction.update',
  'interaction.remove',
  'sheet.create',
  'sheet.update',
  'sheet.remove',
] as const;
export const operationKindSchema = z.enum(operationKinds);
export type OperationKind = z.infer<typeof operationKindSchema>;

export const subjectSchema = z.union([
  z.string(),
  z.strictObject({ es: z.string(), ca: z.string(), en: z.string() }),
]);
export type Subject = z.infer<typeof subjectSchema>;

export const operationSchema = z.strictObject({
  id: idSchema,
  kind: operationKindSchema,
  at: instantSchema,
  /** The name of what was written, to be shown in a sentence: a member's name, a file's name, a specialty's in three languages. */
  subject: subjectSchema,
  /** How many rows were written. */
  changeCount: z.int(),
  undoneAt: instantSchema.nullable(),
});
export type Operation = z.infer<typeof operationSchema>;

/** The answer of every write: the operation to undo it with; null where nothing changed. */
export const writtenSchema = z.strictObject({ operationId: idSchema.nullable() });

/**
 * One field of one row, before and after, named and shaped as in the row's own schema (`companyName`, `daysIn` as
 * weekdays). A row that was added or removed is one entry without a field.
 */
export const fieldChangeSchema = z.strictObject({
  entity: z.string(),
  entityId: z.string(),
  action: z.enum(['insert', 'update', 'remove']),
  field: z.string(),
  /** What the row is called: a name, names in three languages, a specialty's id, a consent's purpose. */
  row: z.unknown(),
  before: z.unknown(),
  after: z.unknown(),
});
export type FieldChange = z.infer<typeof fieldChangeSchema>;

export const historyEntrySchema = operationSchema.extend({ changes: z.array(fieldChangeSchema) });

/** What one operation wrote, by whom it is about; the space, sectors and specialties are about nobody. */
export const operationDetailsSchema = z.strictObject({
  groups: z.array(
    z.strictObject({ memberId: idSchema.nullable(), name: z.string(), changes: z.array(fieldChangeSchema) }),
  ),
  /** Rows that were written and are not told here. */
  more: z.int(),
});
export type OperationDetails = z.infer<typeof operationDetailsSchema>;
