import { z } from 'zod';
import { idSchema } from '../ids';
import { dateOrderSchema } from '../imports/imports.schema';
import { text } from '../schema';
import { tieColumnSchema } from './tie-columns';
import { tieKindSchema } from './ties.schema';

/** Largest file of ties that is taken, in bytes. */
export const maxTieFileBytes = 50 * 1024 * 1024;

export const tieFileFormats = ['list', 'graphml', 'gexf'] as const;
const tieFileFormatSchema = z.enum(tieFileFormats);
export type TieFileFormat = z.infer<typeof tieFileFormatSchema>;

/** What was read, before anybody was looked for. */
export const tieFileSchema = z.strictObject({
  uploadId: idSchema,
  fileName: z.string(),
  format: tieFileFormatSchema,
  rowCount: z.int(),
  /** Of a list, whether or not anything is read from them; a graph has none. */
  columns: z.array(tieColumnSchema),
  /** Whether a row of the list has the names of its columns. */
  hasHeadings: z.boolean(),
  dateOrder: dateOrderSchema,
  /** A date of the file that could be two days, where no other date tells; null where there is no doubt. */
  doubtfulDate: z.strictObject({ text: z.string(), dmy: z.string(), mdy: z.string() }).nullable(),
});
export type TieFile = z.infer<typeof tieFileSchema>;

/** What the manager answers to the questions that a file leaves open. */
export const tieAnswersSchema = z.strictObject({
  /** Who is meant, by `key` of the question; null leaves out what concerns them. */
  people: z.record(text(400), idSchema.nullable()),
  /** What a word for a kind means, by `key` of the question; null leaves its ties out. */
  kinds: z.record(text(400), tieKindSchema.nullable()),
  dateOrder: dateOrderSchema,
});
export type TieAnswers = z.infer<typeof tieAnswersSchema>;

/**
 * What becomes of a row. `added` is written, `same` is here already; everything else is left out:
 *
 * - `asked`: the name is of several members, and the manager has not said whose
 * - `kind-asked`: the word for its kind is none we know, and the manager has not said what it means
 * - `unknown`: nobody has this name or address
 * - `left-out`: the manager said so
 * - `no-end`: one of the two is missing
 * - `self`: a tie to oneself
 * - `twice`: an earlier row says the same, in either order
 * - `in-trash`: one of the two is in the trash
 * - `not-a-date`: the day on which it began or ended
 * - `in-the-future`: the day on which it began
 * - `ends-before-it-starts`: the two days
 * - `not-a-weight`: its weight is no number above zero
 * - `no-tie`: an encounter, or what somebody knows of another: no tie
 */
export const tieRowStatuses = [
  'added',
  'same',
  'asked',
  'kind-asked',
  'unknown',
  'left-out',
  'no-end',
  'self',
  'twice',
  'in-trash',
  'not-a-date',
  'in-the-future',
  'ends-before-it-starts',
  'not-a-weight',
  'no-tie',
] as const;
export const tieRowStatusSchema = z.enum(tieRowStatuses);
export type TieRowStatus = z.infer<typeof tieRowStatusSchema>;

const tieRowCountsSchema = z.record(tieRowStatusSchema, z.int());
export type TieRowCounts = z.infer<typeof tieRowCountsSchema>;

const namedMemberSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  /** Company or e-mail, to tell namesakes apart; may be empty. */
  hint: z.string(),
});

/** A name of the file of which it is not plain who is meant. */
export const personQuestionSchema = z.strictObject({
  key: z.string(),
  /** As the file has it. */
  text: z.string(),
  /** Whether several members have this name; else nobody does, and the candidates are those with a similar one. */
  isAmbiguous: z.boolean(),
  candidates: z.array(namedMemberSchema),
  /** Rows in which they stand. */
  count: z.int(),
});
export type PersonQuestion = z.infer<typeof personQuestionSchema>;

/** A word for a kind of tie that is none we know; empty where the file does not say. */
export const kindQuestionSchema = z.strictObject({ key: z.string(), text: z.string(), count: z.int() });
export type KindQuestion = z.infer<typeof kindQuestionSchema>;

export const plannedTieSchema = z.strictObject({
  /** As a spreadsheet counts, or the place of the edge in its file; from 1. */
  row: z.int(),
  /** As the file has them. */
  from: z.string(),
  to: z.string(),
  /** Who is meant, by name; null where nobody is. */
  fromName: z.string().nullable(),
  toName: z.string().nullable(),
  kind: tieKindSchema.nullable(),
  /** Both `YYYY-MM-DD`, or as the file has them where they are no date. */
  since: z.string().nullable(),
  until: z.string().nullable(),
  status: tieRowStatusSchema,
});
export type PlannedTie = z.infer<typeof plannedTieSchema>;

export const tiePlanSchema = z.strictObject({
  counts: tieRowCountsSchema,
  people: z.array(personQuestionSchema),
  /** How many more names there are than `people` lists. */
  morePeople: z.int(),
  kinds: z.array(kindQuestionSchema),
  /** Rows of the asked-for status in all. */
  total: z.int(),
  rows: z.array(plannedTieSchema),
});
export type TiePlan = z.infer<typeof tiePlanSchema>;

export const tieImportEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
  z.strictObject({
    kind: z.literal('done'),
    counts: tieRowCountsSchema,
    operationId: idSchema.nullable(),
  }),
]);
export type TieImportEvent = z.infer<typeof tieImportEventSchema>;
