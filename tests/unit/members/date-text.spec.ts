import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@shared/locale';
import { readBirthday, readDate, writeDate } from '@/features/members/composables/date-text';

describe('a birthday', () => {
  it.each([
    ['12/3', '--03-12'],
    ['12/3/1984', '1984-03-12'],
    ['1984-03-12', '1984-03-12'],
    ['12.03.84', '1984-03-12'],
    ['29/2', '--02-29'],
    ['3/25', '--03-25'],
    ['', null],
    ['31/2', undefined],
    ['in May', undefined],
    ['1984', undefined],
    ['12/3/198', undefined],
  ])('%s is read as %s', (text, expected) => {
    expect(readBirthday(text)).toBe(expected);
  });

  it('is read back as it was written, in every language', () => {
    const date = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.boolean(), fc.constantFrom(...locales), (full, known, locale) => {
        const birthday = known ? full : `--${full.slice(5)}`;
        expect(readBirthday(writeDate(birthday, locale))).toBe(birthday);
      }),
    );
  });
});

describe('a day', () => {
  it.each([
    ['1/9/2021', '2021-09-01'],
    ['1.9.21', '2021-09-01'],
    ['2021-09-01', '2021-09-01'],
    ['', null],
    ['1/9', undefined],
    ['31/2/2021', undefined],
    ['yesterday', undefined],
  ])('%s is read as %s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });
});
