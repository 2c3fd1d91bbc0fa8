import { nameStocks, type NameStock } from './names';
import type { Random } from './random';

export interface MadeUpName {
  readonly givenName: string;
  readonly firstSurname: string;
  readonly secondSurname: string;
  readonly gender: 'feminine' | 'masculine';
  /** What somebody of that name speaks besides the languages of the place, by BCP 47 tag. */
  readonly languages: readonly string[];
}

/** A name as it could be met here, and nobody's in particular. */
export function makeUpName(random: Random): MadeUpName {
  const stock = pickStock(random);
  const gender = random.chance(0.54) ? 'feminine' : 'masculine';
  const firstSurname = random.pick(stock.surnames);
  const second = random.pick(stock.surnames.filter((surname) => surname !== firstSurname));
  return {
    givenName: random.pick(stock[gender]),
    firstSurname,
    secondSurname: stock.surnameCount === 2 && random.chance(0.85) ? second : '',
    gender,
    languages: stock.languages.length > 0 ? [random.pick(stock.languages)] : [],
  };
}

function pickStock(random: Random): NameStock {
  let left = random.below(nameStocks.reduce((sum, { share }) => sum + share, 0));
  for (const stock of nameStocks) {
    left -= stock.share;
    if (left < 0) return stock;
  }
  return random.pick(nameStocks);
}
