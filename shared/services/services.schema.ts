import { z } from 'zod';
import { idSchema } from '../ids';
import { instantSchema, requiredText, text, versionSchema } from '../schema';

/** A member offers, seeks or wants to learn something. */
export const serviceKinds = ['offers', 'seeks', 'learns'] as const;
export const serviceKindSchema = z.enum(serviceKinds);
export type ServiceKind = z.infer<typeof serviceKindSchema>;

/** How well somebody does it, in the words of RFC 6715's `LEVEL`. */
export const serviceLevels = ['beginner', 'average', 'expert'] as const;
export const serviceLevelSchema = z.enum(serviceLevels);
export type ServiceLevel = z.infer<typeof serviceLevelSchema>;

/** `<sector>.<specialty>` for shipped specialties, `own.<uuid>` for the manager's. */
export const specialtyIdSchema = text(120).regex(/^[a-z0-9-]+\.[a-z0-9-]+$/u);

export const serviceFieldsSchema = z.strictObject({
  kind: serviceKindSchema,
  title: requiredText(200),
  description: text(2000),
  specialtyIds: z.array(specialtyIdSchema).max(20),
  keywords: z.array(requiredText(60)).max(30),
  level: serviceLevelSchema.nullable(),
  link: text(500),
  priceHint: text(120),
});
export type ServiceFields = z.infer<typeof serviceFieldsSchema>;

export const serviceSchema = serviceFieldsSchema.extend({
  id: idSchema,
  memberId: idSchema,
  position: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: versionSchema,
});
export type Service = z.infer<typeof serviceSchema>;
