import { z } from 'zod';
import { consentPurposeSchema } from '../consents/consents.schema';
import { bands } from '../graph/strength';
import { idSchema } from '../ids';
import { civilDateSchema, text } from '../schema';
import { languageTagSchema, memberStatusSchema, weekdaySchema } from '../members/members.schema';
import { serviceKindSchema, specialtyIdSchema } from '../services/services.schema';
import { sectorIdSchema } from '../specialties/specialties.schema';

/** Filters of the directory; all given ones must hold, within a list any one suffices. */
export const directoryFiltersSchema = z.strictObject({
  /** Words to find, as in *Who can...?*, in names and services. */
  query: text(300).optional(),
  sectors: z.array(sectorIdSchema).max(100).optional(),
  specialties: z.array(specialtyIdSchema).max(100).optional(),
  /** With sectors or specialties: only services of these kinds count. Alone: members with such a service. */
  kinds: z.array(serviceKindSchema).max(3).optional(),
  languages: z.array(languageTagSchema).max(50).optional(),
  /** Active members whose days in hold this weekday ("in today"). */
  inOn: weekdaySchema.optional(),
  statuses: z.array(memberStatusSchema).max(3).optional(),
  /** Members who gave (or with `consentMissing` did not give) this consent. */
  consent: consentPurposeSchema.optional(),
  consentMissing: z.boolean().optional(),
  /** Joined on this day or later ("newcomers"). */
  joinedSince: civilDateSchema.optional(),
  companyId: idSchema.optional(),
});
export type DirectoryFilters = z.infer<typeof directoryFiltersSchema>;

export const directorySorts = ['name', 'surname', 'company', 'joined', 'updated', 'relevance'] as const;
export const directorySortSchema = z.enum(directorySorts);
export type DirectorySort = z.infer<typeof directorySortSchema>;

/** One member as cards, rows and search results show them. */
export const directoryRowSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  role: z.string(),
  companyName: z.string(),
  pitch: z.string(),
  photoVersion: z.string().nullable(),
  status: memberStatusSchema,
  joinedOn: z.string().nullable(),
  languages: z.array(z.string()),
  daysIn: z.array(z.int()),
  sectorIds: z.array(z.string()),
  /** Titles of the first services offered, at most three. */
  offers: z.array(z.string()),
  offerCount: z.int(),
  seekCount: z.int(),
  learnCount: z.int(),
});
export type DirectoryRow = z.infer<typeof directoryRowSchema>;

/** Why a member is among the answers; the page makes a sentence of each. */
export const reasonSchema = z.discriminatedUnion('kind', [
  /** A service fits by what it is about: the query named this specialty, in the query's word `term`. */
  z.strictObject({ kind: z.literal('specialty'), specialtyId: z.string(), term: z.string() }),
  /** The sector fits, but no more than that. */
  z.strictObject({ kind: z.literal('sector'), sectorId: z.string() }),
  /** The query's words stand in a field; `excerpt` holds them between `start` and `end` pairs in `marks`. */
  z.strictObject({
    kind: z.literal('words'),
    field: z.enum(['name', 'company', 'role', 'pitch', 'bio', 'service', 'keyword']),
    excerpt: z.string(),
    marks: z.array(z.tuple([z.int(), z.int()])),
  }),
  /** The member calls themselves this good at it. */
  z.strictObject({ kind: z.literal('level'), level: z.enum(['beginner', 'average', 'expert']) }),
]);
export type Reason = z.infer<typeof reasonSchema>;

/** How whoever asks would get to know the member, today. */
export const introductionSchema = z.discriminatedUnion('kind', [
  /** They know each other; `band` says how well. */
  z.strictObject({ kind: z.literal('direct'), band: z.enum(bands) }),
  /** The strongest chain: who stands between them, from the asker on, and how strong each link is, one more. */
  z.strictObject({
    kind: z.literal('chain'),
    people: z.array(z.strictObject({ id: idSchema, name: z.string() })).min(1),
    bands: z.array(z.enum(bands)).min(2),
  }),
  /** Nothing leads from one to the other. */
  z.strictObject({ kind: z.literal('none') }),
]);
export type Introduction = z.infer<typeof introductionSchema>;

export const answerSchema = z.strictObject({
  member: directoryRowSchema,
  /** The service that fits best; null where only name, company or pitch do. */
  service: z
    .strictObject({
      id: idSchema,
      title: z.string(),
      kind: serviceKindSchema,
      specialtyIds: z.array(z.string()),
    })
    .nullable(),
  /** How well it fits, 0 to 1; only comparable within one answer. */
  fit: z.number(),
  reasons: z.array(reasonSchema),
  /** null where nobody in particular asks. */
  introduction: introductionSchema.nullable(),
});
export type Answer = z.infer<typeof answerSchema>;

/** What the search made of the words. */
export const understoodSchema = z.strictObject({
  /** Specialties that the query speaks of, best first. */
  specialties: z.array(z.strictObject({ id: z.string(), weight: z.number() })),
  /** Words that were read as others. */
  corrections: z.array(z.strictObject({ from: z.string(), to: z.string() })),
});
export type Understood = z.infer<typeof understoodSchema>;
