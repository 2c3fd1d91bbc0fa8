import { memberFieldsSchema } from '@shared/members/members.schema';
import type { ProfilePatch } from './use-profile';

const schema = memberFieldsSchema.partial();
const key = (memberId: string): string => `tertulia:draft:member:${memberId}`;

/** Keeps what was typed about a member and is not saved yet, for the case that the window closes. */
export function keepDraft(memberId: string, patch: ProfilePatch): void {
  localStorage.setItem(key(memberId), JSON.stringify(patch));
}

export function clearDraft(memberId: string): void {
  localStorage.removeItem(key(memberId));
}

/** What was left unsaved about the member; null where nothing was, or where it cannot be understood. */
export function readDraft(memberId: string): ProfilePatch | null {
  const stored = localStorage.getItem(key(memberId));
  if (stored === null) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
