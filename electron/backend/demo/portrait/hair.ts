import type { Random } from '../random';
import type { Layer } from './paint';
import { darker, type Looks } from './looks';
import {
  above,
  any,
  both,
  blob,
  ellipse,
  flipped,
  mirrored,
  roundedBox,
  stroke,
  symmetric,
  without,
  type Shape,
} from './shapes';

/** What of the hair lies behind the head and what before it. */
export interface Hair {
  readonly back: readonly Shape[];
  readonly front: readonly Shape[];
  /** Lines that show how it falls, behind the shoulders. */
  readonly strands: readonly Shape[];
  /** Where it is tied up. */
  readonly ties?: readonly Shape[];
}

type Style = (random: Random) => Hair;

const crown = ellipse(0, -0.17, 0.435, 0.46);
const plain = { back: [], front: [], strands: [] };

/** Hair over the crown down to a height, open where the face is. */
function cap(down: number, face: Shape): Shape {
  return without(both(crown, above(down)), face);
}

const sideFace = blob([
  [-0.34, 0.3],
  [-0.36, -0.16],
  [-0.24, -0.4],
  [0.02, -0.34],
  [0.26, -0.25],
  [0.36, -0.1],
  [0.34, 0.3],
]);
const openFace = symmetric([
  [0, -0.42],
  [0.2, -0.4],
  [0.345, -0.22],
  [0.36, 0.3],
]);
const middleFace = mirrored(
  blob([
    [0, -0.46],
    [0.14, -0.36],
    [0.29, -0.2],
    [0.345, 0.02],
    [0.32, 0.4],
    [0, 0.4],
  ]),
);
const fringeFace = roundedBox(0, 0.12, 0.345, 0.36, 0.1);

const shortSide: Style = (random) => ({
  ...plain,
  front: [flipped(cap(0.0, sideFace), random.chance(0.5))],
});
const quiff: Style = (random) => {
  const isFlipped = random.chance(0.5);
  const top = blob([
    [-0.4, -0.3],
    [-0.38, -0.56],
    [-0.12, -0.72],
    [0.2, -0.74],
    [0.42, -0.58],
    [0.4, -0.36],
    [0.1, -0.4],
    [-0.2, -0.36],
  ]);
  return { ...plain, front: [cap(-0.06, openFace), flipped(top, isFlipped)] };
};
const cropped: Style = () => ({ ...plain, front: [cap(-0.1, openFace)] });
const receding: Style = () => ({
  ...plain,
  front: [without(both(ellipse(0, -0.1, 0.415, 0.4), above(0.04)), ellipse(0, -0.24, 0.372, 0.46))],
});
const curlyTop: Style = (random) => ({
  ...plain,
  front: [cap(-0.02, openFace), ...curls(random, 9, 0.41, -0.22, 0.4, Math.PI * 1.02)],
});
const afro: Style = (random) => ({
  back: [ellipse(0, -0.24, 0.62, 0.58), ...curls(random, 16, 0.56, -0.22, 0.52, Math.PI * 1.5)],
  front: [cap(-0.08, openFace)],
  strands: [],
});
const bob: Style = (random) => ({
  back: [
    symmetric([
      [0, -0.66],
      [0.34, -0.56],
      [0.5, -0.2],
      [0.54, 0.16],
      [0.46, 0.34],
      [0.2, 0.36],
      [0, 0.34],
    ]),
  ],
  front: [flipped(cap(0.1, random.chance(0.5) ? fringeFace : sideFace), random.chance(0.5))],
  strands: [],
});
const longStraight: Style = (random) => {
  const length = 0.62 + random.next() * 0.3;
  return {
    back: [
      symmetric([
        [0, -0.66],
        [0.34, -0.57],
        [0.49, -0.22],
        [0.5, 0.2],
        [0.52, length],
        [0.3, length + 0.06],
        [0, length],
      ]),
    ],
    front: [random.chance(0.6) ? cap(0.16, middleFace) : cap(0.16, fringeFace)],
    strands: [
      mirrored(
        stroke(
          [
            [0.44, -0.1],
            [0.46, 0.2],
            [0.44, length - 0.08],
          ],
          0.014,
        ),
      ),
    ],
  };
};
const longWavy: Style = (random) => ({
  back: [
    symmetric([
      [0, -0.68],
      [0.36, -0.58],
      [0.52, -0.28],
      [0.5, -0.02],
      [0.6, 0.18],
      [0.53, 0.4],
      [0.62, 0.62],
      [0.46, 0.76],
      [0.2, 0.7],
      [0, 0.6],
    ]),
  ],
  front: [flipped(cap(0.12, random.chance(0.5) ? sideFace : middleFace), random.chance(0.5))],
  strands: [
    mirrored(
      stroke(
        [
          [0.44, 0],
          [0.5, 0.2],
          [0.45, 0.4],
          [0.51, 0.58],
        ],
        0.014,
      ),
    ),
  ],
});
const topBun: Style = () => ({
  back: [ellipse(0, -0.7, 0.2, 0.18)],
  front: [cap(-0.02, openFace)],
  strands: [],
  ties: [
    stroke(
      [
        [-0.13, -0.6],
        [0, -0.57],
        [0.13, -0.6],
      ],
      0.016,
    ),
  ],
});
const ponytail: Style = (random) => {
  const tail = blob([
    [0.3, -0.5],
    [0.52, -0.42],
    [0.62, -0.1],
    [0.6, 0.3],
    [0.48, 0.52],
    [0.42, 0.2],
    [0.4, -0.1],
  ]);
  const isFlipped = random.chance(0.5);
  return {
    back: [flipped(tail, isFlipped)],
    front: [flipped(cap(0, sideFace), isFlipped)],
    strands: [
      flipped(
        stroke(
          [
            [0.5, -0.3],
            [0.55, 0],
            [0.52, 0.3],
          ],
          0.014,
        ),
        isFlipped,
      ),
    ],
  };
};
const pixie: Style = (random) => {
  const tip = blob([
    [-0.4, -0.2],
    [-0.36, -0.56],
    [0, -0.68],
    [0.36, -0.54],
    [0.42, -0.22],
    [0.36, -0.08],
    [0.26, -0.26],
    [-0.02, -0.24],
    [-0.3, -0.34],
  ]);
  return { ...plain, front: [flipped(any(tip, cap(0.02, openFace)), random.chance(0.5))] };
};
const longCurly: Style = (random) => ({
  back: [ellipse(0, -0.06, 0.56, 0.62), ...curls(random, 18, 0.55, 0.02, 0.6, Math.PI * 1.75)],
  front: [
    cap(0.02, random.chance(0.5) ? openFace : middleFace),
    ...curls(random, 7, 0.36, -0.26, 0.32, Math.PI * 0.9),
  ],
  strands: [],
});

