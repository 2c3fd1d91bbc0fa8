import type { Random } from '../random';
import { darker, type Looks } from './looks';
import type { Colour, Layer } from './paint';
import {
  above,
  any,
  both,
  ellipse,
  mirrored,
  roundedBox,
  stroke,
  symmetric,
  without,
  type Shape,
} from './shapes';

const ink: Colour = [46, 36, 34];
const white: Colour = [255, 252, 246];
const eyeX = 0.155;
const eyeY = -0.05;

/** Head, ears and what is on the face, from the back to the front. */
export function makeUpFace(random: Random, gender: 'feminine' | 'masculine', looks: Looks): Layer[] {
  const jaw = (gender === 'feminine' ? 0.2 : 0.24) + random.next() * 0.05;
  const jawLine = symmetric([
    [0, -0.5],
    [0.22, -0.46],
    [0.35, -0.26],
    [0.355, 0.02],
    [jaw + 0.07, 0.22],
    [jaw - 0.06, 0.35],
    [0, 0.4],
  ]);
  const head = any(jawLine, ellipse(0, -0.18, 0.36, 0.4));
  return [
    { colour: looks.skin, shape: mirrored(ellipse(0.365, -0.01, 0.07, 0.1)) },
    { colour: looks.shade, shape: mirrored(ellipse(0.37, 0, 0.032, 0.055)) },
    { colour: looks.skin, shape: head },
    { colour: [226, 116, 100], shape: mirrored(ellipse(0.22, 0.1, 0.085, 0.06)), opacity: 0.2 },
    ...(gender === 'masculine' ? beard(random, head, looks) : []),
    ...eyes(random, gender, looks),
    ...nose(random, looks),
    ...mouth(random, gender),
    ...(looks.isOlder ? wrinkles(looks) : []),
  ];
}

function eyes(random: Random, gender: 'feminine' | 'masculine', looks: Looks): Layer[] {
  const lift = random.next() * 0.02;
  const brow = darker(looks.isOlder ? [130, 124, 120] : looks.hair, 0.8);
  const isSmiling = random.chance(0.14);
  const browWidth = gender === 'masculine' ? 0.036 : 0.026;
  const layers: Layer[] = [
    {
      colour: brow,
      shape: mirrored(
        stroke(
          [
            [eyeX - 0.075, eyeY - 0.115 - lift],
            [eyeX, eyeY - 0.145 - lift],
            [eyeX + 0.08, eyeY - 0.115 - lift],
          ],
          browWidth,
        ),
      ),
    },
  ];
  if (isSmiling) {
    const closed = stroke(
      [
        [eyeX - 0.06, eyeY + 0.015],
        [eyeX, eyeY - 0.025],
        [eyeX + 0.06, eyeY + 0.015],
      ],
      0.028,
    );
    return [...layers, { colour: ink, shape: mirrored(closed) }];
  }
  layers.push(
    { colour: ink, shape: mirrored(ellipse(eyeX, eyeY, 0.043, 0.052)) },
    // The light comes from one side, so this one is not mirrored.
    { colour: white, shape: ellipse(eyeX + 0.016, eyeY - 0.02, 0.014, 0.014) },
    { colour: white, shape: ellipse(-eyeX + 0.016, eyeY - 0.02, 0.014, 0.014) },
  );
  if (gender === 'feminine' && random.chance(0.7)) {
    const lash = stroke(
      [
        [eyeX - 0.045, eyeY - 0.04],
        [eyeX + 0.02, eyeY - 0.055],
        [eyeX + 0.075, eyeY - 0.04],
      ],
      0.02,
    );
    layers.push({ colour: ink, shape: mirrored(lash) });
  }
  return layers;
}

function nose(random: Random, { shade }: Looks): Layer[] {
  const line = darker(shade, 0.88);
  const shape = random.chance(0.5)
    ? stroke(
        [
          [-0.035, 0.095],
          [0, 0.115],
          [0.04, 0.095],
        ],
        0.024,
      )
    : stroke(
        [
          [0.005, -0.02],
          [0.042, 0.085],
          [-0.015, 0.105],
        ],
        0.022,
      );
  return [{ colour: line, shape }];
}

