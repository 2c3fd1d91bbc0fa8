import type { DirectoryRow } from '@shared/directory/directory.schema';
import type { MemberStatus } from '@shared/members/members.schema';
import { weekdaysOf } from '../members';

export interface RowRecord {
  id: string;
  name: string;
  role: string;
  companyName: string;
  pitch: string;
  photoVersion: string | null;
  status: MemberStatus;
  joinedOn: string | null;
  languages: string;
  daysIn: number;
  sectorIds: string;
  offerCount: number;
  seekCount: number;
  learnCount: number;
}

export interface OfferRecord {
  member_id: string;
  title: string;
}

/** Offers that a card has room for. */
const shownOffers = 3;

export function rowOf(record: RowRecord, offers: readonly string[]): DirectoryRow {
  return {
    ...record,
    languages: JSON.parse(record.languages) as string[],
    sectorIds: JSON.parse(record.sectorIds) as string[],
    daysIn: weekdaysOf(record.daysIn),
    offers: offers.slice(0, shownOffers),
  };
}

const dayMs = 24 * 60 * 60 * 1000;

/** A civil date some days later or, with a negative number, earlier. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/**
 * When somebody's birthday is celebrated next, from `today` on. Who was born on 29 February celebrates on the 28th in
 * common years.
 *
 * @param birthday `YYYY-MM-DD` or `--MM-DD`
 */
export function nextBirthday(birthday: string, today: string): { on: string; turns: number | null } {
  const monthDay = birthday.slice(-5);
  const born = birthday.startsWith('--') ? null : Number(birthday.slice(0, 4));
  const thisYear = Number(today.slice(0, 4));
  const on = [thisYear, thisYear + 1].map((year) => celebrated(year, monthDay)).find((date) => date >= today);
  const date = on ?? celebrated(thisYear + 1, monthDay);
  return { on: date, turns: born === null ? null : Number(date.slice(0, 4)) - born };
}

function celebrated(year: number, monthDay: string): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}-${monthDay === '02-29' && !leap ? '02-28' : monthDay}`;
}

/** The `MM-DD` of a stretch of days, with 29 February where its celebration falls into it. */
export function monthDaysFrom(today: string, days: number): string[] {
  const dates = Array.from({ length: days }, (_, index) => plusDays(today, index).slice(5));
  return dates.includes('02-28') ? [...dates, '02-29'] : dates;
}
