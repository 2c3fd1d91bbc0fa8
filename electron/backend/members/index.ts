export { CompanyEntity } from './company.entity';
export { MemberEntity, type MemberRow } from './member.entity';
export { MemberPhotoEntity } from './member-photo.entity';
export { insertMembers, rewriteMembers, writable, type WritableMember } from './bulk-members';
export { readMemberFields } from './bulk-read';
export { getMember, getPhoto, listTrashedBefore, putPhoto } from './members.repository';
export {
  blankFields,
  columnsOf,
  contentVersion,
  pictureTypeOf,
  tidy,
  weekdaysOf,
  type StoredFields,
} from './members.rules';
export { eraseForGood, membersProcedures } from './members.procedures';
export { trashLimit } from './trash.rules';
