/** Where the backend takes the time from; tests give their own. */
export interface Clock {
  now(): Date;
}

/** Today as the manager's calendar has it, `YYYY-MM-DD`. */
export function todayOf(clock: Clock): string {
  return dayHere(clock.now());
}

/** The day of a moment, `YYYY-MM-DD`, in the time zone of this machine. */
export function dayHere(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

export const systemClock: Clock = { now: () => new Date() };
