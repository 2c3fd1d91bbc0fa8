import { z } from 'zod';
import { consentPurposeSchema } from '../consents/consents.schema';
import { directoryFiltersSchema } from '../directory/directory.schema';
import { idSchema } from '../ids';
import { localeSchema } from '../locale';
import { memberLinkSchema, weekdaySchema } from '../members/members.schema';
import { instantSchema, requiredText, text, versionSchema } from '../schema';
import { serviceKindSchema, serviceLevelSchema, specialtyIdSchema } from '../services/services.schema';
import { labelSheetSchema, paperSchema } from './papers';

/** What can be printed: one page maker each. */
export const sheetFormats = [
  'specialties',
  'alphabetical',
  'poster',
  'booklet',
  'card',
  'board',
  'badges',
] as const;
export const sheetFormatSchema = z.enum(sheetFormats);
export type SheetFormat = z.infer<typeof sheetFormatSchema>;

/** What can be told of a member beside the name. E-mail, phone and photo need a consent of their own as well. */
export const sheetFields = [
  'pitch',
  'role',
  'company',
  'offers',
  'seeks',
  'learns',
  'descriptions',
  'bio',
  'languages',
  'days',
  'email',
  'phone',
  'web',
  'links',
] as const;
export const sheetFieldSchema = z.enum(sheetFields);
export type SheetField = z.infer<typeof sheetFieldSchema>;

export const orientations = ['portrait', 'landscape'] as const;
export const densities = ['airy', 'normal', 'dense'] as const;
export const sheetSorts = ['name', 'surname', 'company', 'joined'] as const;
/** What a QR code leads to: the member's card, to be taken into a phone, or their website. */
export const qrContents = ['none', 'vcard', 'web'] as const;
/** `copier`: no colour and no grey that a black-and-white copier would swallow. */
export const inks = ['colour', 'copier'] as const;

/** What the members of a booklet stand under: headings as in the directory by specialty, or letters from A to Z. */
export const arrangements = ['specialties', 'alphabetical'] as const;

/** The manager's own texts in the sheet's second language; an empty one stands in the first language only. */
export const secondTextsSchema = z.strictObject({
  title: text(120),
  subtitle: text(200),
  cover: text(1000),
  footer: text(200),
});
export type SecondTexts = z.infer<typeof secondTextsSchema>;

export const sheetSettingsSchema = z.strictObject({
  format: sheetFormatSchema,
  paper: paperSchema,
  orientation: z.enum(orientations),
  /** Columns of a page; 0 lets the format choose by the width. */
  columns: z.int().min(0).max(5),
  density: z.enum(densities),
  fields: z.array(sheetFieldSchema).max(sheetFields.length),
  photos: z.boolean(),
  qr: z.enum(qrContents),
  sort: z.enum(sheetSorts),
  filters: directoryFiltersSchema,
  /** The languages it is set in; the second stands beside the first. */
  languages: z.array(localeSchema).min(1).max(2),
  title: text(120),
  subtitle: text(200),
  /** Text of the cover or the head of the page. */
  cover: text(1000),
  /** Such as "Autumn 2026"; empty for none. */
  edition: text(60),
  footer: text(200),
  secondTexts: secondTextsSchema,
  logo: z.boolean(),
  /** `#rrggbb`; null for the space's own. */
  accentColour: text(7)
    .regex(/^#[0-9a-f]{6}$/u)
    .nullable(),
  ink: z.enum(inks),
  /** How a booklet is arranged; other formats are what they are. */
  arrangement: z.enum(arrangements),
  /** The member of a breakfast card. */
  memberId: idSchema.nullable(),
  /** Questions to ask that member; empty lets the card propose some. */
  questions: z.array(requiredText(200)).max(6),
  /** The label sheet that badges are printed on. */
  labels: labelSheetSchema,
});
export type SheetSettings = z.infer<typeof sheetSettingsSchema>;

/** Settings kept under a name. */
export const savedSheetSchema = z.strictObject({
  id: idSchema,
  name: requiredText(120),
  settings: sheetSettingsSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: versionSchema,
});
export type SavedSheet = z.infer<typeof savedSheetSchema>;

export const sheetServiceSchema = z.strictObject({
  id: idSchema,
  kind: serviceKindSchema,
  title: z.string(),
  description: z.string(),
  specialtyIds: z.array(specialtyIdSchema),
  level: serviceLevelSchema.nullable(),
});
export type SheetService = z.infer<typeof sheetServiceSchema>;

/** A member as may be printed: what has no consent is not here at all. Empty text means: not known, or not to be told. */
export const sheetMemberSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  givenName: z.string(),
  /** Both surnames. */
  surname: z.string(),
  role: z.string(),
  company: z.string(),
  pitch: z.string(),
  bio: z.string(),
  email: z.string(),
  phone: z.string(),
  web: z.string(),
  links: z.array(memberLinkSchema),
  languages: z.array(z.string()),
  daysIn: z.array(weekdaySchema),
  joinedOn: z.string().nullable(),
  /** null where there is none, or none to be shown. */
  photoVersion: z.string().nullable(),
  services: z.array(sheetServiceSchema),
});
export type SheetMember = z.infer<typeof sheetMemberSchema>;

/** Why a member of the filters is not printed. */
export const leftOutReasons = ['not-asked', 'withdrawn'] as const;

/** Whom and what the sheet does not show; for the manager's screen, never for print. */
export const leftOutSchema = z.strictObject({
  members: z.array(z.strictObject({ id: idSchema, name: z.string(), reason: z.enum(leftOutReasons) })),
  /** Members that are printed without a photo, e-mail or phone that they have, because they did not agree to it. */
  fields: z.strictObject({ photo: z.int(), email: z.int(), phone: z.int() }),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

export const sheetContentSchema = z.strictObject({
  members: z.array(sheetMemberSchema),
  leftOut: leftOutSchema,
});
export type SheetContent = z.infer<typeof sheetContentSchema>;

/** A member's entry in full with what they said so far, for the form that they sign. */
export const ownEntrySchema = z.strictObject({
  member: sheetMemberSchema,
  /** Purposes that the member agrees to now. */
  given: z.array(consentPurposeSchema),
});
export type OwnEntry = z.infer<typeof ownEntrySchema>;

/** What left the screen. */
export const sheetOutputs = ['pdf', 'print', 'png', 'web'] as const;
export const sheetOutputSchema = z.enum(sheetOutputs);
export type SheetOutput = z.infer<typeof sheetOutputSchema>;

/** One export, for "where does my data stand in print?". */
export const sheetExportSchema = z.strictObject({
  id: idSchema,
  /** The sheet's name at that time. */
  name: z.string(),
  format: sheetFormatSchema,
  output: sheetOutputSchema,
  at: instantSchema,
  memberCount: z.int(),
});
export type SheetExport = z.infer<typeof sheetExportSchema>;
