import { z } from 'zod';
import { procedure } from '../errors';
import { idSchema } from '../ids';
import { versionSchema } from '../schema';
import { writtenSchema } from '../changes/changes.schema';
import { serviceFieldsSchema, serviceSchema } from './services.schema';

const written = writtenSchema.extend({ service: serviceSchema });

export const servicesContract = {
  /** Adds a service at the end of the member's list. */
  add: procedure
    .input(
      z.strictObject({
        memberId: idSchema,
        fields: serviceFieldsSchema.partial().required({ kind: true, title: true }),
      }),
    )
    .output(written),
  /** Changes the given fields; CONFLICT and `replaces` are as with a member's `update`. */
  update: procedure
    .input(
      z.strictObject({
        id: idSchema,
        version: versionSchema,
        patch: serviceFieldsSchema.partial(),
        replaces: serviceFieldsSchema.partial().optional(),
      }),
    )
    .output(written),
  remove: procedure.input(z.strictObject({ id: idSchema })).output(writtenSchema),
  /** Moves a service to a place in its member's list; 0 is the first. */
  move: procedure
    .input(z.strictObject({ id: idSchema, position: z.int().min(0).max(1000) }))
    .output(writtenSchema),
};
