import { EntitySchema } from 'typeorm';
import type { FocusHours, MemberLink, MemberStatus } from '@shared/members/members.schema';

/** A member as stored. `*Key` and `sort*` columns follow from the others (`members.rules.ts`). */
export interface MemberRow {
  id: string;
  givenName: string;
  firstSurname: string;
  secondSurname: string;
  /** The name that the member chose; empty where it follows the names. */
  chosenName: string;
  displayName: string;
  pitch: string;
  bio: string;
  role: string;
  companyId: string | null;
  email: string;
  phone: string;
  web: string;
  links: MemberLink[];
  languages: string[];
  birthday: string | null;
  joinedOn: string | null;
  leftOn: string | null;
  status: MemberStatus;
  /** Bit 0 is Monday. */
  daysIn: number;
  focusHours: FocusHours[];
  bestMoment: string;
  nameKey: string;
  emailKey: string;
  phoneKey: string;
  sortName: string;
  sortNameEs: string;
  sortSurname: string;
  sortSurnameEs: string;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  version: number;
}

export const MemberEntity = new EntitySchema<MemberRow>({
  name: 'member',
  columns: {
    id: { type: 'text', primary: true },
    givenName: { type: 'text', name: 'given_name' },
    firstSurname: { type: 'text', name: 'first_surname' },
    secondSurname: { type: 'text', name: 'second_surname' },
    chosenName: { type: 'text', name: 'chosen_name' },
    displayName: { type: 'text', name: 'display_name' },
    pitch: { type: 'text' },
    bio: { type: 'text' },
    role: { type: 'text' },
    companyId: { type: 'text', name: 'company_id', nullable: true },
    email: { type: 'text' },
    phone: { type: 'text' },
    web: { type: 'text' },
    links: { type: 'simple-json' },
    languages: { type: 'simple-json' },
    birthday: { type: 'text', nullable: true },
    joinedOn: { type: 'text', name: 'joined_on', nullable: true },
    leftOn: { type: 'text', name: 'left_on', nullable: true },
    status: { type: 'text' },
    daysIn: { type: 'integer', name: 'days_in' },
    focusHours: { type: 'simple-json', name: 'focus_hours' },
    bestMoment: { type: 'text', name: 'best_moment' },
    nameKey: { type: 'text', name: 'name_key' },
    emailKey: { type: 'text', name: 'email_key' },
    phoneKey: { type: 'text', name: 'phone_key' },
    sortName: { type: 'text', name: 'sort_name' },
    sortNameEs: { type: 'text', name: 'sort_name_es' },
    sortSurname: { type: 'text', name: 'sort_surname' },
    sortSurnameEs: { type: 'text', name: 'sort_surname_es' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    deletedAt: { type: 'text', name: 'deleted_at', nullable: true },
    version: { type: 'integer' },
  },
});
