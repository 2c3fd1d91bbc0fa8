import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDelimiter, readDelimited } from '@backend/imports/files/read-delimited';
import { delimiters, type Delimiter } from '@shared/imports/imports.schema';

const cell = fc.string({
  unit: fc.constantFrom(...Array.from('abñÀ€漢🪑 ,;\t|"\'\n\r=')),
  maxLength: 12,
});
// A row of one empty cell is an empty line, and the last of a file may be its end.
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );
const newline = fc.constantFrom('\n', '\r\n');

/** As RFC 4180 writes it; what needs no quotes may have them. */
function write(
  rows: readonly (readonly string[])[],
  delimiter: string,
  lineEnd: string,
  isQuoted = false,
): string {
  const quoted = (text: string): string =>
    isQuoted || /["\r\n]/u.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('');
}

/** The end of the file is no row. */
const withoutEnd = (rows: string[][]): string[][] =>
  rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '' ? rows.slice(0, -1) : rows;

describe('delimited text', () => {
  it('comes back as it was written: quotes, delimiters and line ends in cells, either line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...delimiters),
        newline,
        fc.boolean(),
        async (rows, delimiter, lineEnd, isQuoted) => {
          const text = write(rows, delimiter, lineEnd, isQuoted);
          expect(withoutEnd(await readDelimited(text, delimiter))).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('comes back wherever a piece of it ends', async () => {
    const pieceLength = 1 << 18;
    await fc.assert(
      fc.asyncProperty(table, newline, fc.nat(120), async (rows, lineEnd, before) => {
        const first = ['x'.repeat(pieceLength - before), 'y'];
        const padded = [first, ...rows, ...rows, ['z'.repeat(pieceLength), 'end']];
        expect(withoutEnd(await readDelimited(write(padded, ';', lineEnd), ';'))).toEqual(padded);
      }),
      { numRuns: 60 },
    );
  });

  it('tells its line ends though the first cell is larger than a megabyte', async () => {
    const rows = [
      ['x'.repeat(1 << 20), ''],
      ['b', ''],
    ];
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      expect(withoutEnd(await readDelimited(write(rows, ';', lineEnd), ';'))).toEqual(rows);
    }
  });

  it('is read to its end whatever it is, and no text gets lost in rows', async () => {
    const noise = fc.string({ unit: fc.constantFrom(...Array.from('ab",;\t\n\r \0')), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(noise, fc.constantFrom(...delimiters), async (text, delimiter) => {
        const rows = await readDelimited(text, delimiter);
        const kept = rows.flat().join('').replace(/[^ab]/gu, '');
        expect(kept).toBe(text.replace(/[^ab]/gu, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('tells its delimiter, where every row has the same number of cells', () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from('abcñ ')), minLength: 1, maxLength: 8 });
    const plainTable = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(plain, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }),
      );
    fc.assert(
      fc.property(plainTable, fc.constantFrom<Delimiter>(...delimiters), (rows, delimiter) => {
        expect(guessDelimiter(write(rows, delimiter, '\n'))).toBe(delimiter);
      }),
      { numRuns: 200 },
    );
  });
});
