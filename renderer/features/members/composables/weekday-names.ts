import type { Weekday } from '@shared/members/members.schema';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The days of the week in a language, Monday first, whole and short. */
export function dayNames(locale: string): { day: Weekday; long: string; short: string }[] {
  return weekdays.map((day) => {
    // 5 January 2026 was a Monday.
    const date = new Date(Date.UTC(2026, 0, 4 + day));
    const format = (weekday: 'long' | 'short'): string =>
      new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(date).replace('.', '');
    return { day, long: format('long'), short: format('short') };
  });
}
