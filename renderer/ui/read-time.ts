/**
 * Reads a time of day as people write it: `9`, `9:30`, `9.30`, `930`, `9 h`.
 *
 * @returns `HH:MM`, or null where it is no time
 */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*h?$/iu.exec(text.trim());
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (!match || hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
