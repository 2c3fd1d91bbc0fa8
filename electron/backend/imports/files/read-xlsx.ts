import { unzipSync } from 'fflate';
import { DomainError } from '../../domain-error';
import type { WorkbookAnswer, WorkbookQuestion } from './workbook.types';
import startWorker from './workbook.worker?nodeWorker';

/** What a workbook may unpack to, in bytes: more is a mistake or a trap, and would stop the app while it is read. */
const unpackedLimit = 100 * 1024 * 1024;

/**
 * Reads one sheet of a workbook, in a thread of its own: it is read in one go, and others are answered meanwhile. Dates
 * become `YYYY-MM-DD`, numbers and booleans text.
 *
 * @param sheet its name; the first where it is not given or not there
 * @throws {DomainError} UNREADABLE_FILE for what is no workbook, has a password, or unpacks to more than is sane
 */
export async function readXlsx(
  bytes: Uint8Array,
  sheet: string | undefined,
): Promise<{ sheet: string; sheets: string[]; rows: string[][] }> {
  checkUnpackedSize(bytes);
  const rows: string[][] = [];
  return new Promise((resolve, reject) => {
    const question: WorkbookQuestion = { bytes, sheet };
    const worker = startWorker({ workerData: question });
    const refuse = (detail: string, cause?: unknown): void =>
      reject(new DomainError('UNREADABLE_FILE', { reason: 'xlsx', detail }, { cause }));
    worker.on('message', (answer: WorkbookAnswer) => {
      if (answer.kind === 'rows') for (const row of answer.rows) rows.push(row);
      else if (answer.kind === 'unreadable') refuse(answer.detail);
      else resolve({ sheet: answer.sheet, sheets: answer.sheets, rows });
    });
    // Out of memory, for one.
    worker.on('error', (error) => refuse('', error));
    // Whoever has been answered is not reached by this.
    worker.on('exit', () => refuse(''));
  });
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
