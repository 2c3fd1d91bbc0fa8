import { z } from 'zod';
import { memberFieldsSchema, storedFieldsSchema } from '@shared/members/members.schema';
import { requiredText } from '@shared/schema';
import { serviceFieldsSchema } from '@shared/services/services.schema';

/** What was typed and is not saved yet, kept by the page itself for the case that the window closes. */
export interface Drafts<Draft> {
  /** Keeps a draft; null when everything is saved. Where the browser keeps nothing, typing goes on without. */
  keep(id: string, draft: Draft | null): void;
  /** What was left unsaved; null where nothing was. Fields that cannot be understood any more are left out. */
  read(id: string): Draft | null;
}

const prefix = 'tertulia:draft';

function createDrafts<Shape extends z.ZodRawShape>(
  name: string,
  schema: z.ZodObject<Shape>,
): Drafts<Partial<z.infer<z.ZodObject<Shape>>>> {
  type Draft = Partial<z.infer<z.ZodObject<Shape>>>;
  const keyOf = (id: string): string => `${prefix}:${name}:${id}`;
  const readField = ([field, value]: [string, unknown]): [string, unknown][] => {
    const fieldSchema: unknown = schema.shape[field];
    const parsed = fieldSchema instanceof z.ZodType ? fieldSchema.safeParse(value) : null;
    return parsed?.success ? [[field, parsed.data]] : [];
  };
  return {
    keep(id, draft) {
      try {
        if (draft) localStorage.setItem(keyOf(id), JSON.stringify(draft));
        else localStorage.removeItem(keyOf(id));
      } catch {
        // A full or forbidden storage must not keep anybody from writing.
      }
    },
    read(id) {
      const stored = parse(storedText(keyOf(id)));
      const fields = Object.entries(stored).flatMap(readField);
      return fields.length === 0 ? null : (Object.fromEntries(fields) as Draft);
    },
  };
}

function storedText(key: string): string {
  try {
    return localStorage.getItem(key) ?? '{}';
  } catch {
    return '{}';
  }
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Edits of members, by the member's id. */
export const memberDrafts = createDrafts('member', memberFieldsSchema);

/** What members said where those edits began, by the member's id. */
export const replacedByMember = createDrafts('member-replaced', storedFieldsSchema);

/** The member who is not created yet; there is one of them. */
export const newMemberDrafts = createDrafts('new-member', memberFieldsSchema);

/** Edits of services, by the ids of member and service. */
export const serviceDrafts = createDrafts('service', serviceFieldsSchema);

/** What services said where those edits began, by the ids of member and service. */
export const replacedByService = createDrafts('service-replaced', serviceFieldsSchema);

/** The title of a service that is not added yet, by the member's id and the service's kind. */
export const newServiceDrafts = createDrafts('new-service', z.object({ title: requiredText(200) }));

/** Forgets everything left unsaved about a member who is not there any more. */
export function forgetDraftsOf(memberId: string): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(`${prefix}:`) && key.includes(memberId)) localStorage.removeItem(key);
  }
}
