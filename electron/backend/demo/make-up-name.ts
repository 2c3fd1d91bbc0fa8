import { awkwardFamilies, pickAwkwardName } from './awkward-names';
import { nameStocks, wellKnownNames, type Complexion, type NameStock } from './names';
import type { Random } from './random';

export interface MadeUpName {
  readonly givenName: string;
  readonly firstSurname: string;
  readonly secondSurname: string;
  /** How they want to be called; empty follows the names. */
  readonly displayName: string;
  readonly gender: 'feminine' | 'masculine';
  /** What somebody of that name speaks in any case, by BCP 47 tag. */
  readonly languages: readonly string[];
  readonly complexion: Complexion;
}

const awkwardEvery = 60;

/**
 * A name as it could be met here, and nobody's in particular.
 *
 * @param position of the member in the community, from 0: awkward names stand at fixed places
 */
export function makeUpName(random: Random, position: number): MadeUpName {
  const family = (position % awkwardEvery) - awkwardEvery / 2;
  if (family >= 0 && family < awkwardFamilies) return pickAwkwardName(random, family);
  return plainName(random, pickStock(random));
}

function plainName(random: Random, stock: NameStock): MadeUpName {
  const gender = random.chance(0.54) ? 'feminine' : 'masculine';
  const firstSurname = random.pick(stock.surnames);
  const second = random.pick(stock.surnames.filter((surname) => surname !== firstSurname));
  const givenName = random.pick(stock[gender]);
  if (wellKnownNames.has(`${givenName} ${firstSurname}`)) return plainName(random, stock);
  const secondSurname = stock.surnameCount === 2 && random.chance(0.85) ? second : '';
  // With two surnames in the papers, most are known by the first.
  const isKnownByFirst = secondSurname !== '' && random.chance(0.6);
  return {
    givenName,
    firstSurname,
    secondSurname,
    displayName: isKnownByFirst ? `${givenName} ${firstSurname}` : '',
    gender,
    languages: stock.languages,
    complexion: stock.complexion,
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
