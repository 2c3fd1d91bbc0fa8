import { z } from 'zod';
import {
  birthdaySchema,
  civilDateSchema,
  instantSchema,
  requiredText,
  text,
  timeOfDaySchema,
  versionSchema,
} from '../schema';
import { idSchema } from '../ids';
import { isWebAddress } from './web-address';

export const memberStatuses = ['active', 'away', 'former'] as const;
export const memberStatusSchema = z.enum(memberStatuses);
export type MemberStatus = z.infer<typeof memberStatusSchema>;

export const linkKinds = [
  'website',
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
  'other',
] as const;
export const linkKindSchema = z.enum(linkKinds);
export type LinkKind = z.infer<typeof linkKindSchema>;

const notAWebAddress = { error: 'not-a-web-address', params: { reason: 'not-a-web-address' } };

export const memberLinkSchema = z.strictObject({
  kind: linkKindSchema,
  url: requiredText(500).refine(isWebAddress, notAWebAddress),
});
export type MemberLink = z.infer<typeof memberLinkSchema>;

/** ISO weekday: Monday is 1, Sunday is 7. */
export const weekdaySchema = z.int().min(1).max(7);
export type Weekday = z.infer<typeof weekdaySchema>;

/** Hours in which nobody should interrupt, on the given weekdays. `from` is before `to`. */
export const focusHoursSchema = z
  .strictObject({ days: z.array(weekdaySchema).min(1).max(7), from: timeOfDaySchema, to: timeOfDaySchema })
  .refine((hours) => hours.from < hours.to, {
    error: 'ends-before-it-starts',
    params: { reason: 'ends-before-it-starts' },
  });
export type FocusHours = z.infer<typeof focusHoursSchema>;

/** BCP 47 language tag, such as `ca` or `pt-BR`. */
export const languageTagSchema = text(35).regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u);

/** What the manager can write about a member. Empty text means: not known. */
export const memberFieldsSchema = z.strictObject({
  givenName: text(100),
  firstSurname: text(100),
  secondSurname: text(100),
  /** How the member wants to be called; empty follows the names. */
  displayName: text(200),
  pitch: text(300),
  bio: text(5000),
  role: text(150),
  /** Name of the company; a company with the same folded name is shared, an empty one means none. */
  companyName: text(200),
  email: text(254),
  phone: text(60),
  web: text(500).refine(isWebAddress, notAWebAddress),
  links: z.array(memberLinkSchema).max(12),
  languages: z.array(languageTagSchema).max(20),
  birthday: birthdaySchema.nullable(),
  joinedOn: civilDateSchema.nullable(),
  leftOn: civilDateSchema.nullable(),
  status: memberStatusSchema,
  daysIn: z.array(weekdaySchema).max(7),
  focusHours: z.array(focusHoursSchema).max(14),
  bestMoment: text(500),
});
export type MemberFields = z.infer<typeof memberFieldsSchema>;

/** The fields as they may be stored: what an earlier version took is still shown. */
export const storedFieldsSchema = memberFieldsSchema.extend({
  web: text(500),
  links: z.array(z.strictObject({ kind: linkKindSchema, url: text(500) })).max(200),
});

export const memberSchema = storedFieldsSchema.extend({
  id: idSchema,
  companyId: idSchema.nullable(),
  /** Changes with every new photo; null where there is none. Served at `media/members/<id>/photo?v=<photoVersion>`. */
  photoVersion: text(64).nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
  version: versionSchema,
});
export type Member = z.infer<typeof memberSchema>;

export const companySchema = z.strictObject({ id: idSchema, name: text(200), memberCount: z.int() });
export type Company = z.infer<typeof companySchema>;
