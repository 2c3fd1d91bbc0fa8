import { describe, expect, it } from 'vitest';
import { readTime } from '@/ui/read-time';

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['1745', '17:45'],
    ['9 h', '09:00'],
    ['9h30', '09:30'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['9:75', null],
    ['', null],
    ['late', null],
  ])('%s is read as %s', (text, expected) => {
    expect(readTime(text)).toBe(expected);
  });
});
