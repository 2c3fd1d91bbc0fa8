import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phonetic } from '@backend/directory/search/analysis/phonetic';
import { editDistance, Speller } from '@backend/directory/search/analysis/speller';
import { stem } from '@backend/directory/search/analysis/stem';
import { tokenize, tokenizeWithPlaces } from '@backend/directory/search/analysis/tokenize';
import { fold } from '@shared/text/fold';

const rootOf = (word: string): string => stem(phonetic(fold(word))).root;

describe('phonetic forms', () => {
  it.each([
    ['diseñadora', 'disenyadora'],
    ['dissenyador', 'disenador'],
    ['photo', 'foto'],
    ['vender', 'bender'],
    ['exposición', 'exposisión'],
    ['kasa', 'casa'],
    ['hola', 'ola'],
    ['gráfica', 'grafika'],
    ['quadre', 'kuadre'],
  ])('%s sounds like %s', (one, other) => {
    expect(phonetic(fold(one))).toBe(phonetic(fold(other)));
  });

  it('leaves words with digits and signs alone', () => {
    expect(phonetic('c++')).toBe('c++');
    expect(phonetic('303')).toBe('303');
  });
});

describe('stems', () => {
  it.each([
    ['diseñadora', 'dissenyador'],
    ['fotografía', 'fotògrafs'],
    ['traductora', 'traductors'],
    ['traducción', 'traducció'],
    ['organizar', 'organitzar'],
    ['botiga', 'botigues'],
    ['formación', 'formació'],
    ['cerámica', 'ceràmiques'],
  ])('%s meets %s', (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other));
  });
});

describe('tokens', () => {
  it('keep what carries meaning', () => {
    expect(tokenize('Necesito a alguien que sepa C++, C# y .NET').map(({ word }) => word)).toEqual([
      'c++',
      'c#',
      '.net',
    ]);
    expect(tokenize('el modelo 303 del IVA').map(({ word }) => word)).toEqual(['modelo', '303', 'iva']);
    expect(tokenize('algú que em pugui ajudar amb la il·lustració').map(({ word }) => word)).toEqual([
      'illustracio',
    ]);
  });

  it('know where they stand', () => {
    const text = 'Diseño de logotipos y façanes';
    expect(tokenizeWithPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Diseño',
      'logotipos',
      'façanes',
    ]);
  });
});

describe('spelling', () => {
  it('counts edits, neighbours swapped as one', () => {
    expect(editDistance('marta', 'mrata', 2)).toBe(1);
    expect(editDistance('logo', 'lgoo', 2)).toBe(1);
    expect(editDistance('casa', 'cosas', 2)).toBe(2);
    expect(editDistance('uno', 'cuatro', 2)).toBe(3);
  });

  it('finds a word with a mistake in it', () => {
    const speller = new Speller();
    for (const word of ['fontaneria', 'fotografia', 'grafika', 'logo']) speller.add(word);
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.constantFrom(...Array.from('aeiourstln')), (place, letter) => {
        const word = 'fontaneria';
        const misspelt = word.slice(0, place) + letter + word.slice(place + 1);
        expect(speller.near(misspelt, 1)[0]?.form).toBe(word);
      }),
    );
    expect(speller.beginning('foto', 3)).toEqual(['fotografia']);
    expect(speller.near('xyzxyz', 3)).toEqual([]);
  });
});
