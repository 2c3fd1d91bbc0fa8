/** Where the backend takes the time from; tests give their own. */
export interface Clock {
  now(): Date;
}

/** Today as the manager's calendar has it, `YYYY-MM-DD`: in the time zone of this machine. */
export function todayOf(clock: Clock): string {
  const now = clock.now();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

export const systemClock: Clock = { now: () => new Date() };