function mouth(random: Random, gender: 'feminine' | 'masculine'): Layer[] {
  const lips: Colour = gender === 'feminine' && random.chance(0.5) ? [186, 62, 66] : [150, 70, 62];
  const kind = random.below(3);
  if (kind === 0) {
    const open = without(ellipse(0, 0.19, 0.135, 0.1), above(0.195));
    return [
      { colour: darker(lips, 0.72), shape: open },
      { colour: white, shape: both(without(ellipse(0, 0.19, 0.115, 0.09), above(0.197)), above(0.232)) },
    ];
  }
  const [left, right] = kind === 1 ? [0.2, 0.2] : [0.215, 0.185];
  const smile = stroke(
    [
      [-0.12, left],
      [-0.06, 0.24],
      [0.05, 0.245],
      [0.12, right],
    ],
    0.032,
  );
  return [{ colour: lips, shape: smile }];
}

function beard(random: Random, head: Shape, { hair }: Looks): Layer[] {
  const kind = random.next();
  const moustache = stroke(
    [
      [-0.13, 0.19],
      [-0.05, 0.15],
      [0, 0.158],
      [0.05, 0.15],
      [0.13, 0.19],
    ],
    0.05,
  );
  const jaw = without(without(head, above(0.06)), ellipse(0, 0.02, 0.29, 0.21));
  const around = ellipse(0, 0.2, 0.15, 0.075);
  if (kind < 0.26) {
    return [
      { colour: hair, shape: without(jaw, around) },
      { colour: hair, shape: moustache },
    ];
  }
  if (kind < 0.42) return [{ colour: hair, shape: without(jaw, around), opacity: 0.28 }];
  if (kind < 0.5) return [{ colour: hair, shape: moustache }];
  return [];
}

function wrinkles({ shade }: Looks): Layer[] {
  const line = mirrored(
    stroke(
      [
        [0.2, 0.1],
        [0.225, 0.16],
        [0.215, 0.22],
      ],
      0.014,
    ),
  );
  return [{ colour: darker(shade, 0.95), shape: line, opacity: 0.55 }];
}

/** Glasses, earrings: what is put on before the hair falls over it, or after. */
export function makeUpExtras(random: Random, gender: 'feminine' | 'masculine', looks: Looks): Layer[] {
  const layers: Layer[] = [];
  if (gender === 'feminine' && random.chance(0.4)) {
    const gold: Colour = [222, 172, 70];
    layers.push({ colour: gold, shape: mirrored(ellipse(0.385, 0.125, 0.034, 0.034)) });
  }
  if (random.chance(looks.isOlder ? 0.55 : 0.28)) layers.push(...glasses(random));
  return layers;
}

function glasses(random: Random): Layer[] {
  const frame = random.pick<Colour>([ink, [120, 58, 36], [40, 76, 84]]);
  const isRound = random.chance(0.55);
  const lens = (grow: number): Shape =>
    isRound
      ? ellipse(eyeX + 0.005, eyeY + 0.01, 0.118 + grow, 0.114 + grow)
      : roundedBox(eyeX + 0.01, eyeY + 0.01, 0.124 + grow, 0.094 + grow, 0.035);
  const bridge = stroke(
    [
      [-0.045, eyeY],
      [0, eyeY - 0.02],
      [0.045, eyeY],
    ],
    0.024,
  );
  const arms = mirrored(
    stroke(
      [
        [0.275, eyeY - 0.01],
        [0.36, eyeY - 0.03],
      ],
      0.024,
    ),
  );
  return [
    { colour: white, shape: mirrored(lens(0)), opacity: 0.16 },
    { colour: frame, shape: mirrored(without(lens(0.012), lens(-0.014))) },
    { colour: frame, shape: bridge },
    { colour: frame, shape: arms },
  ];
}
