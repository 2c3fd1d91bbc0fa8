import { describe, expect, it } from 'vitest';
import { mark, markedList, partsOf } from '@/features/graph/reading/people-marks';

const names = ['Ana', 'Inés', 'Hilari', 'Yago'];
const nameOf = (person: number): string => names[person] ?? '';
const read = (text: string): string =>
  partsOf(text)
    .map((part) => (part.person === null ? part.text : nameOf(part.person)))
    .join('');

describe('people in a row', () => {
  it('are joined as the language does it, by what the names sound like', () => {
    expect(read(markedList([0, 1], nameOf, 'es-ES'))).toBe('Ana e Inés');
    expect(read(markedList([1, 0], nameOf, 'es-ES'))).toBe('Inés y Ana');
    expect(read(markedList([0, 3, 2], nameOf, 'es-ES'))).toBe('Ana, Yago e Hilari');
    expect(read(markedList([0, 1], nameOf, 'ca-ES'))).toBe('Ana i Inés');
  });

  it('stay people who can be clicked', () => {
    expect(markedList([2, 1], nameOf, 'es-ES')).toBe(`${mark(2)} e ${mark(1)}`);
    expect(markedList([], nameOf, 'es-ES')).toBe('');
  });
});
