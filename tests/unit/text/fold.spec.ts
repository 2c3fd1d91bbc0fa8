import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@shared/text/fold';

describe('fold', () => {
  it.each([
    ['col·laboració', 'collaboracio'],
    ['col.laboració', 'collaboracio'],
    ['coŀlaboració', 'collaboracio'],
    ['S.L.L.', 's.l.l.'],
    ["l'àvia d’en Núñez", 'l avia d en nunez'],
    ['Straße', 'strasse'],
    ['  DOS   espacios ', 'dos espacios'],
    ['Çelik', 'celik'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('does not see case or marks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abcñçáèïôü lLÀÉ')), maxLength: 60 }),
        (text) => {
          expect(fold(text.toUpperCase())).toBe(fold(text));
          expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        },
      ),
    );
  });
});
