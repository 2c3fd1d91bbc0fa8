import { encodePng } from './png';
import type { Random } from './random';

const side = 160;
/** Points looked at in each pixel, a side: the edges are smooth. */
const samples = 3;

type Colour = readonly [red: number, green: number, blue: number];
/** Whether a point lies in a shape; the picture goes from -1 to 1 both ways, down is positive. */
type Shape = (x: number, y: number) => boolean;
interface Layer {
  readonly colour: Colour;
  readonly covers: Shape;
}

const backgrounds: readonly Colour[] = [
  [233, 214, 190],
  [203, 219, 209],
  [238, 201, 176],
  [214, 208, 224],
  [222, 222, 196],
  [196, 214, 224],
  [240, 222, 170],
];
const skins: readonly Colour[] = [
  [245, 214, 188],
  [236, 197, 164],
  [222, 176, 138],
  [190, 139, 100],
  [146, 98, 66],
  [104, 68, 46],
];
const hairs: readonly Colour[] = [
  [44, 32, 28],
  [74, 48, 34],
  [116, 74, 44],
  [170, 116, 62],
  [206, 168, 108],
  [150, 66, 36],
  [150, 146, 142],
  [224, 220, 214],
];
const clothes: readonly Colour[] = [
  [164, 69, 31],
  [31, 95, 91],
  [122, 74, 110],
  [77, 97, 39],
  [47, 90, 134],
  [60, 52, 48],
  [200, 150, 60],
];

const ellipse =
  (cx: number, cy: number, rx: number, ry: number): Shape =>
  (x, y) =>
    ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;

/**
 * A drawn portrait: plainly nobody's photo, yet told apart at a glance.
 *
 * @returns PNG bytes
 */
export function drawPortrait(random: Random, { gender }: { gender: 'feminine' | 'masculine' }): Uint8Array {
  const layers = layersOf(random, gender);
  const background = random.pick(backgrounds);
  const pixels = new Uint8Array(side * side * 3);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const sum = [0, 0, 0];
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const x = ((column + ((sample % samples) + 0.5) / samples) / side) * 2 - 1;
        const y = ((row + (Math.floor(sample / samples) + 0.5) / samples) / side) * 2 - 1;
        const colour = layers.findLast(({ covers }) => covers(x, y))?.colour ?? background;
        for (const [index, part] of colour.entries()) sum[index] = (sum[index] ?? 0) + part;
      }
      for (const [index, total] of sum.entries()) {
        pixels[(row * side + column) * 3 + index] = Math.round(total / (samples * samples));
      }
    }
  }
  return encodePng(side, side, pixels);
}

/** From the back to the front. */
function layersOf(random: Random, gender: 'feminine' | 'masculine'): Layer[] {
  const skin = random.pick(skins);
  const hair = random.pick(hairs);
  const cloth = random.pick(clothes);
  const shade: Colour = [skin[0] * 0.86, skin[1] * 0.82, skin[2] * 0.8];
  const isLong = random.chance(gender === 'feminine' ? 0.7 : 0.08);
  const hasBeard = gender === 'masculine' && random.chance(0.4);
  const hasGlasses = random.chance(0.3);
  const width = 0.4 + random.next() * 0.06;
  const parting = (random.next() - 0.5) * 0.5;
  const head = ellipse(0, -0.12, width, 0.52);
  const fringe = -0.34 - random.next() * 0.1;
  const layers: Layer[] = [];
  if (isLong) {
    const length = 0.35 + random.next() * 0.45;
    layers.push({
      colour: hair,
      covers: (x, y) =>
        ellipse(0, -0.05, width + 0.2, 0.68)(x, y) || (Math.abs(x) < width + 0.18 && y > -0.1 && y < length),
    });
  }
  layers.push(
    { colour: cloth, covers: ellipse(0, 1.12, 0.86, 0.66) },
    { colour: shade, covers: (x, y) => Math.abs(x) < 0.17 && y > 0.2 && y < 0.56 },
    { colour: shade, covers: ellipse(0, 0.54, 0.19, 0.1) },
    {
      colour: skin,
      covers: (x, y) => ellipse(-width, -0.08, 0.08, 0.12)(x, y) || ellipse(width, -0.08, 0.08, 0.12)(x, y),
    },
    { colour: skin, covers: head },
  );
  if (hasBeard) {
    layers.push({
      colour: hair,
      covers: (x, y) => head(x, y) && y > 0.06 && !ellipse(0, -0.06, width - 0.07, 0.24)(x, y),
    });
  }
  layers.push(
    {
      colour: hair,
      covers: (x, y) =>
        ellipse(0, -0.24, width + 0.07, 0.5)(x, y) && y < fringe + (x - parting) ** 2 * 0.55 && y < 0.05,
    },
    {
      colour: [44, 36, 32],
      covers: (x, y) => ellipse(-0.16, -0.1, 0.035, 0.045)(x, y) || ellipse(0.16, -0.1, 0.035, 0.045)(x, y),
    },
    { colour: shade, covers: ellipse(0, 0.03, 0.045, 0.03) },
    { colour: [168, 84, 74], covers: (x, y) => ellipse(0, 0.15, 0.13, 0.075)(x, y) && y > 0.16 },
  );
  if (hasGlasses) {
    const ring =
      (cx: number): Shape =>
      (x, y) =>
        ellipse(cx, -0.1, 0.13, 0.12)(x, y) && !ellipse(cx, -0.1, 0.105, 0.095)(x, y);
    const [left, right] = [ring(-0.16), ring(0.16)];
    layers.push({
      colour: [58, 48, 44],
      covers: (x, y) => left(x, y) || right(x, y) || (Math.abs(x) < 0.04 && Math.abs(y + 0.12) < 0.014),
    });
  }
  return layers;
}
