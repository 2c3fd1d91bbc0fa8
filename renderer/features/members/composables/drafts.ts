import type { z } from 'zod';
import { memberFieldsSchema } from '@shared/members/members.schema';
import { serviceFieldsSchema, type ServiceFields } from '@shared/services/services.schema';
import type { ProfilePatch } from './use-profile';

/** What was typed and is not saved yet, by the id of what it is about, for the case that the window closes. */
interface Drafts<Patch> {
  keep(id: string, patch: Patch): void;
  clear(id: string): void;
  /** null where nothing was left, or where it cannot be understood. */
  read(id: string): Patch | null;
}

export const memberDrafts: Drafts<ProfilePatch> = draftsOf('member', memberFieldsSchema.partial());
export const serviceDrafts: Drafts<Partial<ServiceFields>> = draftsOf(
  'service',
  serviceFieldsSchema.partial(),
);

function draftsOf<Patch>(kind: string, schema: z.ZodType<Patch>): Drafts<Patch> {
  const key = (id: string): string => `tertulia:draft:${kind}:${id}`;
  return {
    keep: (id, patch) => localStorage.setItem(key(id), JSON.stringify(patch)),
    clear: (id) => localStorage.removeItem(key(id)),
    read: (id) => {
      try {
        const parsed = schema.safeParse(JSON.parse(localStorage.getItem(key(id)) ?? 'null'));
        return parsed.success ? parsed.data : null;
      } catch {
        return null;
      }
    },
  };
}
