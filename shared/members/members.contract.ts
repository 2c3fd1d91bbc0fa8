import { z } from 'zod';
import { writtenSchema } from '../changes/changes.schema';
import { consentSchema } from '../consents/consents.schema';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { instantSchema, text, versionSchema } from '../schema';
import { serviceSchema } from '../services/services.schema';
import { companySchema, memberFieldsSchema, memberSchema, storedFieldsSchema } from './members.schema';

/** Everything about a member on one page. */
export const profileSchema = z.strictObject({
  member: memberSchema,
  services: z.array(serviceSchema),
  consents: z.array(consentSchema),
});
export type Profile = z.infer<typeof profileSchema>;

/** A member that might be the same person as one about to be written. */
export const similarMemberSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  companyName: z.string(),
  because: z.enum(['email', 'phone', 'name']),
});
export type SimilarMember = z.infer<typeof similarMemberSchema>;

export const trashedMemberSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  companyName: z.string(),
  deletedAt: instantSchema,
  /** The day from which the member is erased for good. */
  erasedOn: instantSchema,
});
export type TrashedMember = z.infer<typeof trashedMemberSchema>;

/** Largest photo that is taken, in bytes; the page makes it far smaller before. */
export const maxPhotoBytes = 8 * 1024 * 1024;

const idsInput = z.strictObject({ ids: z.array(idSchema).min(1).max(10_000) });

export const membersContract = {
  get: procedure.input(z.strictObject({ id: idSchema })).output(profileSchema),
  /** Creates a member; at least one name is needed. */
  create: procedure
    .input(z.strictObject({ fields: memberFieldsSchema.partial() }))
    .output(writtenSchema.extend({ member: memberSchema })),
  /**
   * Changes the given fields; refused with CONFLICT when `version` is not the stored one. Where it is told what the patch
   * `replaces`, the version does not matter: it is refused when one of its fields says something else, and names those.
   */
  update: procedure
    .input(
      z.strictObject({
        id: idSchema,
        version: versionSchema,
        patch: memberFieldsSchema.partial(),
        replaces: storedFieldsSchema.partial().optional(),
      }),
    )
    .output(writtenSchema.extend({ member: memberSchema })),
  /** Puts members into the trash, where they stay 30 days. */
  remove: procedure.input(idsInput).output(writtenSchema),
  restore: procedure.input(idsInput).output(writtenSchema),
  trash: procedure.output(z.array(trashedMemberSchema)),
  /** Erases trashed members for good, from the history too. Cannot be undone. */
  erase: procedure.input(idsInput).output(z.strictObject({ erased: z.int() })),
  /** WebP, PNG or JPEG, at most 512 px a side (`maxPhotoBytes`). */
  setPhoto: procedure
    .input(z.strictObject({ id: idSchema, photo: z.file().max(maxPhotoBytes) }))
    .output(writtenSchema.extend({ photoVersion: z.string() })),
  removePhoto: procedure.input(z.strictObject({ id: idSchema })).output(writtenSchema),
  /** Companies whose folded name contains the query, most members first. */
  companies: procedure
    .input(z.strictObject({ query: text(200), limit: z.int().min(1).max(100).default(20) }))
    .output(z.array(companySchema)),
  /** Members that may be the same person, by e-mail, then phone, then folded name. */
  similar: procedure
    .input(
      z.strictObject({ name: text(300), email: text(254), phone: text(60), exceptId: idSchema.optional() }),
    )
    .output(z.array(similarMemberSchema)),
};
