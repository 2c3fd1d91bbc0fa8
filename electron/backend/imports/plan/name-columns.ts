import type { ImportField } from '@shared/imports/imports.schema';

/** The columns that a person's name comes from, whole or in parts. */
export const nameColumns = [
  'fullName',
  'givenName',
  'middleName',
  'surnames',
  'firstSurname',
  'secondSurname',
  'displayName',
] as const satisfies readonly ImportField[];
