import Papa from 'papaparse';
import type { ExportFormat, ExportScope } from '@shared/exports/exports.contract';
import type { Locale } from '@shared/locale';
import { guardFormula } from '@shared/text/guard-formula';
import { findWords, listMemberIds } from '../directory';
import { todayOf } from '../clock';
import { readGivenConsents } from '../consents';
import { base } from '../router-base';
import { listStandingTies, type StandingTie } from '../ties';
import { tableOf } from './cells';
import { consented } from './consented';
import { readForExport, type ExportedMember } from './exports.repository';
import { vcards } from './vcard';
import { xlsxOf } from './xlsx';

const fileNames: Readonly<Record<ExportFormat, { extension: string; type: string }>> = {
  csv: { extension: 'csv', type: 'text/csv' },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  vcard: { extension: 'vcf', type: 'text/vcard' },
};

const listNames = { es: 'Miembros', ca: 'Membres', en: 'Members' };

export const exportsProcedures = {
  members: base.exports.members.handler(async ({ input, context }) => {
    const { format, filters, locale, scope } = input;
    const found = await findWords(context.searchIndex, filters);
    const { members, ties } = await context.unitOfWork.read(async (tx) => {
      const ids = await listMemberIds(tx, filters, found, locale);
      const all = await readForExport(tx, ids, { photos: format === 'vcard' });
      if (scope === 'consented') {
        // Nobody was asked whether others may learn whom they know.
        return { members: consented(all, await readGivenConsents(tx, ids)), ties: [] };
      }
      const today = todayOf(context.unitOfWork.clock);
      return { members: all, ties: format === 'vcard' ? await listStandingTies(tx, ids, today) : [] };
    });
    const content = contentOf(input, { members, ties });
    const { extension, type } = fileNames[format];
    return new File(content, `${listNames[locale]}.${extension}`, { type });
  }),
};

function contentOf(
  { format, locale, scope }: { format: ExportFormat; locale: Locale; scope: ExportScope },
  { members, ties }: { members: readonly ExportedMember[]; ties: readonly StandingTie[] },
): (string | Uint8Array<ArrayBuffer>)[] {
  if (format === 'vcard') return vcards(members, ties, locale);
  const table = tableOf(members, locale, { consents: scope === 'all' });
  if (format === 'csv') {
    // Spanish and Catalan Excel expect semicolons, and a byte-order mark where the text is UTF-8.
    const delimiter = locale === 'en' ? ',' : ';';
    const rows = table.map((row) => row.map(guardFormula));
    return [`\uFEFF${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`];
  }
  return [xlsxOf(listNames[locale], table)];
}
