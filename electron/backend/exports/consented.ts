import type { ConsentPurpose } from '@shared/consents/consents.schema';
import type { ExportedMember } from './exports.repository';

/**
 * The members as they may be shown to others: only those who agreed to be in the directory, with the e-mail, phone and
 * photo that they agreed to show, and without what is for the manager alone.
 *
 * @param given purposes that each member agrees to, by the member's id
 */
export function consented(
  members: readonly ExportedMember[],
  given: ReadonlyMap<string, ReadonlySet<ConsentPurpose>>,
): ExportedMember[] {
  return members.flatMap((member) => {
    const purposes = given.get(member.id);
    if (!purposes?.has('directory-sheet')) return [];
    const fields: ExportedMember['fields'] = {
      ...member.fields,
      email: purposes.has('email') ? member.fields.email : '',
      phone: purposes.has('phone') ? member.fields.phone : '',
      birthday: null,
      joinedOn: null,
      leftOn: null,
      focusHours: [],
      bestMoment: '',
    };
    // What somebody said, when and how is between them and the manager.
    return [{ ...member, fields, consents: [], photo: purposes.has('photo') ? member.photo : null }];
  });
}
