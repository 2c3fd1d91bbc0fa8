/** Days that a removed member can be brought back. */
export const trashDays = 30;

const dayMs = 24 * 60 * 60 * 1000;

/** The instant from which a member removed at `deletedAt` is erased for good. */
export function erasedOn(deletedAt: string): string {
  return new Date(Date.parse(deletedAt) + trashDays * dayMs).toISOString();
}

/** Members removed before this instant have had their time in the trash. */
export function trashLimit(now: Date): string {
  return new Date(now.getTime() - trashDays * dayMs).toISOString();
}
