/** A record's fields by name. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a patch that would overwrite what its writer has not seen: they say neither what the writer takes them to
 * say nor already what the patch does.
 *
 * @param stored what the fields say now
 * @param replaces what the writer takes them to say; a field that is not in it may say anything
 */
export function unseenFields(stored: object, patch: object, replaces: object): string[] {
  const [now, seen] = [stored as Fields, replaces as Fields];
  return Object.entries(patch).flatMap(([field, next]) =>
    !(field in replaces) || isSame(now[field], seen[field]) || isSame(now[field], next) ? [] : [field],
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
