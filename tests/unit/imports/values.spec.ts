import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCivilDate } from '@shared/schema';
import { fieldNamed } from '@backend/imports/columns/synonyms';
import { exportColumns } from '@backend/exports/columns';
import { guessDateOrder, parseBirthday, parseDate, parseSince } from '@backend/imports/values/dates';
import { joinList, splitList } from '@backend/imports/values/lists';
import { splitFullName } from '@backend/imports/values/names';
import {
  parseFocusHours,
  parseLanguages,
  parseStatus,
  parseWeekdays,
  weekdayName,
  writeFocusHours,
} from '@backend/imports/values/words';
import { locales } from '@shared/locale';
import { decodeText, guessEncoding } from '@backend/imports/files/decode-text';
import { guardFormula } from '@shared/text/guard-formula';
import iconv from 'iconv-lite';

describe('Dates', () => {
  it.each([
    ['2024-03-12', '2024-03-12'],
    ['2024-03-12 09:30', '2024-03-12'],
    ['2024-03-12T00:00:00Z', '2024-03-12'],
    ['12/03/2024', '2024-03-12'],
    ['12.3.24', '2024-03-12'],
    ['12 Mar 2024', '2024-03-12'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['12 de març del 2024', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['20240312', '2024-03-12'],
    ['45363', '2024-03-12'],
    ['31/02/2024', null],
    ['soon', null],
    ['', null],
  ])('reads %s', (text, date) => {
    expect(parseDate(text, 'dmy')).toBe(date);
  });

  it('reads every day in every order', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('dmy', 'mdy', 'ymd'), (date, order) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        const written = {
          dmy: [dayOfMonth, month, year],
          mdy: [month, dayOfMonth, year],
          ymd: [year, month, dayOfMonth],
        };
        expect(parseDate(written[order].join('/'), order)).toBe(iso);
      }),
    );
  });

  it('never gives a day that does not exist', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('dmy', 'mdy', 'ymd'), (text, order) => {
        const date = parseDate(text, order);
        expect(date === null || isCivilDate(date)).toBe(true);
      }),
    );
  });

  it('knows birthdays without a year', () => {
    expect(parseBirthday('--0203', 'dmy')).toBe('--02-03');
    expect(parseBirthday('3/2', 'dmy')).toBe('--02-03');
    expect(parseBirthday('2/3', 'mdy')).toBe('--02-03');
    expect(parseBirthday('--0230', 'dmy')).toBeNull();
  });

  it.each([
    ['12 de marzo', '--03-12'],
    ['12 Mar', '--03-12'],
    ['6 May', '--05-06'],
    ['March 12', '--03-12'],
    ['3 de febrer', '--02-03'],
    ['03.02.', '--02-03'],
    ['12 de marzo de 1984', '1984-03-12'],
    ['31 de febrero', null],
    ['marzo', null],
    ['1984', null],
  ])('knows the birthday %s', (text, day) => {
    expect(parseBirthday(text, 'dmy')).toBe(day);
  });

  it.each([
    ['3/2021', '2021-03-01'],
    ['2021-03', '2021-03-01'],
    ['2021', '2021-01-01'],
    ['enero 2020', '2020-01-01'],
    ['gener del 2020', '2020-01-01'],
    ['Jan 2020', '2020-01-01'],
    ['12/03/2024', '2024-03-12'],
    ['45363', '2024-03-12'],
    ['13/2021', null],
    ['soon', null],
  ])('knows since when: %s', (text, day) => {
    expect(parseSince(text, 'dmy')).toBe(day);
  });

  it('tells the order from one date that leaves no doubt', async () => {
    expect(await guessDateOrder(['1/2/2020', '13/2/2020'])).toMatchObject({ order: 'dmy', certain: true });
    expect(await guessDateOrder(['1/2/2020', '2/13/2020'])).toMatchObject({ order: 'mdy', certain: true });
    expect(await guessDateOrder(['3/3/2020', '1/2/2020'])).toEqual({
      order: 'dmy',
      certain: false,
      doubtful: { text: '1/2/2020', dmy: '2020-02-01', mdy: '2020-01-02' },
    });
  });
});

describe('Focus hours', () => {
  const hours = [
    { days: [1, 3], from: '09:00', to: '11:30' },
    { days: [5], from: '15:00', to: '17:00' },
  ];

  it.each([
    'lunes, miércoles 9:00-11:30; V 15-17',
    'dilluns i dimecres 9.00–11.30; divendres de 15 a 17',
    'Mon, Wed: 09:00 to 11:30\nFri 15h-17h',
  ])('are read from %j', (cell) => {
    expect(parseFocusHours(cell)).toEqual(hours);
  });

  it.each(locales)('come back as they were written in %s', (locale) => {
    expect(parseFocusHours(writeFocusHours(hours, locale))).toEqual(hours);
  });

  it('are not guessed', () => {
    for (const cell of ['mañanas', 'lunes', '9-11', 'lunes 11-9', 'lunes 25:00-26:00']) {
      expect(parseFocusHours(cell)).toBeNull();
    }
  });
});