const feminine: readonly Style[] = [
  bob,
  bob,
  longStraight,
  longStraight,
  longWavy,
  longWavy,
  topBun,
  ponytail,
  pixie,
  longCurly,
  longCurly,
  afro,
];
const masculine: readonly Style[] = [
  shortSide,
  shortSide,
  shortSide,
  quiff,
  quiff,
  cropped,
  cropped,
  curlyTop,
  curlyTop,
  receding,
  afro,
  topBun,
];

const curly: readonly Style[] = [curlyTop, afro, longCurly];

export function makeUpHair(
  random: Random,
  gender: 'feminine' | 'masculine',
  { isOlder, isStraightHaired }: Looks,
): Hair {
  if (gender === 'masculine' && isOlder && random.chance(0.45)) return receding(random);
  const styles = gender === 'feminine' ? feminine : masculine;
  return random.pick(isStraightHaired ? styles.filter((style) => !curly.includes(style)) : styles)(random);
}

/** The hair behind the head, with a darker fall below the nape. */
export function backOfHair({ back, strands }: Hair, { hair }: Looks): Layer[] {
  return [
    ...back.map((shape) => ({ colour: darker(hair, 0.9), shape })),
    ...strands.map((shape) => ({ colour: darker(hair, 0.76), shape })),
  ];
}

export function frontOfHair({ front, ties = [] }: Hair, { hair }: Looks): Layer[] {
  return [
    ...front.map((shape) => ({ colour: hair, shape })),
    ...ties.map((shape) => ({ colour: darker(hair, 0.76), shape })),
  ];
}

/** Balls of hair along an arc that is open at the bottom. */
function curls(random: Random, count: number, rx: number, cy: number, ry: number, angle: number): Shape[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = -Math.PI / 2 - angle / 2 + (angle * index) / (count - 1);
    const size = 0.115 + random.next() * 0.035;
    return ellipse(Math.cos(turn) * rx, cy + Math.sin(turn) * ry, size, size);
  });
}
