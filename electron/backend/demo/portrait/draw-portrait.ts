import type { MadeUpName } from '../make-up-name';
import type { Random } from '../random';
import { makeUpClothes } from './clothes';
import { makeUpExtras, makeUpFace } from './face';
import { backOfHair, frontOfHair, makeUpHair } from './hair';
import { makeUpLooks } from './looks';
import { paint } from './paint';
import { ellipse } from './shapes';

/** What a portrait shows of somebody. */
export interface Sitter extends Pick<MadeUpName, 'gender' | 'complexion'> {
  /** In years. */
  readonly age: number;
}

/** Sharp at 200 pixels on screens of fine resolution would want more; this is sharp enough and small. */
const side = 256;

/**
 * A drawn portrait: plainly nobody's photo, yet told apart at a glance.
 *
 * @returns PNG bytes
 */
export function drawPortrait(random: Random, { gender, complexion, age }: Sitter): Uint8Array {
  const looks = makeUpLooks(random, complexion, age);
  const hair = makeUpHair(random, gender, looks);
  const [background, disc] = looks.backdrop;
  return paint(side, background, [
    { colour: disc, shape: ellipse(0, 0.1, 0.86, 0.86) },
    ...backOfHair(hair, looks),
    ...makeUpClothes(random, looks),
    ...makeUpFace(random, gender, looks),
    ...frontOfHair(hair, looks),
    ...makeUpExtras(random, gender, looks),
  ]);
}
