/** How long ago something began, in the largest unit that fits whole. */
export interface Tenure {
  readonly unit: 'days' | 'months' | 'years';
  readonly count: number;
}

/**
 * The time since a civil date, counted by the calendar.
 *
 * @param since `YYYY-MM-DD`
 * @returns null where the day has not come yet
 */
export function tenureOf(since: string, now: Date): Tenure | null {
  const [year = 0, month = 1, day = 1] = since.split('-').map(Number);
  const [thisYear, thisMonth, thisDay] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const days = Math.round(
    (Date.UTC(thisYear, thisMonth - 1, thisDay) - Date.UTC(year, month - 1, day)) / dayMs,
  );
  if (days < 0) return null;
  const months = (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0);
  if (months >= 12) return { unit: 'years', count: Math.floor(months / 12) };
  return months >= 1 ? { unit: 'months', count: months } : { unit: 'days', count: days };
}

const dayMs = 24 * 60 * 60 * 1000;
