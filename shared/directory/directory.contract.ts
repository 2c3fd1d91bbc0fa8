import { z } from 'zod';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { localeSchema } from '../locale';
import { civilDateSchema, text } from '../schema';
import { serviceKindSchema } from '../services/services.schema';
import {
  answerSchema,
  directoryFiltersSchema,
  directoryRowSchema,
  directorySortSchema,
  understoodSchema,
} from './directory.schema';

const counted = z.array(z.strictObject({ value: z.string(), count: z.int() }));

/** How many members each choice of a filter would show, given the other filters. */
export const facetsSchema = z.strictObject({
  total: z.int(),
  sectors: counted,
  specialties: counted,
  languages: counted,
  statuses: counted,
  kinds: counted,
});
export type Facets = z.infer<typeof facetsSchema>;

export const directoryContract = {
  /** One window of the filtered and sorted directory. `locale` decides the order of letters. */
  list: procedure
    .input(
      z.strictObject({
        filters: directoryFiltersSchema,
        sort: directorySortSchema,
        descending: z.boolean().default(false),
        locale: localeSchema,
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(z.strictObject({ total: z.int(), rows: z.array(directoryRowSchema) })),
  facets: procedure.input(z.strictObject({ filters: directoryFiltersSchema })).output(facetsSchema),
  /**
   * *Who can do X?*: the members who fit best, with reasons. Of those who fit alike and are as good at it, whoever is
   * nearest to the asker comes first; the asker is not among them.
   *
   * NOT_FOUND for an asker who is not there or in the trash.
   */
  ask: procedure
    .input(
      z.strictObject({
        query: text(500),
        kinds: z.array(serviceKindSchema).min(1).max(3).default(['offers']),
        limit: z.int().min(1).max(100).default(20),
        /** The member for whom it is asked. */
        forId: idSchema.optional(),
      }),
    )
    .output(
      z.strictObject({
        answers: z.array(answerSchema),
        total: z.int(),
        understood: understoodSchema,
        asker: z.strictObject({ id: idSchema, name: z.string() }).nullable(),
      }),
    ),
  /** What the manager should have in mind on opening the app. */
  today: procedure.input(z.strictObject({ today: civilDateSchema, weekday: z.int().min(1).max(7) })).output(
    z.strictObject({
      memberCount: z.int(),
      inToday: z.strictObject({ total: z.int(), rows: z.array(directoryRowSchema) }),
      newcomers: z.strictObject({ total: z.int(), rows: z.array(directoryRowSchema) }),
      /** Birthdays of the next 14 days, soonest first; `on` is this or next year's date, `turns` where the year is known. */
      birthdays: z.array(
        z.strictObject({ member: directoryRowSchema, on: civilDateSchema, turns: z.int().nullable() }),
      ),
      /** Active members of whom nobody could say what they do: without pitch and without an offered service. */
      unknown: z.strictObject({ total: z.int(), rows: z.array(directoryRowSchema) }),
    }),
  ),
};
