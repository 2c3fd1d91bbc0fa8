import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { DomainError } from '../../domain-error';

/** What a workbook may unpack to, in bytes: more is a mistake or a trap, and would stop the app while it is read. */
const unpackedLimit = 100 * 1024 * 1024;

/**
 * Reads one sheet of a workbook. Dates become `YYYY-MM-DD`, numbers and booleans text.
 *
 * @param sheet its name; the first where it is not given or not there
 * @throws {DomainError} UNREADABLE_FILE for what is no workbook, has a password, or unpacks to more than is sane
 */
export async function readXlsx(
  bytes: Uint8Array,
  sheet: string | undefined,
): Promise<{ sheet: string; sheets: string[]; rows: string[][] }> {
  checkUnpackedSize(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const book = (await readWorkbook(buffer)) as readonly {
      sheet: string;
      data: readonly (readonly unknown[])[];
    }[];
    const chosen = book.find((one) => one.sheet === sheet) ?? book[0];
    return {
      sheet: chosen?.sheet ?? '',
      sheets: book.map((one) => one.sheet),
      rows: (chosen?.data ?? []).map((row) => row.map(cellText)),
    };
  } catch (error) {
    throw new DomainError(
      'UNREADABLE_FILE',
      { reason: 'xlsx', detail: error instanceof Error ? error.message : '' },
      { cause: error },
    );
  }
}

function checkUnpackedSize(bytes: Uint8Array): void {
  let total = 0;
  try {
    // The filter sees every entry's size and unpacks none.
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return false;
      },
    });
  } catch (error) {
    throw new DomainError('UNREADABLE_FILE', { reason: 'xlsx', detail: '' }, { cause: error });
  }
  if (total > unpackedLimit)
    throw new DomainError('UNREADABLE_FILE', { reason: 'xlsx-too-large', detail: '' });
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  return text.replaceAll('\0', '').toWellFormed();
}
