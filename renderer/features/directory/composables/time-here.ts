/** How long somebody has been a member, in the unit that says most; null where it is not known or lies ahead. */
export function timeHere(
  joinedOn: string | null,
  today: string,
): { unit: 'days' | 'months' | 'years'; count: number } | null {
  if (joinedOn === null || joinedOn > today) return null;
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = joinedOn.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const months = (year - fromYear) * 12 + (month - fromMonth) - (day < fromDay ? 1 : 0);
  if (months >= 12) return { unit: 'years', count: Math.floor(months / 12) };
  if (months >= 1) return { unit: 'months', count: months };
  const dayMs = 24 * 60 * 60 * 1000;
  return { unit: 'days', count: Math.max(1, Math.round((Date.parse(today) - Date.parse(joinedOn)) / dayMs)) };
}

/** Today's date where the manager is, `YYYY-MM-DD`. */
export function todayHere(now = new Date()): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** ISO weekday where the manager is: Monday is 1. */
export function weekdayHere(now = new Date()): number {
  return now.getDay() === 0 ? 7 : now.getDay();
}
