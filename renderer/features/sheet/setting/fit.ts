import type { Html } from './html';
import type { Stage } from './setting.types';

/** Boxes are measured in whole pixels: half a pixel too much is none. */
const tolerance = 1.004;

/** What may stand in a box: from the fullest wording to the shortest, each as markup of the box with a type scale. */
export interface Fitting {
  readonly wordings: readonly ((scale: number) => Html)[];
}

/**
 * Chooses for each box the fullest wording that fits at one type scale for all, as on a page that is set as a whole.
 *
 * The scale is the largest of those given at which as many boxes as wanted hold their fullest wording and every box holds
 * some wording. A box that holds none at the smallest scale takes its shortest wording at a scale of its own, so that
 * nothing is ever cut.
 *
 * @param scales from the largest to the smallest
 * @param wantedShare of the boxes that should hold their fullest wording, 0 to 1
 * @returns the markup of each box, in their order
 */
export async function fitTogether(
  boxes: readonly Fitting[],
  scales: readonly number[],
  wantedShare: number,
  stage: Stage,
  signal: AbortSignal,
): Promise<Html[]> {
  const smallest = scales.at(-1) ?? 1;
  for (const scale of scales) {
    signal.throwIfAborted();
    const fits = await fitsAt(boxes, scale, stage);
    const full = fits.filter((wording) => wording === 0).length;
    const isEnough = fits.every((wording) => wording !== null) && full >= wantedShare * boxes.length;
    if (!isEnough && scale !== smallest) continue;
    return Promise.all(
      boxes.map(({ wordings }, at) => {
        const wording = fits[at];
        const made = wordings[wording ?? wordings.length - 1];
        if (!made) throw new Error('A box without a wording.');
        return wording === null ? shrunk(made, scale, stage) : made(scale);
      }),
    );
  }
  return [];
}

/** For each box the place of the fullest wording that fits at the scale; null where none does. */
async function fitsAt(boxes: readonly Fitting[], scale: number, stage: Stage): Promise<(number | null)[]> {
  const found: (number | null)[] = boxes.map(() => null);
  const most = Math.max(0, ...boxes.map(({ wordings }) => wordings.length));
  for (let wording = 0; wording < most; wording += 1) {
    const open = boxes.flatMap(({ wordings }, at) => {
      const made = wordings[wording];
      return found[at] === null && made ? [{ at, markup: made(scale) }] : [];
    });
    if (open.length === 0) break;
    const fills = await stage.fillsOf(open.map(({ markup }) => markup));
    for (const [place, { at }] of open.entries()) if ((fills[place] ?? 1) <= tolerance) found[at] = wording;
  }
  return found;
}

const steps = 14;
const perStep = 0.88;

/** The wording at the largest smaller scale at which it fits. */
async function shrunk(made: (scale: number) => Html, from: number, stage: Stage): Promise<Html> {
  let scale = from;
  for (let step = 0; step < steps; step += 1) {
    scale *= perStep;
    const [fill = 1] = await stage.fillsOf([made(scale)]);
    if (fill <= tolerance) break;
  }
  return made(scale);
}

/** Type scales from the largest to the smallest, each a little smaller than the one before. */
export function scalesBetween(largest: number, smallest: number, ratio = 0.93): number[] {
  const scales: number[] = [];
  for (let scale = largest; scale > smallest; scale *= ratio) scales.push(scale);
  return [...scales, smallest];
}
