import { newId } from '@shared/ids';
import { columnsOf, blankFields, type MemberRow, type StoredFields } from '@backend/members';

/** A member's row with the given fields and nothing else. */
export function memberRow(fields: Partial<StoredFields> = {}, id = newId()): MemberRow {
  const { companyName: _none, ...blank } = blankFields;
  return {
    ...columnsOf({ ...blank, givenName: 'Núria', firstSurname: 'Gal·la', ...fields }),
    id,
    companyId: null,
    createdAt: '2026-03-01T00:00:00.000Z',
    updatedAt: '2026-03-01T00:00:00.000Z',
    deletedAt: null,
    version: 1,
  };
}
