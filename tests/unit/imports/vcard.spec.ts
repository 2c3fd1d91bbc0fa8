import ICAL from 'ical.js';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseCards, partsOf, textOf, typesOf, type Card } from '@backend/imports/files/vcard';

const cardsIn = (text: string): Card[] => [...parseCards(text)].filter((card) => card !== null);

const letters = 'abcÀñçl·€漢🪑 ,\\:"\'=\n';
const word = fc
  .string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: 60 })
  .map((text) => text.trim());
// The other reader leaves `\;` as it stands where `;` does not separate, and takes a backslash at a part's end for one that
// escapes the separator. So it is asked about less than is read here.
const bothRead = ({ name, parts }: Written): string[] =>
  parts.map((text) => text.replace(separatorOf(name) === ';' ? /\\/gu : /[\\;]/gu, '/'));
const part = fc
  .string({ unit: fc.constantFrom(...Array.from(`${letters};`)), maxLength: 20 })
  .map((text) => text.trim());
const types = fc.uniqueArray(fc.constantFrom('work', 'home', 'cell', 'pref', 'x-taller'), { maxLength: 3 });

interface Written {
  readonly name: 'NOTE' | 'FN' | 'TITLE' | 'N' | 'ORG' | 'CATEGORIES';
  readonly group: string;
  readonly types: readonly string[];
  readonly parts: readonly string[];
}

const separators: Readonly<Record<string, ';' | ','>> = { N: ';', ORG: ';', CATEGORIES: ',' };
const separatorOf = (name: string): ';' | ',' | null => separators[name] ?? null;
const single = fc.record({
  name: fc.constantFrom('NOTE' as const, 'FN' as const, 'TITLE' as const),
  group: fc.constantFrom('', 'item1', 'item22'),
  types,
  parts: fc.tuple(word),
});
const several = fc.record({
  name: fc.constantFrom('N' as const, 'ORG' as const, 'CATEGORIES' as const),
  group: fc.constant(''),
  types,
  parts: fc.array(part, { minLength: 2, maxLength: 5 }),
});
const property: fc.Arbitrary<Written> = fc.oneof(single, several);

function escaped(text: string): string {
  return text.replace(/[\\,;]/gu, (letter) => `\\${letter}`).replaceAll('\n', '\\n');
}

/** A card as RFC 2426 and RFC 6350 have it, its lines folded after every `width` letters. */
function write(
  properties: readonly Written[],
  { version, lineEnd, width }: { version: string; lineEnd: string; width: number },
): string {
  const lines = properties.map(({ name, group, types: own, parts }) => {
    const value = parts.map(escaped).join(separatorOf(name) ?? '');
    const head = `${group === '' ? '' : `${group}.`}${name}${own.length > 0 ? `;TYPE=${own.join(',')}` : ''}`;
    return `${head}:${value}`;
  });
  const folded = lines.map((line) => {
    const whole = Array.from(line);
    const pieces = Array.from({ length: Math.ceil(whole.length / width) }, (_, index) =>
      whole.slice(index * width, (index + 1) * width).join(''),
    );
    return pieces.join(`${lineEnd} `);
  });
  return ['BEGIN:VCARD', `VERSION:${version}`, ...folded, 'END:VCARD', ''].join(lineEnd);
}

/** What was read of a card, but for its version. */
function readingOf(card: Card): object[] {
  return card.slice(1).map((line) => {
    const separator = separatorOf(line.name);
    const parts = separator === null ? [textOf(line.raw)] : partsOf(line.raw, separator);
    return { name: line.name, group: line.group, types: typesOf(line), parts };
  });
}

const layout = fc.record({
  version: fc.constantFrom('3.0', '4.0'),
  lineEnd: fc.constantFrom('\r\n', '\n'),
  width: fc.integer({ min: 12, max: 80 }),
});

describe('a card of version 3.0 or 4.0', () => {
  it('is read as it was meant', () => {
    fc.assert(
      fc.property(fc.array(property, { maxLength: 6 }), layout, (properties, options) => {
        const cards = cardsIn(write(properties, options));
        expect(cards.map(readingOf)).toEqual([properties]);
      }),
      { numRuns: 400 },
    );
  });

  it('is read as another reader reads it', () => {
    fc.assert(
      fc.property(fc.array(property, { maxLength: 6 }), layout, (written, options) => {
        const properties = written.map((one) =>
          one.name in separators ? { ...one, parts: bothRead(one) } : one,
        );
        const text = write(properties, options);
        const [, theirs] = ICAL.parse(text) as [
          string,
          [string, Record<string, unknown>, string, ...unknown[]][],
        ];
        const read = theirs.slice(1).map(([name, parameters, , ...values]) => ({
          name: name.toUpperCase(),
          group: parameters.group ?? '',
          types: [parameters.type ?? []].flat(),
          parts: values.flat().map((value) => String(value).trim()),
        }));
        expect(cardsIn(text).map(readingOf)).toEqual([read]);
      }),
      { numRuns: 400 },
    );
  });

  it('is one of many: each is read as if it were alone, whatever stands between', () => {
    const cards = fc.array(fc.array(property, { maxLength: 3 }), { minLength: 1, maxLength: 5 });
    const between = fc.constantFrom('', '\r\n', 'not a line of a card\r\n', '\ufeff');
    fc.assert(
      fc.property(cards, layout, between, (all, options, noise) => {
        const texts = all.map((properties) => write(properties, options));
        expect(cardsIn(texts.join(noise))).toEqual(texts.flatMap((text) => cardsIn(text)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a card of version 2.1', () => {
  /** As telephones write it: every octet that is no plain letter as `=XX`, lines broken by `=`. */
  function quotedPrintable(text: string, charset: string, width: number): string {
    const octets = [...iconv.encode(text, charset)].map((octet) =>
      (octet >= 0x30 && octet <= 0x39) || (octet >= 0x61 && octet <= 0x7a)
        ? String.fromCharCode(octet)
        : `=${octet.toString(16).toUpperCase().padStart(2, '0')}`,
    );
    const lines = Array.from({ length: Math.ceil(octets.length / width) }, (_, index) =>
      octets.slice(index * width, (index + 1) * width).join(''),
    );
    return lines.join('=\r\n');
  }

  it('gives back what was encoded, in the charset that it names', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('abzÀñç€ü019')),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('UTF-8', 'windows-1252'),
        fc.integer({ min: 3, max: 30 }),
        (name, charset, width) => {
          const value = quotedPrintable(name, charset, width);
          const [card] = cardsIn(
            `BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=${charset};ENCODING=QUOTED-PRINTABLE:${value}\r\nTEL;CELL:600\r\nEND:VCARD\r\n`,
          );
          const found = (card ?? []).map((line) => [line.name, typesOf(line), textOf(line.raw)]);
          expect(found.slice(1)).toEqual([
            ['FN', [], name],
            ['TEL', ['cell'], '600'],
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('whatever calls itself a card', () => {
  it('is read to its end without an error, and only text comes of it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCARD',
        'END:VCARD',
        '\r\n',
        '\n',
        ' ',
        '=',
        ';',
        ':',
        '"',
        '\\',
        'ENCODING=QUOTED-PRINTABLE',
        '=C3',
        'FN',
        '.',
        'CHARSET=no-such',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const card of cardsIn(`BEGIN:VCARD\n${pieces.join('')}\nEND:VCARD\n`)) {
          for (const line of card) {
            expect(typeof textOf(line.raw)).toBe('string');
            expect(partsOf(line.raw).length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
