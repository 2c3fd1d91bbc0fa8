import type { SheetField, SheetMember } from '@shared/sheet/sheet.schema';
import { nothing, type Html } from '../setting/html';
import { qrCode } from '../setting/qr';
import type { SheetInput } from '../setting/setting.types';
import { vcardOf } from '../setting/vcard';
import { webAddress } from './prose';

/** The member's QR code as the sheet wants it; nothing where there is nothing that it could lead to. */
export function codeOf(member: SheetMember, { settings, words }: SheetInput): Html {
  if (settings.qr === 'vcard') {
    const fields = new Set<SheetField>(settings.fields);
    return qrCode(vcardOf(member, fields), words.say('sheetPrint.qrCard')) ?? nothing;
  }
  const address = settings.qr === 'web' && member.web !== '' ? webAddress(member.web) : null;
  return address === null ? nothing : (qrCode(address, words.say('sheetPrint.qrWeb')) ?? nothing);
}
