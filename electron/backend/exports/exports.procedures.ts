import Papa from 'papaparse';
import type { ExportFormat } from '@shared/exports/exports.contract';
import type { Locale } from '@shared/locale';
import { findWords, listMemberIds } from '../directory';
import { guardFormula } from '@shared/text/guard-formula';
import { readGivenConsents } from '../consents';
import { base } from '../router-base';
import { cellsOf } from './cells';
import { columnNames } from './columns';
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
    const members = await context.unitOfWork.read(async (tx) => {
      const ids = await listMemberIds(tx, filters, found, locale);
      const all = await readForExport(tx, ids);
      return scope === 'all' ? all : consented(all, await readGivenConsents(tx, ids));
    });
    const content = contentOf(format, members, locale);
    const { extension, type } = fileNames[format];
    return new File([content], `${listNames[locale]}.${extension}`, { type });
  }),
};

function contentOf(
  format: ExportFormat,
  members: readonly ExportedMember[],
  locale: Locale,
): string | Uint8Array<ArrayBuffer> {
  if (format === 'vcard') return vcards(members, locale);
  const table = [columnNames(locale), ...members.map((member) => cellsOf(member, locale))];
  if (format === 'csv') {
    // Spanish and Catalan Excel expect semicolons, and a byte-order mark where the text is UTF-8.
    const delimiter = locale === 'en' ? ',' : ';';
    return `\uFEFF${Papa.unparse(
      table.map((row) => row.map(guardFormula)),
      { delimiter, newline: '\r\n' },
    )}\r\n`;
  }
  return xlsxOf(listNames[locale], table);
}