describe('Lists in a cell', () => {
  it.each([
    ['a, b', ['a', 'b']],
    ['a; b, c', ['a', 'b, c']],
    ['- a\n- b, c', ['a', 'b, c']],
    ['Diseño de logotipos, ilustración; maquetación', ['Diseño de logotipos', 'ilustración', 'maquetación']],
    [
      'I draw, letter and print what shops need; posters',
      ['I draw, letter and print what shops need', 'posters'],
    ],
    ['* x ::: y', ['* x', 'y']],
    ['a|b', ['a', 'b']],
    ['1,5 kg', ['1,5 kg']],
    ['', []],
  ])('%j', (cell, items) => {
    expect(splitList(cell)).toEqual(items);
  });

  it('come back as they went', () => {
    const item = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(item, { minLength: 1, maxLength: 5 }), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });
});

describe('Words', () => {
  it('knows languages in three languages', () => {
    expect(parseLanguages('castellano, català (nadiu) and English').tags).toEqual(['es', 'ca', 'en']);
    expect(parseLanguages('Klingon')).toEqual({ tags: [], unknown: ['Klingon'] });
  });

  it('knows weekdays and spans of them', () => {
    expect(parseWeekdays('L-V')).toEqual([1, 2, 3, 4, 5]);
    expect(parseWeekdays('dilluns i dimecres')).toEqual([1, 3]);
    expect(parseWeekdays('Fri, Mon')).toEqual([1, 5]);
    expect(parseWeekdays('sometimes')).toBeNull();
    for (const locale of locales) {
      for (const day of [1, 2, 3, 4, 5, 6, 7]) expect(parseWeekdays(weekdayName(day, locale))).toEqual([day]);
    }
  });

  it('knows who is a member', () => {
    expect(['YES', 'Activo', 'baixa', 'NO', 'ausente', 'maybe'].map(parseStatus)).toEqual([
      'active',
      'active',
      'former',
      'former',
      'away',
      null,
    ]);
  });

  it.each([
    ['Ana García López', ['Ana', 'García', 'López']],
    ['García López, Ana', ['Ana', 'García', 'López']],
    ['Maria del Mar Soler', ['Maria del Mar', 'Soler', '']],
    ['José Luis de la Fuente Vidal', ['José Luis', 'de la Fuente', 'Vidal']],
    ['Madonna', ['Madonna', '', '']],
    ['Josep Puig i Roca', ['Josep', 'Puig', 'i Roca']],
  ])('takes %s apart', (name, [givenName, firstSurname, secondSurname]) => {
    expect(splitFullName(name)).toEqual({ givenName, firstSurname, secondSurname });
  });

  it('loses no word of a name', () => {
    const word = fc.stringMatching(/^[a-zà]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const { givenName, firstSurname, secondSurname } = splitFullName(words.join(' '));
        expect([givenName, firstSurname, secondSurname].filter(Boolean).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

describe('Columns', () => {
  it('are exported under names that importing knows', () => {
    for (const { field, name } of exportColumns) {
      for (const locale of locales)
        expect([name[locale], fieldNamed(name[locale])]).toEqual([name[locale], field]);
    }
  });
});

describe('Encodings', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', ';', ',', '\n', 'á', 'à', 'ç', 'ñ', 'ü', 'Ñ', 'Œ', '€', '·', 'l'),
    minLength: 40,
  });

  it.each(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const)(
    'tells and reads %s',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(text, async (content) => {
          const bytes = iconv.encode(`name;e-mail\n${content}ñandú`, encoding, {
            addBOM: encoding.startsWith('utf-16'),
          });
          const guess = guessEncoding(bytes);
          expect(guess).toBe(encoding);
          expect(await decodeText(bytes, guess)).toBe(`name;e-mail\n${content}ñandú`);
        }),
      );
    },
  );
});

describe('Formulas', () => {
  it('are made harmless, numbers are left alone', () => {
    expect(
      ['=1+1', '+cmd|x', '-2+3|x', '@SUM(A1)', '+34 700 111 222', '-12,5', 'plain'].map(guardFormula),
    ).toEqual(["'=1+1", "'+cmd|x", "'-2+3|x", "'@SUM(A1)", '+34 700 111 222', '-12,5', 'plain']);
  });

  it.each(['utf-8', 'utf-16be'] as const)(
    'reads %s whose letters lie across its pieces',
    async (encoding) => {
      const content = `a${'ç€ñ'.repeat(700_000)}`;
      expect((await decodeText(iconv.encode(content, encoding), encoding)) === content).toBe(true);
    },
  );
});
