import type { Complexion } from '../names';
import type { Random } from '../random';
import type { Colour } from './paint';

/** Background and the tone of the disc behind the person. */
const backdrops: readonly (readonly [Colour, Colour])[] = [
  [
    [238, 222, 200],
    [226, 196, 160],
  ],
  [
    [207, 223, 214],
    [171, 201, 188],
  ],
  [
    [242, 208, 188],
    [228, 170, 142],
  ],
  [
    [220, 214, 230],
    [192, 182, 212],
  ],
  [
    [228, 228, 200],
    [204, 204, 162],
  ],
  [
    [203, 219, 230],
    [166, 192, 210],
  ],
  [
    [245, 228, 178],
    [234, 204, 124],
  ],
  [
    [232, 206, 206],
    [212, 168, 170],
  ],
];
const skins: readonly Colour[] = [
  [250, 222, 200],
  [243, 205, 174],
  [236, 190, 152],
  [222, 170, 128],
  [192, 136, 96],
  [150, 100, 68],
  [108, 70, 50],
];
const darkHairs: readonly Colour[] = [
  [40, 30, 28],
  [62, 42, 34],
  [88, 58, 40],
];
const hairs: readonly Colour[] = [
  ...darkHairs,
  ...darkHairs,
  [124, 80, 48],
  [176, 122, 68],
  [216, 176, 112],
  [156, 70, 40],
];
const greys: readonly Colour[] = [
  [120, 116, 114],
  [168, 164, 160],
  [226, 222, 216],
];
const cloths: readonly Colour[] = [
  [176, 78, 40],
  [36, 104, 100],
  [128, 76, 116],
  [92, 112, 56],
  [50, 92, 140],
  [66, 60, 58],
  [206, 156, 62],
  [240, 234, 224],
  [196, 92, 92],
  [38, 52, 84],
];

export interface Looks {
  readonly backdrop: readonly [Colour, Colour];
  readonly skin: Colour;
  /** Of shadows on the skin. */
  readonly shade: Colour;
  readonly hair: Colour;
  readonly cloth: Colour;
  readonly secondCloth: Colour;
  readonly isOlder: boolean;
  readonly isStraightHaired: boolean;
}

/** Families are as mixed as the city: now and then anybody looks as anybody. */
const mixedShare = 0.06;

/** The colours of a person; darker skin goes with dark hair, age with grey. */
export function makeUpLooks(random: Random, complexion: Complexion, age: number): Looks {
  const isOlder = age > 48 && random.chance(0.6);
  const isMixed = random.chance(mixedShare);
  const [from, to] = isMixed ? [0, skins.length - 1] : complexion.skins;
  const tone = from + random.below(to - from + 1);
  const skin = skins[tone] ?? [236, 190, 152];
  const isDarkHaired = tone > 3 || (complexion.hair !== 'any' && !isMixed);
  const hair = random.pick(isOlder ? greys : isDarkHaired ? darkHairs : hairs);
  const cloth = random.pick(cloths);
  return {
    backdrop: random.pick(backdrops),
    skin,
    shade: darker(skin, 0.86),
    hair,
    cloth,
    secondCloth: random.pick(cloths.filter((other) => other !== cloth)),
    isOlder,
    isStraightHaired: complexion.hair === 'dark-and-straight',
  };
}

/** The colour at a share of its light; shadows turn a little warm. */
export function darker([red, green, blue]: Colour, share: number): Colour {
  return [red * share, green * share * 0.97, blue * share * 0.95];
}
