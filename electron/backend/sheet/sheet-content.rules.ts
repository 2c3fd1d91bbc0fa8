import { consentPurposes, type ConsentPurpose } from '@shared/consents/consents.schema';
import type { MemberFields } from '@shared/members/members.schema';
import type { OwnEntry, SheetContent, SheetMember, SheetService } from '@shared/sheet/sheet.schema';

/** A member with all that is known, and what they said when they were asked. */
export interface AskedMember {
  readonly id: string;
  readonly name: string;
  readonly photoVersion: string | null;
  readonly fields: MemberFields;
  readonly services: readonly SheetService[];
  /** Purposes that the member gave (true) or withdrew (false); absent where nobody asked. */
  readonly said: ReadonlyMap<ConsentPurpose, boolean>;
}

/** What may be printed of the members, and whom and what that leaves out. Closed unless a member said yes. */
export function consentedContent(members: readonly AskedMember[]): SheetContent {
  const agreed = members.filter(({ said }) => said.get('directory-sheet') === true);
  const refused = members.filter(({ said }) => said.get('directory-sheet') !== true);
  const silent = (purpose: ConsentPurpose, has: (member: AskedMember) => boolean): number =>
    agreed.filter((member) => has(member) && member.said.get(purpose) !== true).length;
  return {
    members: agreed.map(printable),
    leftOut: {
      members: refused.map(({ id, name, said }) => ({
        id,
        name,
        reason: said.get('directory-sheet') === false ? 'withdrawn' : 'not-asked',
      })),
      fields: {
        photo: silent('photo', (member) => member.photoVersion !== null),
        email: silent('email', (member) => member.fields.email !== ''),
        phone: silent('phone', (member) => member.fields.phone !== ''),
      },
    },
  };
}

/** A member's entry in full, for the form that they sign. */
export function ownEntry(member: AskedMember): OwnEntry {
  const all = new Map(consentPurposes.map((purpose) => [purpose, true]));
  const given = consentPurposes.filter((purpose) => member.said.get(purpose) === true);
  return { member: printable({ ...member, said: all }), given };
}

function printable({ id, name, photoVersion, fields, services, said }: AskedMember): SheetMember {
  return {
    id,
    name,
    givenName: fields.givenName,
    surname: [fields.firstSurname, fields.secondSurname].filter((part) => part !== '').join(' '),
    role: fields.role,
    company: fields.companyName,
    pitch: fields.pitch,
    bio: fields.bio,
    email: said.get('email') === true ? fields.email : '',
    phone: said.get('phone') === true ? fields.phone : '',
    web: fields.web,
    links: fields.links,
    languages: fields.languages,
    daysIn: fields.daysIn,
    joinedOn: fields.joinedOn,
    photoVersion: said.get('photo') === true ? photoVersion : null,
    services: [...services],
  };
}
