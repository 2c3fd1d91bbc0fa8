import type { SheetField, SheetMember } from '@shared/sheet/sheet.schema';

/**
 * A member's card as a phone takes it from a QR code: vCard 3.0 (RFC 2426), which all of them read.
 *
 * Holds no more than is printed: only fields that the sheet shows.
 */
export function vcardOf(member: SheetMember, fields: ReadonlySet<SheetField>): string {
  const shown = (field: SheetField, value: string): string => (fields.has(field) ? value.trim() : '');
  const lines: readonly (readonly [string, string])[] = [
    ['ORG', shown('company', member.company)],
    ['TITLE', shown('role', member.role)],
    ['EMAIL', shown('email', member.email)],
    ['TEL', shown('phone', member.phone)],
    ['URL', shown('web', member.web)],
  ];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(member.surname)};${escaped(member.givenName || (member.surname ? '' : member.name))};;;`,
    `FN:${escaped(member.name)}`,
    ...lines.filter(([, value]) => value !== '').map(([key, value]) => `${key}:${escaped(value)}`),
    'END:VCARD',
  ].join('\r\n');
}

function escaped(value: string): string {
  return value.replaceAll(/[\\;,]/gu, (letter) => `\\${letter}`).replaceAll(/\r?\n/gu, String.raw`\n`);
}
