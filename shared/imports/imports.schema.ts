import { z } from 'zod';
import { idSchema } from '../ids';
import { text } from '../schema';

/** What a column of a list can become. Several columns may become the same; the first that says something counts. */
export const importFields = [
  'fullName',
  'givenName',
  'middleName',
  'firstSurname',
  'secondSurname',
  'surnames',
  'displayName',
  'pitch',
  'bio',
  'role',
  'companyName',
  'email',
  'phone',
  'web',
  'linkedin',
  'instagram',
  'facebook',
  'x',
  'mastodon',
  'github',
  'behance',
  'youtube',
  'vimeo',
  'tiktok',
  'otherWeb',
  'otherLink',
  'languages',
  'birthday',
  'birthYear',
  'birthMonth',
  'birthDay',
  'joinedOn',
  'leftOn',
  'status',
  'daysIn',
  'focusHours',
  'bestMoment',
  'offers',
  'seeks',
  'learns',
  'specialties',
  'serviceDetails',
  'consents',
  'photo',
] as const;
export const importFieldSchema = z.enum(importFields);
export type ImportField = z.infer<typeof importFieldSchema>;

/** What only Tertulia's own lists say, in words of its own. No other column may become it: consents are never guessed. */
export const ownFields: ReadonlySet<ImportField> = new Set(['serviceDetails', 'consents']);

export const textEncodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'macintosh', 'cp850'] as const;
export const textEncodingSchema = z.enum(textEncodings);
export type TextEncoding = z.infer<typeof textEncodingSchema>;

export const delimiters = [',', ';', '\t', '|'] as const;
export const delimiterSchema = z.enum(delimiters);
export type Delimiter = z.infer<typeof delimiterSchema>;

/** The order of day, month and year where a date has them as numbers. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export const dateOrderSchema = z.enum(dateOrders);
export type DateOrder = z.infer<typeof dateOrderSchema>;

/** Programs whose lists are recognised by their columns. */
export const importSources = [
  'tertulia',
  'nexudus',
  'officernd',
  'cobot',
  'nadine',
  'google',
  'google-legacy',
  'outlook',
  'outlook-web',
  'outlook-es',
  'thunderbird',
  'linkedin',
  'vcard',
] as const;
export const importSourceSchema = z.enum(importSources);
export type ImportSource = z.infer<typeof importSourceSchema>;

/** How a file is to be read, where the manager knows better than the guess. Row numbers start at 0. */
export const readChoicesSchema = z.strictObject({
  encoding: textEncodingSchema.optional(),
  delimiter: delimiterSchema.optional(),
  sheet: text(200).optional(),
  /** The row with the columns' names; null where the list has none. */
  headerRow: z.int().min(0).max(1000).nullable().optional(),
});
export type ReadChoices = z.infer<typeof readChoicesSchema>;

export const importColumnSchema = z.strictObject({
  name: z.string(),
  /** The first few values that say something. */
  samples: z.array(z.string()),
  /** What it most likely is; null: not imported. */
  field: importFieldSchema.nullable(),
});

/**
 * What in a file could not be read as it may have been meant: a quote that opens or closes nothing and was taken as text;
 * a quoted text that goes on over what look like rows of their own; a contact card that does not end; a card's note, which
 * is left out; a card's photo that is not in the file, or no picture that can be taken.
 */
export const readWarningKinds = [
  'stray-quote',
  'swallowing-quote',
  'unfinished-card',
  'card-note',
  'card-photo',
] as const;
export const readWarningSchema = z.strictObject({
  kind: z.enum(readWarningKinds),
  count: z.int().min(1),
  /** The first lines of the file that it is about, counted from 1 as an editor does. */
  lines: z.array(z.int()),
});
export type ReadWarning = z.infer<typeof readWarningSchema>;

