import { parentPort, workerData } from 'node:worker_threads';
import readWorkbook from 'read-excel-file/node';
import { widestList, type WorkbookAnswer, type WorkbookQuestion } from './workbook.types';

/** Rows told at once: taking them in takes the other side a few milliseconds. */
const rowsATime = 1000;

const { bytes, sheet } = workerData as WorkbookQuestion;
const tell = (answer: WorkbookAnswer): void => parentPort?.postMessage(answer);

try {
  const book = (await readWorkbook(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  )) as readonly {
    sheet: string;
    data: readonly (readonly unknown[])[];
  }[];
  const chosen = book.find((one) => one.sheet === sheet) ?? book[0];
  const data = chosen?.data ?? [];
  for (let start = 0; start < data.length; start += rowsATime) {
    const rows = data.slice(start, start + rowsATime);
    // One column too many is enough to refuse the list.
    tell({ kind: 'rows', rows: rows.map((row) => row.slice(0, widestList + 1).map(cellText)) });
  }
  tell({ kind: 'end', sheet: chosen?.sheet ?? '', sheets: book.map((one) => one.sheet) });
} catch (error) {
  tell({ kind: 'unreadable', detail: error instanceof Error ? error.message : '' });
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
