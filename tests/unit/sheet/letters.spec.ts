import { describe, expect, it } from 'vitest';
import { createLetterOf } from '@/features/sheet/formats/letters';

describe('the letter that a name stands under', () => {
  it.each([
    ['es', 'Ángela', 'A'],
    ['es', 'Ñoño', 'Ñ'],
    ['es', 'Çağla', 'C'],
    ['ca', 'Ñoño', 'N'],
    ['ca', 'Çağla', 'C'],
    ['ca', 'Íngrid', 'I'],
    ['en', 'Łukasz', 'L'],
    ['en', '«Zoe»', 'Z'],
    ['en', 'o’Brien', 'O'],
  ] as const)('in %s %s is under %s', (locale, name, letter) => {
    expect(createLetterOf(locale, 'other')(name)).toBe(letter);
  });

  it.each(['سلمى', '王晓雯', '🍊', '42', ''])('%s is of no letter of ours', (name) => {
    expect(createLetterOf('es', 'other')(name)).toBe('other');
  });
});