/** A file as it was understood. */
export const readFileSchema = z.strictObject({
  uploadId: idSchema,
  fileName: z.string(),
  kind: z.enum(['delimited', 'xlsx', 'vcard']),
  encoding: textEncodingSchema.nullable(),
  delimiter: delimiterSchema.nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  headerRow: z.int().nullable(),
  /** The first rows as they stand in the file, to choose the row of names from. */
  firstRows: z.array(z.array(z.string())),
  columns: z.array(importColumnSchema),
  rowCount: z.int(),
  source: importSourceSchema.nullable(),
  dateOrder: dateOrderSchema,
  /** Whether the dates themselves leave no doubt about their order. */
  dateOrderCertain: z.boolean(),
  /** A date of the list that could be two, and what it would be in each order; null where none could. */
  doubtfulDate: z.strictObject({ text: z.string(), dmy: z.string(), mdy: z.string() }).nullable(),
  warnings: z.array(readWarningSchema),
});
export type ReadFile = z.infer<typeof readFileSchema>;

/** What to do with a row, other than the usual. */
export const rowChoices = ['add', 'keep', 'replace', 'skip'] as const;
export const rowChoiceSchema = z.enum(rowChoices);
export type RowChoice = z.infer<typeof rowChoiceSchema>;

/** What the manager decided about columns and rows. */
export const importPlanSchema = z.strictObject({
  /** One entry a column. */
  fields: z.array(importFieldSchema.nullable()).max(2000),
  dateOrder: dateOrderSchema,
  /** For rows about somebody who is known: `keep` what the manager wrote, `replace` it, or leave the row out. */
  known: z.enum(['keep', 'replace', 'skip']),
  /** Choices for single rows, by row number. */
  rows: z.record(text(10).regex(/^\d+$/u), rowChoiceSchema),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

/**
 * What will become of a row.
 *
 * - `together`: it adds to what an earlier row says of the same person, and is written with that
 */
export const rowStatuses = [
  'added',
  'changed',
  'conflict',
  'same',
  'together',
  'skipped',
  'rejected',
] as const;
export const rowStatusSchema = z.enum(rowStatuses);
export type RowStatus = z.infer<typeof rowStatusSchema>;

export const rowProblemReasons = [
  'no-name',
  'too-big',
  'not-a-date',
  'only-a-year',
  'not-an-email',
  'not-a-web-address',
  'unknown-language',
  'unknown-value',
] as const;
export const rowProblemSchema = z.strictObject({
  field: importFieldSchema.nullable(),
  reason: z.enum(rowProblemReasons),
  value: z.string(),
});
export type RowProblem = z.infer<typeof rowProblemSchema>;

export const rowChangeSchema = z.strictObject({
  field: z.string(),
  before: z.string(),
  after: z.string(),
  /** The manager wrote something else here: whether the file's text takes its place. */
  conflict: z.boolean(),
  applied: z.boolean(),
});
export type RowChange = z.infer<typeof rowChangeSchema>;

export const previewRowSchema = z.strictObject({
  /** Row in the file, as a spreadsheet counts: the first is 1. */
  number: z.int(),
  status: rowStatusSchema,
  name: z.string(),
  companyName: z.string(),
  /** The member that the row is about. */
  match: z
    .strictObject({ id: idSchema, name: z.string(), because: z.enum(['email', 'phone', 'name']) })
    .nullable(),
  /** Why a row is skipped. */
  skipped: z.enum(['choice', 'twice', 'trash']).nullable(),
  /** Number of the first row about the same person, where it is not this one; then changes are compared with that. */
  firstRow: z.int().nullable(),
  changes: z.array(rowChangeSchema),
  problems: z.array(rowProblemSchema),
});
export type PreviewRow = z.infer<typeof previewRowSchema>;

export const rowCountsSchema = z.record(rowStatusSchema, z.int());
export type RowCounts = z.infer<typeof rowCountsSchema>;

/** How far the comparison of a list with the community is; the last tells that it is ready. */
export const lookEventSchema = z.strictObject({ done: z.int(), total: z.int() });
export type LookEvent = z.infer<typeof lookEventSchema>;

export const importSummarySchema = z.strictObject({
  counts: rowCountsSchema,
  /** Rows that were taken without some value that could not be understood. */
  incomplete: z.int(),
  /** Names that the taxonomy did not know, now the manager's own specialties. */
  ownSpecialties: z.array(z.string()),
  operationId: idSchema.nullable(),
});
export type ImportSummary = z.infer<typeof importSummarySchema>;

export const importEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('progress'),
    stage: z.enum(['planning', 'writing']),
    done: z.int(),
    total: z.int(),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('done'), summary: importSummarySchema }),
]);
export type ImportEvent = z.infer<typeof importEventSchema>;
