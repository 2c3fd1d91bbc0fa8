import { describe, expect, it } from 'vitest';
import { hyphenationOf } from '@/features/sheet/setting/hyphenate';

const shown = (value: string): string => value.replaceAll('\u00ad', '-');

describe('hyphenation', () => {
  it.each([
    ['es', 'comunicación', 'co-mu-ni-ca-ción'],
    ['ca', 'comunicació', 'co-mu-ni-ca-ció'],
    ['en', 'photography', 'pho-to-graphy'],
  ] as const)('parts words as %s does', async (locale, word, parted) => {
    const hyphenate = await hyphenationOf(locale);
    expect(shown(hyphenate(word))).toBe(parted);
  });

  it('leaves short words, addresses, figures and l·l alone', async () => {
    const hyphenate = await hyphenationOf('ca');
    const prose = 'espais col·laboratius, hola@exemple.example www.exemple.example 10.000.000';
    expect(hyphenate(prose)).toBe(prose);
  });

  it('changes nothing but for the soft hyphens', async () => {
    const hyphenate = await hyphenationOf('es');
    const prose = 'Diseño  de interiores, señalética y «branding» para   restaurantes 🍊 منى';
    expect(hyphenate(prose).replaceAll('\u00ad', '')).toBe(prose);
  });
});
