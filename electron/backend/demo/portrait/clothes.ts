import type { Random } from '../random';
import { darker, type Looks } from './looks';
import type { Layer } from './paint';
import {
  above,
  any,
  blob,
  both,
  ellipse,
  mirrored,
  roundedBox,
  stroke,
  symmetric,
  without,
  type Shape,
} from './shapes';

const shoulders = symmetric([
  [0, 0.56],
  [0.2, 0.58],
  [0.52, 0.66],
  [0.72, 0.82],
  [0.78, 1.2],
  [0, 1.3],
]);

/** Neck and upper body, from the back to the front. */
export function makeUpClothes(random: Random, looks: Looks): Layer[] {
  const neck = roundedBox(0, 0.44, 0.135, 0.24, 0.06);
  return [
    { colour: looks.skin, shape: neck },
    // The shadow of the chin.
    { colour: looks.shade, shape: both(neck, ellipse(0, 0.26, 0.26, 0.22)) },
    { colour: looks.cloth, shape: shoulders },
    ...random.pick([crew, vNeck, shirt, stripes, rollNeck, hoodie, jacket])(looks),
  ];
}

function crew({ skin, cloth }: Looks): Layer[] {
  const hole = ellipse(0, 0.56, 0.19, 0.12);
  return [
    { colour: skin, shape: hole },
    { colour: darker(cloth, 0.84), shape: both(without(ellipse(0, 0.57, 0.23, 0.155), hole), shoulders) },
  ];
}

function vNeck({ skin, cloth }: Looks): Layer[] {
  const hole = blob([
    [-0.2, 0.54],
    [0.2, 0.54],
    [0.02, 0.82],
    [-0.02, 0.82],
  ]);
  return [
    { colour: skin, shape: hole },
    {
      colour: darker(cloth, 0.84),
      shape: mirrored(
        stroke(
          [
            [0.2, 0.57],
            [0.12, 0.7],
            [0.0, 0.84],
          ],
          0.04,
        ),
      ),
    },
  ];
}

function shirt({ skin, cloth }: Looks): Layer[] {
  const collar = mirrored(
    blob([
      [0.12, 0.5],
      [0.24, 0.6],
      [0.2, 0.76],
      [0.03, 0.66],
    ]),
  );
  const buttons = any(ellipse(0, 0.8, 0.022, 0.022), ellipse(0, 0.94, 0.022, 0.022));
  return [
    {
      colour: skin,
      shape: blob([
        [-0.13, 0.52],
        [0.13, 0.52],
        [0, 0.7],
      ]),
    },
    { colour: darker(cloth, 0.88), shape: collar },
    { colour: darker(cloth, 0.7), shape: buttons },
  ];
}

function stripes(looks: Looks): Layer[] {
  const bands = [0.74, 0.86, 0.98].map((y) => roundedBox(0, y, 1, 0.026, 0.01));
  const rows: Shape = any(...bands);
  return [{ colour: looks.secondCloth, shape: both(rows, shoulders) }, ...crew(looks)];
}

function rollNeck({ cloth }: Looks): Layer[] {
  const collar = roundedBox(0, 0.55, 0.175, 0.085, 0.06);
  return [
    { colour: darker(cloth, 0.9), shape: collar },
    {
      colour: darker(cloth, 0.76),
      shape: stroke(
        [
          [-0.14, 0.585],
          [0, 0.6],
          [0.14, 0.585],
        ],
        0.014,
      ),
    },
  ];
}

function hoodie({ skin, cloth, secondCloth }: Looks): Layer[] {
  const hole = ellipse(0, 0.56, 0.16, 0.1);
  return [
    { colour: darker(cloth, 0.82), shape: ellipse(0, 0.6, 0.33, 0.15) },
    { colour: skin, shape: hole },
    {
      colour: secondCloth,
      shape: mirrored(
        stroke(
          [
            [0.1, 0.72],
            [0.105, 0.82],
            [0.1, 0.92],
          ],
          0.028,
        ),
      ),
    },
  ];
}

function jacket({ skin, cloth, secondCloth }: Looks): Layer[] {
  const opening = both(
    blob([
      [-0.24, 0.5],
      [0.24, 0.5],
      [0.12, 0.9],
      [0.1, 1.2],
      [-0.1, 1.2],
      [-0.12, 0.9],
    ]),
    shoulders,
  );
  const lapels = mirrored(
    blob([
      [0.22, 0.56],
      [0.34, 0.66],
      [0.24, 0.86],
      [0.1, 1.02],
      [0.12, 0.82],
    ]),
  );
  return [
    { colour: secondCloth, shape: opening },
    { colour: skin, shape: without(ellipse(0, 0.54, 0.17, 0.11), above(0.3)) },
    { colour: darker(cloth, 0.82), shape: lapels },
  ];
}
