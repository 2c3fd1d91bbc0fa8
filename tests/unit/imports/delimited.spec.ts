import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDelimiter, readDelimited } from '@backend/imports/files/read-delimited';
import { RowScanner } from '@backend/imports/files/row-scanner';
import { widestList } from '@backend/imports/files/workbook.types';
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
          expect(withoutEnd((await readDelimited(text, delimiter)).rows)).toEqual(rows);
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
        expect(withoutEnd((await readDelimited(write(padded, ';', lineEnd), ';')).rows)).toEqual(padded);
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
      expect(withoutEnd((await readDelimited(write(rows, ';', lineEnd), ';')).rows)).toEqual(rows);
    }
  });

  it('is read to its end whatever it is, and no text gets lost in rows', async () => {
    const noise = fc.string({ unit: fc.constantFrom(...Array.from('ab",;\t\n\r \0')), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(noise, fc.constantFrom(...delimiters), async (text, delimiter) => {
        const { rows } = await readDelimited(text, delimiter);
        const kept = rows.flat().join('').replace(/[^ab]/gu, '');
        expect(kept).toBe(text.replace(/[^ab]/gu, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('loses nobody in silence, whatever its line ends are and wherever a quote got lost or came in', async () => {
    const place = fc.record({ at: fc.nat(10_000), isThere: fc.boolean() });
    const people = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 8 }))
      .chain(([width, count]) =>
        fc.array(
          fc.array(fc.constantFrom('a', '"b, c"', '"d ""e"" f"', '', '"two\nlines"', 'g'), {
            minLength: width - 1,
            maxLength: width - 1,
          }),
          { minLength: count, maxLength: count },
        ),
      );
    const lineEnds = fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 9, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(people, lineEnds, fc.array(place, { maxLength: 1 }), async (all, ends, strays) => {
        const header = ['name', ...(all[0] ?? []).map((_, index) => `column ${index}`)];
        const lines = [header, ...all.map((cells, index) => [`P${index}`, ...cells])];
        let text = lines.map((cells, index) => cells.join(',') + (ends[index] ?? '\n')).join('');
        for (const { at, isThere } of strays) {
          const quotes = [...text.matchAll(/"/gu)].map(({ index }) => index);
          const gone = quotes[at % Math.max(1, quotes.length)];
          if (isThere && gone !== undefined) text = text.slice(0, gone) + text.slice(gone + 1);
          if (!isThere) text = `${text.slice(0, at % text.length)}"${text.slice(at % text.length)}`;
        }
        const { rows, strayQuotes, swallowingQuotes } = await readDelimited(text, ',');
        const found = new Set<string>(
          rows.map(([name = '']) => /P\d/u.exec(name.replaceAll('"', ''))?.[0] ?? ''),
        );
        const missing = all.flatMap((_, index) => (found.has(`P${index}`) ? [] : [`P${index}`]));
        const isTold = strayQuotes.length + swallowingQuotes.length > 0;
        expect({ text, missing: isTold ? [] : missing }).toEqual({ text, missing: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('tells nothing about quotes that are as they should be', async () => {
    await fc.assert(
      fc.asyncProperty(table, newline, async (rows, lineEnd) => {
        const { strayQuotes } = await readDelimited(write(rows, ',', lineEnd), ',');
        expect(strayQuotes).toEqual([]);
      }),
    );
    const { swallowingQuotes } = await readDelimited(
      'name,bio,web\nOna,"One, two\nand three, four",x\n"Biel\nMas",y,z\n',
      ',',
    );
    expect(swallowingQuotes).toEqual([]);
  });

  it('tells its delimiter by the rows whose quotes make sense', () => {
    expect(guessDelimiter('"a, b";"c, d"\n"e, f";"g, h"\n')).toBe(';');
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

describe('a list that is too wide', () => {
  const cells = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

  it.each([
    ['plain', 'x'],
    ['quoted', '"x"'],
  ])('is refused at the first row that says something in column 501, %s or not', async (_, text) => {
    const rows = [cells(3, text), cells(widestList + 1, text), ...Array.from({ length: 500 }, () => ['y'])];
    const list = rows.map((row) => row.join(';')).join('\n');
    await expect(readDelimited(list, ';')).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      data: { reason: 'too-many-columns' },
    });
    const scanner = new RowScanner(list, ';', widestList);
    while (!scanner.isTooWide) expect(scanner.next()).not.toBeNull();
    // Of what comes after that row nothing has been read.
    expect(list.slice(scanner.position)).toMatch(/^(?:"?x"?\n)?(?:y\n){499}y$/u);
  });

  it('is not one that has empty columns only beyond, plain or quoted', async () => {
    for (const empty of ['', ' ', '""', '" "']) {
      const row = [...cells(widestList, 'x'), ...cells(40, empty)].join(',');
      expect((await readDelimited(`${row}\na,b\n`, ',')).rows).toEqual([cells(widestList, 'x'), ['a', 'b']]);
    }
  });
});
