import type { MemberFields } from '@shared/members/members.schema';
import type { ReadTx } from '../database/unit-of-work';
import { weekdaysOf } from './members.rules';

/** A member's own fields, as lists of many read them. */
export interface ReadMember {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
  /** `displayName` is the chosen one, empty where it follows the names. */
  readonly fields: MemberFields;
}

interface MemberRecord {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly givenName: string;
  readonly firstSurname: string;
  readonly secondSurname: string;
  readonly displayName: string;
  readonly pitch: string;
  readonly bio: string;
  readonly role: string;
  readonly companyName: string;
  readonly email: string;
  readonly phone: string;
  readonly web: string;
  readonly links: string;
  readonly languages: string;
  readonly birthday: string | null;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  readonly status: MemberFields['status'];
  readonly daysIn: number;
  readonly focusHours: string;
  readonly bestMoment: string;
}

/** Many members at once, in the order of the ids; those that are not there are left out. */
export async function readMemberFields(tx: ReadTx, ids: readonly string[]): Promise<ReadMember[]> {
  const records = await tx.query<MemberRecord>(
    `SELECT member.id, member.version, member.updated_at AS updatedAt, given_name AS givenName,
            first_surname AS firstSurname, second_surname AS secondSurname, chosen_name AS displayName, pitch, bio,
            role, coalesce(company.name, '') AS companyName, email, phone, web, links, languages, birthday,
            joined_on AS joinedOn, left_on AS leftOn, status, days_in AS daysIn, focus_hours AS focusHours,
            best_moment AS bestMoment
     FROM json_each(?) AS wanted JOIN member ON member.id = wanted.value
     LEFT JOIN company ON company.id = member.company_id ORDER BY wanted.key`,
    [JSON.stringify(ids)],
  );
  return records.map(({ id, version, updatedAt, daysIn, links, languages, focusHours, ...same }) => ({
    id,
    version,
    updatedAt,
    fields: {
      ...same,
      daysIn: weekdaysOf(daysIn),
      links: JSON.parse(links) as MemberFields['links'],
      languages: JSON.parse(languages) as string[],
      focusHours: JSON.parse(focusHours) as MemberFields['focusHours'],
    },
  }));
}
